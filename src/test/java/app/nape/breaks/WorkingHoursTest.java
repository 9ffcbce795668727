package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Unbroken spans of working time, of a Monday. */
class WorkingHoursTest {
    private static TimeRange range(int from, int to) {
        return new TimeRange(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-" + time + ":00:00Z");
    }

    private static List<WorkingHours.Span> spans(String from, String to, TimeRange... monday) {
        return new WorkingHours(Map.of(DayOfWeek.MONDAY, List.of(monday))).spans(at(from), at(to), ZoneOffset.UTC);
    }

    private static WorkingHours.Span span(String from, String to) {
        return new WorkingHours.Span(at(from), at(to));
    }

    @Test
    void makesOneOfRangesThatMeetOverlapOrLieWithinEachOtherAndKeepsTheOthersApart() {
        assertEquals(List.of(span("02T08", "02T13")), spans("02T00", "03T00", range(8, 10), range(10, 13)));
        assertEquals(List.of(span("02T08", "02T13")), spans("02T00", "03T00", range(9, 13), range(8, 10)));
        assertEquals(List.of(span("02T08", "02T13")), spans("02T00", "03T00", range(8, 13), range(9, 10)));
        assertEquals(
                List.of(span("02T08", "02T10"), span("02T11", "02T13")),
                spans("02T00", "03T00", range(11, 13), range(8, 10)));
    }

    @Test
    void findsTheNightThatBeganOnTheDayBeforeAndNothingThatOnlyTouchesTheTime() {
        assertEquals(List.of(span("02T22", "03T06")), spans("03T00", "03T12", range(22, 6)));
        assertEquals(List.of(), spans("03T06", "03T12", range(22, 6)), "it ends as the time begins");
        assertEquals(List.of(), spans("02T00", "02T22", range(22, 6)), "it begins as the time ends");
    }
}
