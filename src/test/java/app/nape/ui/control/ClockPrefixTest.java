package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClockPrefixTest {
    private static final List<LocalTime> HALF_HOURS = IntStream.range(0, 48)
            .mapToObj(half -> LocalTime.MIDNIGHT.plusMinutes(30L * half))
            .toList();

    private static String found(String typed) {
        return ClockPrefix.find(HALF_HOURS, typed).map(LocalTime::toString).orElse("");
    }

    @Test
    void takesANumberForItsHour() {
        assertEquals("09:00", found("9"));
        assertEquals("08:00", found("08"));
        assertEquals("01:00", found("1"), "one, before ten and midnight");
        assertEquals("14:00", found("14"));
        assertEquals("00:00", found("0"));
    }

    @Test
    void goesOnToTheMinutesHoweverTheyAreWritten() {
        assertEquals("14:30", found("14:3"));
        assertEquals("14:30", found("14.30"));
        assertEquals("14:30", found("14h3"));
        assertEquals("09:30", found("930"));
        assertEquals("09:30", found("0930"));
        assertEquals("23:00", found("23:"));
    }

    @Test
    void knowsTheHalvesOfATwelveHourClock() {
        assertEquals("15:00", found("3p"));
        assertEquals("15:00", found("3 pm".substring(0, 3)));
        assertEquals("15:30", found("3:30 P"));
        assertEquals("00:30", found("12:30a"));
        assertEquals("12:00", found("12p"));
    }

    @Test
    void findsNothingWhereNoTimeOfTheListBeginsSo() {
        for (String typed : List.of("", "x", "25", "14:4", "9:15", "24:00", ":")) {
            assertEquals(Optional.empty(), ClockPrefix.find(HALF_HOURS, typed), typed);
        }
    }
}
