package app.nape.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.care.EpisodeSafety;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainFields;
import app.nape.care.PainSite;
import app.nape.care.Sore;
import app.nape.words.InEnglish;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        return fault.map(one -> one.field() + " " + InEnglish.of(one.why())).orElse("");
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
                "at is in the future",
                arriving(reading(NOON.plus(ArrivalBounds.AHEAD).plusMillis(1), null)));
        assertEquals("ended is in the future", arriving(pain(NOON.plus(Duration.ofDays(2)), "neck-back", "stress")));
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

    private static JournalEntry pain(EpisodeSafety said, List<String> symptoms) {
        return Diary.pain(
                Sore.at("neck-back").with(symptoms.toArray(String[]::new)).said(said));
    }

    @Test
    void takesAListOfTwoHundredAndNoMore() {
        List<String> most = Collections.nCopies(EntryBounds.LONGEST_LIST, "stiff");
        assertEquals("", wrong(pain(EpisodeSafety.NONE, most)));
        assertEquals(
                "symptoms is not a list of at most 200",
                wrong(pain(EpisodeSafety.NONE, Collections.nCopies(EntryBounds.LONGEST_LIST + 1, "stiff"))));
        Set<String> pairs = IntStream.rangeClosed(0, EntryBounds.LONGEST_LIST)
                .mapToObj(number -> "sign-" + number + ":today")
                .collect(Collectors.toSet());
        assertEquals(
                "advisedFor is not a list of at most 200",
                wrong(pain(EpisodeSafety.NONE.advised(NOON, pairs), List.of())));
    }

    @Test
    void takesWhatWasSaidOfSignsAsPairsOfKeys() {
        EpisodeSafety said = EpisodeSafety.NONE.answered("heart", "not-sure").advised(NOON, Set.of("fever:today"));
        assertEquals("", wrong(pain(said, List.of())));
        assertEquals(
                "answers holds something that is not a pair of keys",
                wrong(pain(EpisodeSafety.NONE.answered("heart", "I do not know"), List.of())));
        assertEquals(
                "advisedFor holds something that is not a pair of keys",
                wrong(pain(EpisodeSafety.NONE.advised(NOON, Set.of("fever")), List.of())));
        assertEquals(
                "signs holds something that is not a key",
                wrong(pain(EpisodeSafety.NONE.ticked(List.of("a sign")), List.of())));
        assertEquals(
                "",
                wrong(pain(new EpisodeSafety(List.of("fever"), NOON, NOON), List.of())),
                "as entries from before said it");
    }

    @Test
    void takesKeysOfAtMostEightyCharacters() {
        assertTrue(EntryBounds.isKey("k".repeat(80)));
        assertFalse(EntryBounds.isKey("k".repeat(81)));
        assertFalse(EntryBounds.isKey(".hidden"));
        assertTrue(EntryBounds.isPair("fever:" + "t".repeat(20)));
        assertFalse(EntryBounds.isPair("fever:" + "t".repeat(21)));
        assertFalse(EntryBounds.isPair("fever:Today"));
    }

    @Test
    void looksAtWhatEachKindOfEntryHolds() {
        Duration long_ = EntryBounds.LONGEST.plusMillis(1);
        PainEpisode episode = Sore.at("neck-back").episode();
        assertEquals(
                "length is not within 0 to 48 hours",
                wrong(new JournalEntry.Spasm(ID, episode.id(), NOON, long_, null, null)));
        assertEquals("routine is not a key", wrong(Diary.stretched(1, "my routine", NOON)));
        assertEquals("done holds something that is not a key", wrong(Diary.stretched(1, "desk-5", NOON, "self hug")));
        assertEquals(
                "rule is not a key",
                wrong(new JournalEntry.Break(
                        ID, NOON, "a rule", BreakKind.REST_BREAK, BreakOutcome.TAKEN, Duration.ZERO)));
        assertEquals("", wrong(Diary.measure(1, NOON, 5)));
        assertEquals("sites is empty", wrong(Diary.pain(Sore.at())));
    }

    @Test
    void letsEachKindOfEntryInThatSpeaksOfThePast() {
        PainEpisode episode = Sore.at("neck-back").episode();
        for (Instant at : List.of(NOON, NOON.plus(Duration.ofDays(2)))) {
            for (JournalEntry entry : List.of(
                    Diary.score(1, episode, at, 5),
                    Diary.spasm(2, episode, at),
                    Diary.use(3, "heat", at, 15),
                    Diary.stretched(4, "desk-5", at, "self-hug"),
                    Diary.pause(5, at, BreakOutcome.TAKEN),
                    Diary.measure(6, at, 5))) {
                assertEquals(at.equals(NOON) ? "" : "at is in the future", arriving(entry), entry.kind());
            }
        }
        assertEquals("", arriving(remedy("heat", Duration.ZERO, null)), "a remedy may have no place");
    }

    @Test
    void letsNoSymptomAndNoQualityInThatIsNotKnown() {
        assertEquals(
                "symptoms names “glow”, which this Nape does not know",
                arriving(Diary.pain(Sore.at("neck-back").with("headache", "glow"))));
        assertEquals(
                "qualities names “blue”, which this Nape does not know",
                arriving(new JournalEntry.Pain(Sore.at("neck-back")
                        .episode()
                        .with(PainFields.of(List.of(), List.of(), List.of(), List.of("dull", "blue"), "")))));
    }
}
