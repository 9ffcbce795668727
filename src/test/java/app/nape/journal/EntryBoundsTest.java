package app.nape.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryBoundsTest {
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final UUID ID = new UUID(7, 1);
    private static final ArrivalBounds ARRIVING = new ArrivalBounds(
            NOON, Set.of("neck-back"), Set.of("stress"), Set.of("headache"), Set.of("dull"), Set.of("heat"));

    private static JournalEntry reading(Instant at, @Nullable String note) {
        return new JournalEntry.Reading(ID, ID, at, new Nprs(3), note);
    }

    private static JournalEntry pain(@Nullable Instant ended, String site, String trigger) {
        return new JournalEntry.Pain(new PainEpisode(
                ID, NOON, ended, List.of(new PainSite(site, null)), List.of(trigger), List.of(), List.of(), null));
    }

    private static JournalEntry remedy(String remedy, Duration length, @Nullable String site) {
        return new JournalEntry.Remedy(ID, NOON, remedy, length, site, null, null, null, null);
    }

    private static String wrong(Optional<EntryBounds.Fault> fault) {
        return fault.map(one -> one.field() + " " + one.why()).orElse("");
    }

    private static String wrong(JournalEntry entry) {
        return wrong(EntryBounds.fault(entry));
    }

    private static String arriving(JournalEntry entry) {
        return wrong(ARRIVING.fault(entry));
    }

    @Test
    void takesANoteUpToItsLongestAndNoLonger() {
        assertEquals("", wrong(reading(NOON, "a".repeat(EntryBounds.LONGEST_NOTE))));
        assertEquals(
                "note is not a text of at most 10000 characters",
                wrong(reading(NOON, "a".repeat(EntryBounds.LONGEST_NOTE + 1))));
    }

    @Test
    void takesWhatHappenedWithinTheYearsThatAreKept() {
        assertEquals("", wrong(reading(JournalEntry.EARLIEST, null)));
        assertEquals("", wrong(reading(JournalEntry.LATEST, null)));
        String years = "at is not within the years 1900 to 2200";
        assertEquals(years, wrong(reading(JournalEntry.EARLIEST.minusMillis(1), null)));
        assertEquals(years, wrong(reading(JournalEntry.LATEST.plusMillis(1), null)));
    }

    @Test
    void takesAnEndAtTheBeginningButNotBefore() {
        assertEquals("", wrong(pain(NOON, "neck-back", "stress")));
        assertEquals("ended is before it began", wrong(pain(NOON.minusMillis(1), "neck-back", "stress")));
    }

    @Test
    void takesLengthsAndKeysThatAnArchiveCanHold() {
        assertEquals("", wrong(remedy("heat", EntryBounds.LONGEST, null)));
        assertEquals(
                "length is not within 0 to 48 hours", wrong(remedy("heat", EntryBounds.LONGEST.plusMillis(1), null)));
        assertEquals("length is not within 0 to 48 hours", wrong(remedy("heat", Duration.ofMillis(-1), null)));
        assertEquals("remedy is not a key", wrong(remedy("rm -rf", Duration.ZERO, null)));
        assertEquals("site is not a key", wrong(remedy("heat", Duration.ZERO, "../neck")));
        assertEquals("triggers holds something that is not a key", wrong(pain(null, "neck-back", "")));
    }

    @Test
    void letsNothingInThatLiesAhead() {
        assertEquals("", arriving(reading(NOON.plus(ArrivalBounds.AHEAD), null)));
        assertEquals(
                "at lies in the future",
                arriving(reading(NOON.plus(ArrivalBounds.AHEAD).plusMillis(1), null)));
        assertEquals("ended lies in the future", arriving(pain(NOON.plus(Duration.ofDays(2)), "neck-back", "stress")));
    }

    @Test
    void letsNoWordInThatIsNotKnown() {
        assertEquals("", arriving(pain(null, "neck-back", "stress")));
        assertEquals("sites names “elbow”, which this Nape does not know", arriving(pain(null, "elbow", "stress")));
        assertEquals(
                "triggers names “aliens”, which this Nape does not know", arriving(pain(null, "neck-back", "aliens")));
        assertEquals(
                "remedy names “magic”, which this Nape does not know", arriving(remedy("magic", Duration.ZERO, null)));
        assertEquals(
                "site names “elbow”, which this Nape does not know", arriving(remedy("heat", Duration.ZERO, "elbow")));
    }
}
