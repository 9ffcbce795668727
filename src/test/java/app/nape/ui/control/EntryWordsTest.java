package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.care.BodySide;
import app.nape.care.Nprs;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeMeasure;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.ui.player.UiBench;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An entry as the person reads it again, in the log, on Today and in what is deleted. */
class EntryWordsTest {
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final UiBench bench;
    private final EntryWords words;

    EntryWordsTest() {
        bench = new UiBench();
        words = new EntryWords(bench.context());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void namesPainByItsPlacesAndSaysWhetherItIsStillThere() {
        JournalEntry open = pain(null, List.of("fall"), null);
        assertEquals("Back of neck, left\u2002·\u2002Back of neck", words.title(open));
        assertEquals("Still open · Fall", words.detail(open));
        assertEquals(
                "Lasted 2 h · Fall · after lunch",
                words.detail(pain(Duration.ofHours(2), List.of("fall"), "after lunch")));
        assertEquals("Lasted 3 days", words.detail(pain(Duration.ofDays(3), List.of(), null)), "no gap for no trigger");
    }

    @Test
    void namesAScoreWithItsWord() {
        JournalEntry reading = new JournalEntry.Reading(UUID.randomUUID(), UUID.randomUUID(), AT, new Nprs(0), null);
        assertEquals("Pain 0 of 10 – No pain", capitalised(words.title(reading)));
        assertEquals("", words.detail(reading));
    }

    @Test
    void saysTheLengthAndTheWorstOfASpasmOnlyWhereTheyAreKnown() {
        assertEquals("Spasm", words.title(spasm(Duration.ZERO, null)));
        assertEquals("", words.detail(spasm(Duration.ZERO, null)));
        assertEquals("Spasm, 5 s", words.title(spasm(Duration.ofSeconds(5), new Nprs(9))));
        assertEquals("9 at its worst", words.detail(spasm(Duration.ofSeconds(5), new Nprs(9))));
    }

    @Test
    void saysTheScoresBeforeAndAfterAsFarAsTheyWereGiven() {
        assertEquals("Ice or cold pack, 15 min", words.title(ice(QUARTER, null, null)));
        assertEquals("Ice or cold pack", words.title(ice(Duration.ZERO, null, null)));
        assertEquals("", words.detail(ice(QUARTER, null, null)));
        assertEquals("Before 6", words.detail(ice(QUARTER, new Nprs(6), null)));
        assertEquals("After 0", words.detail(ice(QUARTER, null, new Nprs(0))));
        assertEquals("Before 6, after 4", words.detail(ice(QUARTER, new Nprs(6), new Nprs(4))));
    }

    @Test
    void namesASetOrAnExerciseAndHowItEnded() {
        assertEquals("Five-minute desk routine, 15 min", words.title(stretch("desk-5", SessionOutcome.FINISHED)));
        assertEquals("Self-hug upper-back stretch, 15 min", words.title(stretch("self-hug", SessionOutcome.FINISHED)));
        assertEquals("deleted-set, 15 min", words.title(stretch("deleted-set", SessionOutcome.FINISHED)));
        assertFalse(words.detail(stretch("desk-5", SessionOutcome.FINISHED))
                .equals(words.detail(stretch("desk-5", SessionOutcome.STOPPED))));
    }

    @Test
    void namesABreakAndWhatBecameOfIt() {
        JournalEntry skipped = new JournalEntry.Break(
                UUID.randomUUID(), AT, "rest", BreakKind.REST_BREAK, BreakOutcome.SKIPPED, Duration.ZERO);
        assertEquals("Rest break", words.title(skipped));
        assertEquals("Skipped", words.detail(skipped));
    }

    @Test
    void findsPainAlsoByWhatItFeltLike() {
        JournalEntry pain = pain(null, List.of("fall"), "after lunch");
        for (String wanted : List.of("back of neck", "fall", "after lunch", "fever", "burning")) {
            assertTrue(words.searched(pain).toLowerCase(Locale.ROOT).contains(wanted), wanted);
        }
        assertFalse(words.detail(pain).contains("Fever"), "a line would be too long with all of it");
        assertEquals("Ice or cold pack, 15 min Before 6", words.searched(ice(QUARTER, new Nprs(6), null)));
    }

    @Test
    void tellsTheKindsApartByTheirShapesNotByColourAlone() {
        List<JournalEntry> kinds = List.of(
                pain(null, List.of(), null),
                new JournalEntry.Reading(UUID.randomUUID(), UUID.randomUUID(), AT, new Nprs(3), null),
                spasm(Duration.ZERO, null),
                ice(QUARTER, null, null),
                stretch("desk-5", SessionOutcome.FINISHED),
                new JournalEntry.Break(
                        UUID.randomUUID(), AT, "rest", BreakKind.REST_BREAK, BreakOutcome.TAKEN, Duration.ZERO),
                new JournalEntry.Measure(
                        UUID.randomUUID(), AT, OutcomeMeasure.NPRS, List.of(new OutcomeAnswer(null, 4)), null));
        assertEquals(kinds.size(), kinds.stream().map(words::icon).distinct().count());
    }

    @Test
    void namesByItsKeyWhatNoCatalogueKnowsAnyMore() {
        assertEquals("leeches", words.remedy("leeches"));
        assertEquals("Lasted 1 h · old-trigger", words.detail(pain(Duration.ofHours(1), List.of("old-trigger"), null)));
    }

    private static String capitalised(String said) {
        return Stream.of(said.split(" – ", -1))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .reduce((one, two) -> one + " – " + two)
                .orElseThrow();
    }

    private static JournalEntry pain(@Nullable Duration lasted, List<String> triggers, @Nullable String note) {
        return new JournalEntry.Pain(new PainEpisode(
                UUID.randomUUID(),
                AT,
                lasted == null ? null : AT.plus(lasted),
                List.of(new PainSite("neck-back", BodySide.LEFT), new PainSite("neck-back", null)),
                triggers,
                List.of("fever"),
                List.of("burning"),
                note));
    }

    private static JournalEntry spasm(Duration length, @Nullable Nprs worst) {
        return new JournalEntry.Spasm(UUID.randomUUID(), UUID.randomUUID(), AT, length, worst, null);
    }

    private static JournalEntry ice(Duration length, @Nullable Nprs before, @Nullable Nprs after) {
        return new JournalEntry.Remedy(UUID.randomUUID(), AT, "ice", length, null, null, before, after, null);
    }

    private static JournalEntry stretch(String id, SessionOutcome outcome) {
        return new JournalEntry.Stretch(UUID.randomUUID(), AT, id, List.of(), QUARTER, outcome, null, null, null);
    }
}
