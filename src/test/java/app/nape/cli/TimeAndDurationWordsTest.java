package app.nape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.nape.time.Clocks;
import app.nape.time.Moment;
import app.nape.words.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimeAndDurationWordsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T15:00:00Z");
    private final List<String> told = new ArrayList<>();
    private final TimeWords times = at(NOW);

    private TimeWords at(Instant now) {
        Clocks clocks = new Clocks() {
            @Override
            public Moment now() {
                return new Moment(now, Duration.ZERO);
            }

            @Override
            public ZoneId zone() {
                return ZoneId.of("Europe/Berlin");
            }
        };
        return new TimeWords(clocks, new Texts(Locale.UK), told::add);
    }

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
            assertThrows(DateTimeParseException.class, () -> DurationWords.parse(words), words);
        }
    }

    @Test
    void readsAllDigitsThatFitAndNoMore() {
        assertEquals(Duration.ofMinutes(9999), DurationWords.parse("9999"));
        assertEquals(Duration.ofHours(9999), DurationWords.parse("9999h"));
        assertEquals(Duration.ofSeconds(99_999), DurationWords.parse("99999s"));
        assertEquals(Duration.ofHours(2).plusSeconds(5), DurationWords.parse(" 2H5S "));
        for (String words : new String[] {"10000", "10000h", "100000s", "1s1m", "m", "1.5h", "1,5"}) {
            assertThrows(DateTimeParseException.class, () -> DurationWords.parse(words), words);
        }
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

    @Test
    void refusesATimeThatTheClocksLeftOut() {
        for (String words : List.of("2026-03-29T02:00", "2026-03-29T02:30", "2026-03-29T02:59:59")) {
            Refusal refusal = assertThrows(Refusal.class, () -> times.past(words));
            assertEquals(Refusal.NOT_FOUND, refusal.code());
            assertEquals(
                    "‘" + words + "’ did not exist: the clocks went forward from 02:00 to 03:00. Give a time before or"
                            + " after that.",
                    refusal.getMessage());
        }
        assertThrows(
                Refusal.class, () -> at(Instant.parse("2026-03-29T12:00:00Z")).past("02:30"));
        assertEquals(Instant.parse("2026-03-29T00:59:59Z"), times.past("2026-03-29T01:59:59"));
        assertEquals(Instant.parse("2026-03-29T01:00:00Z"), times.past("2026-03-29T03:00"));
        assertEquals(Instant.parse("2026-03-29T00:30:00Z"), times.past("2026-03-29T02:30+02:00"));
        assertEquals(List.of(), told);
    }

    @Test
    void takesTheFirstOfATimeThatCameTwiceAndSaysSo() {
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), times.past("2026-10-25T02:30"));
        assertEquals(
                List.of("‘2026-10-25T02:30’ came twice, as the clocks went back; the first was taken. The second would"
                        + " be 2026-10-25T02:30+01:00."),
                told);
        told.clear();
        assertEquals(Instant.parse("2026-10-25T01:30:00Z"), times.past("2026-10-25T02:30+01:00"));
        assertEquals(Instant.parse("2026-10-25T02:00:00Z"), times.past("2026-10-25T03:00"));
        TimeWords before = at(Instant.parse("2026-10-25T00:40:00Z"));
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), before.past("02:30"));
        assertEquals(List.of(), told, "it has come only once so far");
    }

    @Test
    void refusesTheEndsOfTimeInOneSentence() {
        for (String words : List.of(
                "+999999999-12-31",
                "-999999999-01-01T00:00:00Z",
                "10000-01-01",
                "2026-02-30",
                "2026-11-21T25:00",
                "9999999999999999999999")) {
            assertEquals(
                    2, assertThrows(Refusal.class, () -> times.parse(words)).code(), words);
        }
        assertEquals(
                Refusal.NOT_FOUND,
                assertThrows(Refusal.class, () -> times.past("0002-01-01")).code());
    }
}
