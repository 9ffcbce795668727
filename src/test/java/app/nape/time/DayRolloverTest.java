package app.nape.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DayRolloverTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void countsTheNightToTheDayBefore() {
        DayRollover four = DayRollover.DEFAULT;
        assertEquals(MONDAY.minusDays(1), four.dayOf(Instant.parse("2026-03-02T02:59:59.999Z"), BERLIN));
        assertEquals(MONDAY, four.dayOf(Instant.parse("2026-03-02T03:00:00Z"), BERLIN));
        assertEquals(MONDAY, four.dayOf(Instant.parse("2026-03-03T02:59:59Z"), BERLIN));
    }

    @Test
    void endsADayWhereTheNextBegins() {
        Instant night = Instant.parse("2026-03-03T01:00:00Z");
        assertEquals(Instant.parse("2026-03-03T03:00:00Z"), DayRollover.DEFAULT.endAfter(night, BERLIN));
        Instant begins = DayRollover.DEFAULT.startOf(MONDAY, BERLIN);
        assertEquals(begins.plus(Duration.ofDays(1)), DayRollover.DEFAULT.endAfter(begins, BERLIN));
    }

    @Test
    void hasDaysOfTwentyThreeAndTwentyFiveHoursWhenTheClocksChange() {
        DayRollover midnight = new DayRollover(LocalTime.MIDNIGHT);
        assertEquals(Duration.ofHours(23), length(midnight, LocalDate.of(2026, 3, 29)));
        assertEquals(Duration.ofHours(25), length(midnight, LocalDate.of(2026, 10, 25)));
    }

    @Test
    void beginsADayThatTheClocksLeaveOutAtTheFirstTimeThereIs() {
        DayRollover halfPastTwo = new DayRollover(LocalTime.of(2, 30));
        LocalDate spring = LocalDate.of(2026, 3, 29);
        Instant begins = halfPastTwo.startOf(spring, BERLIN);
        assertEquals(Instant.parse("2026-03-29T01:30:00Z"), begins);
        assertEquals(spring, halfPastTwo.dayOf(begins, BERLIN));
        assertEquals(spring.minusDays(1), halfPastTwo.dayOf(begins.minusMillis(1), BERLIN));
    }

    private static Duration length(DayRollover rollover, LocalDate day) {
        return Duration.between(rollover.startOf(day, BERLIN), rollover.startOf(day.plusDays(1), BERLIN));
    }

    @Test
    void boundsLengths() {
        Duration short1 = Duration.ofSeconds(1);
        Duration long2 = Duration.ofSeconds(2);
        assertEquals(short1, Spans.shorter(long2, short1));
        assertEquals(short1, Spans.shorter(short1, long2));
        assertEquals(long2, Spans.longer(long2, short1));
        assertEquals(long2, Spans.longer(short1, long2));
        assertEquals(Duration.ZERO, Spans.atLeastZero(Duration.ofNanos(-1)));
        assertEquals(short1, Spans.atLeastZero(short1));
        assertEquals(Duration.ofNanos(333_333_333), Spans.part(short1, 3));
        assertTrue(Spans.reaches(short1, short1));
        assertFalse(Spans.reaches(short1, long2));
    }

    @Test
    void movesBothClocksTogether() {
        Moment now = new Moment(Instant.EPOCH, Duration.ofHours(1));
        assertEquals(
                new Moment(Instant.ofEpochSecond(5), Duration.ofHours(1).plusSeconds(5)),
                now.plus(Duration.ofSeconds(5)));
    }
}
