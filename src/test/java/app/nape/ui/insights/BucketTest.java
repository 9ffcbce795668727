package app.nape.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakOutcome;
import app.nape.care.Nprs;
import app.nape.journal.DayCount;
import app.nape.journal.DayFigures;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BucketTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void showsEachDayOfThreeMonthsEvenTheEmptyOnes() {
        List<Bucket> buckets = Bucket.of(FIRST, FIRST.plusDays(91), List.of(day(3, 6), day(5, 2)));
        assertEquals(92, buckets.size());
        assertEquals(new Nprs(6), buckets.get(3).worst());
        assertNull(buckets.get(4).worst());
    }

    @Test
    void keepsTheWorstScoreAndAddsUpTheRestOfAWeek() {
        List<Bucket> buckets =
                Bucket.of(FIRST, FIRST.plusDays(364), List.of(day(0, 3), day(2, 7), day(6, 1), day(7, 4)));
        assertEquals(53, buckets.size());
        assertEquals(new Nprs(7), buckets.get(0).worst());
        assertEquals(3, buckets.get(0).breaksTaken());
        assertEquals(3, buckets.get(0).breaksSkipped());
        assertEquals(new Nprs(4), buckets.get(1).worst());
    }

    @Test
    void showsTenYearsByCalendarMonthsAndLosesNoDay() {
        LocalDate middle = FIRST.plusDays(14);
        List<Bucket> buckets = Bucket.of(middle, middle.plusYears(10), List.of(day(14, 5), day(3000, 8)));
        assertTrue(buckets.size() <= 122, buckets.size() + " steps");
        assertEquals(
                2, buckets.stream().filter(bucket -> bucket.worst() != null).count());
        assertTrue(buckets.stream().skip(1).allMatch(bucket -> bucket.from().getDayOfMonth() == 1));
    }

    private static DayFigures day(int offset, int worst) {
        DayCount count = new DayCount(FIRST.plusDays(offset));
        count.addReadings(1, new Nprs(worst));
        count.addBreaks(1, BreakOutcome.NATURAL);
        count.addBreaks(1, BreakOutcome.SKIPPED);
        return count.figures();
    }
}
