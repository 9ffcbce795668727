package app.nape.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of one unit by each part of a rule, for something that first came on Thursday 5 March 2026. */
class RecurringDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 5);

    private static List<String> in(String head, String rule) {
        return new RecurringDays(RecurrenceRule.of(rule).orElseThrow(), FIRST)
                .in(LocalDate.parse(head)).stream().map(LocalDate::toString).toList();
    }

    @Test
    void takesADayOnlyWhereMonthMonthDayAndWeekdayAllSuit() {
        String fridays = "FREQ=DAILY;BYMONTH=11;BYMONTHDAY=13,-1;BYDAY=FR";
        assertEquals(List.of("2026-11-13"), in("2026-11-13", fridays));
        assertEquals(List.of(), in("2026-11-20", fridays), "no such day of the month");
        assertEquals(List.of(), in("2026-11-30", fridays), "the last of the month, a Monday");
        assertEquals(List.of(), in("2026-02-13", fridays), "another month");
        assertEquals(List.of("2026-11-20"), in("2026-11-20", "FREQ=DAILY"));
    }

    @Test
    void takesOfAWeekTheWeekdayOfTheFirstTimeOrThoseThatAreNamedInTheirMonths() {
        assertEquals(List.of("2026-12-03"), in("2026-11-30", "FREQ=WEEKLY"));
        assertEquals(List.of("2026-11-30", "2026-12-01"), in("2026-11-30", "FREQ=WEEKLY;BYDAY=TU,MO"));
        assertEquals(List.of("2026-11-30"), in("2026-11-30", "FREQ=WEEKLY;BYDAY=TU,MO;BYMONTH=11"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=MONTHLY|2026-11-05",
                "FREQ=MONTHLY;BYMONTHDAY=-1|2026-11-30",
                "FREQ=MONTHLY;BYMONTHDAY=1,15,16;BYDAY=SU|2026-11-01 2026-11-15",
                "FREQ=MONTHLY;BYDAY=2MO|2026-11-09",
                "FREQ=MONTHLY;BYDAY=-1MO|2026-11-30",
                "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2,-1|2026-11-09 2026-11-30"
            })
    void takesOfAMonthTheDayOfTheFirstTimeOrThoseInTheirPlaces(String rule, String days) {
        assertEquals(List.of(days.split(" ", -1)), in("2026-11-01", rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=YEARLY|2027-03-05",
                "FREQ=YEARLY;BYMONTH=9,4|2027-04-05 2027-09-05",
                "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1,-1|2027-04-01 2027-04-30",
                "FREQ=YEARLY;BYMONTH=4;BYDAY=1MO|2027-04-05",
                "FREQ=YEARLY;BYMONTHDAY=31|2027-01-31 2027-03-31 2027-05-31 2027-07-31 2027-08-31 2027-10-31"
                        + " 2027-12-31",
                "FREQ=YEARLY;BYMONTHDAY=13;BYDAY=FR|2027-08-13",
                "FREQ=YEARLY;BYDAY=1MO,-1FR|2027-01-04 2027-12-31"
            })
    void takesOfAYearTheDayOfTheFirstTimeOrThoseInTheirMonthsOrInTheWholeYear(String rule, String days) {
        assertEquals(List.of(days.split(" ", -1)), in("2027-01-01", rule));
    }
}
