package app.nape.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakOutcome;
import app.nape.care.BodySide;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InsightsTest {
    private static final Instant AT = Instant.parse("2026-03-10T12:00:00Z");

    private static List<JournalEntry.Remedy> heat(int... beforeAndAfter) {
        List<JournalEntry.Remedy> uses = new ArrayList<>();
        for (int i = 0; i < beforeAndAfter.length; i += 2) {
            uses.add(remedy("heat", beforeAndAfter[i], beforeAndAfter[i + 1]));
        }
        return uses;
    }

    private static JournalEntry.Remedy remedy(String id, int before, @Nullable Integer after) {
        return new JournalEntry.Remedy(
                new UUID(0, 1),
                AT,
                id,
                Duration.ofMinutes(15),
                null,
                null,
                new Nprs(before),
                after == null ? null : new Nprs(after),
                null);
    }

    @Test
    void saysNothingFromFourRecords() {
        BeforeAfter heat = compared(heat(6, 3, 6, 3, 6, 3, 6, 3)).getFirst();
        assertEquals(4, heat.n());
        assertNull(heat.change());
    }

    @Test
    void givesTheMedianWithItsIntervalFromFiveRecordsOn() {
        MedianChange change = change(heat(6, 3, 6, 4, 6, 1, 6, 6, 6, 2));
        assertEquals(5, change.n());
        assertEquals(-3, change.points());
        assertEquals(-5, change.low());
        assertEquals(0, change.high());
        assertEquals(0.9375, change.confidence(), 1e-9);
        assertEquals(-50, Objects.requireNonNull(change.percent()), 1e-9);
        assertTrue(change.meaningful());
    }

    @Test
    void narrowsTheIntervalAsRecordsGrow() {
        // Ten records: the textbook interval leaves out one at each end, and holds the median in 97.9 of 100 cases.
        MedianChange change = change(heat(8, 0, 8, 7, 8, 6, 8, 5, 8, 4, 8, 3, 8, 6, 8, 5, 8, 4, 8, 8));
        assertEquals(-5, change.low());
        assertEquals(-1, change.high());
        assertEquals(0.978515625, change.confidence(), 1e-9);
    }

    @Test
    void marksOnlyAFallOfTwoPointsAndThirtyPerCentAsMeaningful() {
        assertFalse(change(heat(9, 7, 9, 7, 9, 7, 9, 7, 9, 7)).meaningful());
        assertFalse(change(heat(3, 2, 3, 2, 3, 2, 3, 2, 3, 2)).meaningful());
        assertTrue(change(heat(6, 4, 6, 4, 6, 4, 6, 4, 6, 4)).meaningful());
        assertFalse(change(heat(4, 6, 4, 6, 4, 6, 4, 6, 4, 6)).meaningful());
        assertNull(change(heat(0, 0, 0, 0, 0, 0, 0, 0, 0, 1)).percent());
    }

    private static List<BeforeAfter> compared(List<JournalEntry.Remedy> uses) {
        return Insights.compared(uses.stream().map(ScorePair::of).toList());
    }

    private static MedianChange change(List<JournalEntry.Remedy> uses) {
        return Objects.requireNonNull(compared(uses).getFirst().change());
    }

    @Test
    void countsUsesWithoutAScoreButDoesNotCompareThem() {
        List<JournalEntry.Remedy> uses = new ArrayList<>(heat(6, 3));
        uses.add(remedy("heat", 6, null));
        uses.add(remedy("ice", 6, 5));
        assertEquals(List.of(new BeforeAfter("heat", 2, 1, null), new BeforeAfter("ice", 1, 1, null)), compared(uses));
    }

    @Test
    void countsEachPlaceAndTriggerOncePerEpisode() {
        PainSite right = new PainSite("neck-back", BodySide.RIGHT);
        PainSite left = new PainSite("neck-back", BodySide.LEFT);
        List<PainEpisode> episodes = List.of(
                episode(List.of(right, right), List.of("stress", "stress")),
                episode(List.of(right, left), List.of("stress", "fall")));
        assertEquals(List.of(new SiteTally(right, 2), new SiteTally(left, 1)), Insights.sites(episodes));
        assertEquals(List.of(new Tally("stress", 2), new Tally("fall", 1)), Insights.triggers(episodes));
    }

    private static PainEpisode episode(List<PainSite> sites, List<String> triggers) {
        return new PainEpisode(new UUID(0, 1), AT, null, sites, triggers, List.of(), List.of(), null);
    }

    @Test
    void setsDaysOnAndBeforeAnEpisodeBesideTheOthers() {
        List<DayFigures> days = new ArrayList<>();
        for (int day = 1; day <= 28; day++) {
            boolean first = day % 7 == 0;
            boolean before = day % 7 == 6;
            days.add(new DayFigures(
                    LocalDate.of(2026, 2, day),
                    null,
                    0,
                    first ? 1 : 0,
                    0,
                    0,
                    0,
                    Duration.ZERO,
                    Map.of(BreakOutcome.SKIPPED, first || before ? 6 : 2, BreakOutcome.TAKEN, 10),
                    day < 4 ? null : Duration.ofHours(first ? 9 : 7)));
        }
        assertEquals(new Exposure(8, 20, 6.0, 2.0), Insights.skipped(days));
        assertEquals(new Exposure(8, 17, 8.0, 7.0), Insights.activeHours(days));
        assertEquals(new Exposure(0, 0, null, null), Insights.activeHours(List.of()));
    }

    @Test
    void marksAFallOfExactlyTwoPointsAndThirtyPerCent() {
        assertTrue(change(heat(10, 7, 10, 7, 10, 7, 10, 7, 10, 7)).meaningful(), "three points are 30 per cent of ten");
        assertFalse(change(heat(10, 8, 10, 8, 10, 8, 10, 8, 10, 8)).meaningful(), "two of ten are only 20");
        assertTrue(change(heat(6, 4, 6, 4, 6, 4, 6, 4, 6, 4)).meaningful());
    }

    @Test
    void takesItsShareOnlyFromScoresAboveNought() {
        MedianChange change = change(heat(0, 2, 0, 2, 1, 2, 2, 3, 4, 5));
        assertEquals(1, change.points());
        assertEquals(50, Objects.requireNonNull(change.percent()), 1e-9);
    }

    private static DayFigures day(int number, boolean first, int skipped) {
        return new DayFigures(
                LocalDate.of(2026, 2, number),
                null,
                0,
                first ? 1 : 0,
                0,
                0,
                0,
                Duration.ZERO,
                skipped < 0 ? Map.of() : Map.of(BreakOutcome.SKIPPED, skipped),
                Duration.ofMinutes(90L * number));
    }

    @Test
    void givesAMedianFromFiveDaysOnAndNoneFromFour() {
        List<DayFigures> days = new ArrayList<>();
        for (int number = 1; number <= 9; number++) {
            days.add(day(number, number == 9 || number == 7, number));
        }
        assertEquals(new Exposure(4, 5, null, 3.0), Insights.skipped(days));
        assertEquals(new Exposure(4, 5, null, 4.5), Insights.activeHours(days), "an hour and a half on the first");
    }

    @Test
    void leavesOutDaysOnWhichNoBreakCame() {
        List<DayFigures> days = new ArrayList<>();
        for (int number = 1; number <= 10; number++) {
            days.add(day(number, false, number > 5 ? 2 : -1));
        }
        assertEquals(new Exposure(0, 5, null, 2.0), Insights.skipped(days));
    }

    @Test
    void comparesTheSessionsOfARoutineLikeUsesOfARemedy() {
        List<ScorePair> pairs = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            pairs.add(ScorePair.of(Diary.stretched(number, "desk-5", AT, "self-hug")));
        }
        BeforeAfter desk = Insights.compared(pairs).getFirst();
        assertEquals("desk-5", desk.id());
        assertEquals(-2, Objects.requireNonNull(desk.change()).points());
    }

    @Test
    void ordersWhatWasNamedAsOftenByItsName() {
        List<PainEpisode> episodes = List.of(
                episode(List.of(new PainSite("shoulder", null)), List.of("stress")),
                episode(List.of(new PainSite("jaw", null)), List.of("pillow")));
        assertEquals(
                List.of("jaw", "shoulder"),
                Insights.sites(episodes).stream()
                        .map(tally -> tally.site().siteId())
                        .toList());
        assertEquals(
                List.of("pillow", "stress"),
                Insights.triggers(episodes).stream().map(Tally::id).toList());
    }
}
