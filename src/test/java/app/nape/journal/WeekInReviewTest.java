package app.nape.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakOutcome;
import app.nape.breaks.PositionDay;
import app.nape.care.Nprs;
import app.nape.time.DayRollover;
import app.nape.workshop.tour.MemoryJournal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeekInReviewTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private final List<DayFigures> days = new ArrayList<>();

    private void day(
            int after,
            Map<BreakOutcome, Integer> breaks,
            int stretches,
            @Nullable Nprs worst,
            @Nullable Duration active) {
        days.add(new DayFigures(MONDAY.plusDays(after), worst, 0, 0, 0, 0, stretches, Duration.ZERO, breaks, active));
    }

    private WeekInReview week() {
        return WeekInReview.of(MONDAY, days, null);
    }

    @Test
    void beginsOnTheMondayBeforeTheWeekThatGoesOn() {
        assertEquals(MONDAY.minusDays(7), WeekInReview.lastMonday(MONDAY));
        assertEquals(MONDAY.minusDays(7), WeekInReview.lastMonday(MONDAY.plusDays(6)));
        assertEquals(MONDAY, WeekInReview.lastMonday(MONDAY.plusDays(7)));
        assertEquals(MONDAY.plusDays(6), week().sunday());
    }

    @Test
    void countsWhatWasTakenOfWhatWasOfferedAndNoPostponementTwice() {
        day(0, Map.of(BreakOutcome.TAKEN, 8, BreakOutcome.SKIPPED, 2, BreakOutcome.POSTPONED, 5), 1, null, null);
        day(4, Map.of(BreakOutcome.TAKEN, 3, BreakOutcome.CUT_SHORT, 1, BreakOutcome.LAPSED, 4), 2, null, null);
        day(6, Map.of(BreakOutcome.NATURAL, 6), 0, null, null);
        assertEquals(11, week().taken());
        assertEquals(18, week().offered());
        assertEquals(6, week().natural());
        assertEquals(3, week().stretches());
    }

    @Test
    void countsADayWithPainOnceAndAScoreOfNoneNotAtAll() {
        day(0, Map.of(), 0, new Nprs(4), null);
        day(1, Map.of(), 0, new Nprs(0), null);
        days.add(new DayFigures(MONDAY.plusDays(2), null, 0, 2, 0, 0, 0, Duration.ZERO, Map.of(), null));
        days.add(new DayFigures(MONDAY.plusDays(3), null, 0, 0, 1, 0, 0, Duration.ZERO, Map.of(), null));
        assertEquals(3, week().painDays());
    }

    @Test
    void tellsTheLongestTimeWithoutAChangeOfPositionOfThatWeekAlone() {
        MemoryJournal journal = new MemoryJournal();
        journal.keepPositions(Map.of(
                MONDAY.minusDays(1), longest(200),
                MONDAY.plusDays(2), longest(95),
                MONDAY.plusDays(4), longest(80),
                MONDAY.plusDays(7), longest(300)));
        WeekInReview read = WeekInReview.read(journal, MONDAY, ZoneOffset.UTC, new DayRollover(LocalTime.MIDNIGHT));
        assertEquals(new WeekInReview.Longest(Duration.ofMinutes(95), MONDAY.plusDays(2)), read.longest());
        assertNull(WeekInReview.read(new MemoryJournal(), MONDAY, ZoneOffset.UTC, new DayRollover(LocalTime.MIDNIGHT))
                .longest());
    }

    private static PositionDay longest(int minutes) {
        return new PositionDay(1, 0, 0, Duration.ofMinutes(minutes), Duration.ZERO, Duration.ZERO);
    }

    @Test
    void leavesOutWhatIsBeforeItsMondayOrAfterItsSunday() {
        day(-1, Map.of(BreakOutcome.TAKEN, 1), 1, new Nprs(4), Duration.ofHours(9));
        day(7, Map.of(BreakOutcome.TAKEN, 1), 1, new Nprs(4), Duration.ofHours(9));
        assertEquals(new WeekInReview(MONDAY, 0, 0, 0, 0, 0, null, null), week());
    }

    @Test
    void namesTheFirstDayOfTheMostUse() {
        day(0, Map.of(), 0, null, Duration.ofHours(5));
        day(1, Map.of(), 0, null, Duration.ofHours(6));
        day(2, Map.of(), 0, null, Duration.ofHours(6));
        assertEquals(new WeekInReview.Longest(Duration.ofHours(6), MONDAY.plusDays(1)), week().most());
        assertNull(week().longest());
    }

    @Test
    void tellsNothingOfAWeekInWhichTheComputerWasOnlyUsed() {
        day(0, Map.of(BreakOutcome.POSTPONED, 1), 0, null, Duration.ofHours(5));
        assertTrue(week().empty());
        day(1, Map.of(BreakOutcome.LAPSED, 1), 0, null, null);
        assertFalse(week().empty());
        assertFalse(new WeekInReview(MONDAY, 0, 0, 1, 0, 0, null, null).empty());
        assertFalse(new WeekInReview(MONDAY, 0, 0, 0, 1, 0, null, null).empty());
        assertFalse(new WeekInReview(MONDAY, 0, 0, 0, 0, 1, null, null).empty());
    }
}
