package app.nape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.nape.time.Clocks;
import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;

class TimeAndDurationWordsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T15:00:00Z");
    private final TimeWords times = new TimeWords(new Clocks() {
        @Override
        public Moment now() {
            return new Moment(NOW, Duration.ZERO);
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Europe/Berlin");
        }
    });

    @Test
    void readsLengthsAsPeopleWriteThem() {
        assertEquals(Duration.ofMinutes(15), DurationWords.parse("15"));
        assertEquals(Duration.ofMinutes(15), DurationWords.parse("15m"));
        assertEquals(Duration.ofSeconds(90), DurationWords.parse("90s"));
        assertEquals(Duration.ofMinutes(90), DurationWords.parse("1h30m"));
        assertEquals(Duration.ofMinutes(5), DurationWords.parse("PT5M"));
    }

    @Test
    void refusesWhatIsNoLength() {
        for (String words : new String[] {"", "soon", "-5", "5d", "1h h"}) {
            assertThrows(TypeConversionException.class, () -> DurationWords.parse(words), words);
        }
    }

    @Test
    void saysLengthsInTheLargestUnitsThatFit() {
        assertEquals("20 s", DurationWords.say(Duration.ofSeconds(20)));
        assertEquals("4 min", DurationWords.say(Duration.ofSeconds(220)));
        assertEquals("1 h", DurationWords.say(Duration.ofMinutes(60)));
        assertEquals("1 h 30 min", DurationWords.say(Duration.ofMinutes(90)));
    }

    @Test
    void readsHoursAndMinutesAsTodayInThePersonsZone() {
        assertEquals(Instant.parse("2026-11-21T13:05:00Z"), times.past("14:05"));
        assertEquals(Instant.parse("2026-11-19T23:00:00Z"), times.parse("2026-11-20"));
        assertEquals(Instant.parse("2026-11-21T10:00:00Z"), times.past("2026-11-21T11:00"));
        assertEquals(Instant.parse("2026-11-21T11:00:00Z"), times.past("2026-11-21T11:00Z"));
        assertEquals(NOW, times.past(null));
    }

    @Test
    void refusesTheFutureAndWhatIsNoTime() {
        assertEquals(
                Refusal.NOT_FOUND,
                assertThrows(Refusal.class, () -> times.past("23:59")).code());
        assertEquals(2, assertThrows(Refusal.class, () -> times.past("25:00")).code());
        assertEquals(
                2, assertThrows(Refusal.class, () -> times.past("yesterday")).code());
    }
}
