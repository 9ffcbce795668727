package app.nape.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CalendarGridTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private static CalendarGrid since(LocalDate from) {
        return CalendarGrid.of(from, FRIDAY, DayOfWeek.MONDAY);
    }

    @Test
    void beginsOnTheFirstDayOfTheWeekAndEndsInTheWeekOfToday() {
        CalendarGrid grid = since(LocalDate.of(2026, 11, 12));
        assertEquals(LocalDate.of(2026, 11, 9), grid.begin());
        assertEquals(2, grid.weeks());
        assertEquals(
                LocalDate.of(2026, 11, 8),
                CalendarGrid.of(LocalDate.of(2026, 11, 12), FRIDAY, DayOfWeek.SUNDAY)
                        .begin());
    }

    @Test
    void showsAYearAtMost() {
        CalendarGrid grid = since(LocalDate.of(2016, 1, 1));
        assertEquals(53, grid.weeks());
        assertEquals(LocalDate.of(2025, 11, 17), grid.begin());
        assertFalse(grid.holds(LocalDate.of(2025, 11, 16)));
        assertTrue(grid.holds(LocalDate.of(2025, 11, 17)));
    }

    @Test
    void holdsTodayAndNoDayAfterIt() {
        CalendarGrid grid = since(FRIDAY);
        assertTrue(grid.holds(FRIDAY));
        assertFalse(grid.holds(FRIDAY.plusDays(1)));
        assertEquals(OptionalInt.of(4), grid.at(0, 4));
        assertEquals(OptionalInt.empty(), grid.at(0, 5), "tomorrow");
    }

    @Test
    void knowsTheDayUnderThePointerAndNothingBesideTheSquares() {
        CalendarGrid grid = since(LocalDate.of(2026, 11, 2));
        assertEquals(OptionalInt.of(8), grid.at(1, 1));
        assertEquals(LocalDate.of(2026, 11, 10), grid.day(1, 1));
        assertEquals(OptionalInt.empty(), grid.at(-1, 0));
        assertEquals(OptionalInt.empty(), grid.at(3, 0));
        assertEquals(OptionalInt.empty(), grid.at(0, -1));
        assertEquals(OptionalInt.empty(), grid.at(0, 7));
    }

    @Test
    void namesEachMonthOnceOverTheFirstWeekThatBeginsInIt() {
        List<CalendarGrid.MonthAt> months = since(LocalDate.of(2026, 9, 3)).months();
        assertEquals(
                List.of(Month.SEPTEMBER, Month.OCTOBER, Month.NOVEMBER),
                months.stream()
                        .map(each -> each.month().getMonth())
                        .filter(month -> month != Month.AUGUST)
                        .toList());
        assertEquals(
                LocalDate.of(2026, 10, 5),
                since(LocalDate.of(2026, 9, 3)).day(months.get(1).week(), 0));
    }

    @Test
    void namesNoMonthThatIsNearlyOver() {
        assertEquals(
                Month.NOVEMBER,
                since(LocalDate.of(2026, 10, 28)).months().getFirst().month().getMonth());
        assertEquals(
                Month.OCTOBER,
                since(LocalDate.of(2026, 10, 19)).months().getFirst().month().getMonth());
    }
}
