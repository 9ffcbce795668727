package app.nape.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.journal.DaySpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShadeTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static List<Shade> days(DaySpan... spans) {
        return Shade.of(Bucket.of(FIRST, FIRST.plusDays(29), List.of()), List.of(spans));
    }

    private static DaySpan span(int first, int last) {
        return new DaySpan(FIRST.plusDays(first), FIRST.plusDays(last));
    }

    @Test
    void lastsToTheEndOfItsLastDay() {
        assertEquals(List.of(new Shade(3, 6)), days(span(3, 5)));
        assertEquals(List.of(new Shade(0, 1)), days(span(0, 0)));
        assertEquals(List.of(new Shade(28, 30)), days(span(28, 29)));
    }

    @Test
    void makesOneOfEpisodesThatTouchOrOverlap() {
        assertEquals(List.of(new Shade(3, 9)), days(span(3, 5), span(5, 8)));
        assertEquals(List.of(new Shade(3, 9)), days(span(3, 5), span(6, 8)));
        assertEquals(List.of(new Shade(3, 12)), days(span(3, 11), span(5, 8)), "one within the other");
        assertEquals(List.of(new Shade(3, 6), new Shade(7, 9)), days(span(7, 8), span(3, 5)), "in order");
    }

    @Test
    void liesWithinAWeekByItsDays() {
        LocalDate from = LocalDate.of(2025, 1, 1);
        List<Bucket> weeks = Bucket.of(from, from.plusDays(400), List.of());
        assertEquals(
                List.of(new Shade(1 + 2 / 7.0, 1 + 3 / 7.0)),
                Shade.of(weeks, List.of(new DaySpan(from.plusDays(9), from.plusDays(9)))));
    }

    @Test
    void liesWithinAMonthByItsDays() {
        LocalDate from = LocalDate.of(2020, 1, 1);
        List<Bucket> months = Bucket.of(from, from.plusYears(3), List.of());
        assertEquals(
                List.of(new Shade(1 + 14 / 29.0, 1 + 20 / 29.0)),
                Shade.of(months, List.of(new DaySpan(LocalDate.of(2020, 2, 15), LocalDate.of(2020, 2, 20)))),
                "February has 29 days");
    }

    @Test
    void lastsToTheEndOfTheAxisAndNoFurther() {
        List<Bucket> days = Bucket.of(FIRST, FIRST.plusDays(9), List.of());
        assertEquals(List.of(new Shade(8, 10)), Shade.of(days, List.of(span(8, 40))));
        assertEquals(
                List.of(new Shade(0, 2)), Shade.of(days, List.of(new DaySpan(FIRST.minusDays(30), FIRST.plusDays(1)))));
    }

    @Test
    void crossesFromOneMonthIntoTheNext() {
        LocalDate from = LocalDate.of(2020, 1, 1);
        List<Bucket> months = Bucket.of(from, from.plusYears(3), List.of());
        assertEquals(
                List.of(new Shade(30 / 31.0, 1 + 1 / 29.0)),
                Shade.of(months, List.of(new DaySpan(LocalDate.of(2020, 1, 31), LocalDate.of(2020, 2, 1)))));
    }

    @Test
    void hasNothingToShadeWithoutAnAxisOrAnEpisode() {
        assertEquals(List.of(), days());
        assertEquals(List.of(), Shade.of(List.of(), List.of(span(1, 2))));
    }
}
