package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LengthWordsTest {
    private final LengthWords words = new LengthWords(new Texts(Locale.UK));

    @Test
    void saysWhatWasToTheNearestMinute() {
        assertEquals("0 s", words.of(Duration.ofSeconds(-3)));
        assertEquals("59 s", words.of(Duration.ofSeconds(59)));
        assertEquals("1 min", words.of(Duration.ofMinutes(1)));
        assertEquals("1 min", words.of(Duration.ofSeconds(89)));
        assertEquals("2 min", words.of(Duration.ofSeconds(90)));
        assertEquals("4 min", words.of(Duration.ofSeconds(220)));
        assertEquals("1 h", words.of(Duration.ofSeconds(3590)));
        assertEquals("1 h 30 min", words.of(Duration.ofMinutes(90)));
        assertEquals("25 h", words.of(Duration.ofHours(25)));
    }

    @Test
    void neverSaysLessThanIsLeft() {
        assertEquals("59 s", words.left(Duration.ofSeconds(59)));
        assertEquals("1 min", words.left(Duration.ofMinutes(1)));
        assertEquals("2 min", words.left(Duration.ofSeconds(61)));
        assertEquals("1 h", words.left(Duration.ofSeconds(3541)));
        assertEquals("0 s", words.left(Duration.ZERO));
    }

    @Test
    void saysWhatWasChosenToTheSecond() {
        assertEquals("0 s", words.exactly(Duration.ZERO));
        assertEquals("1 min 30 s", words.exactly(Duration.ofSeconds(90)));
        assertEquals("1 h 30 min", words.exactly(Duration.ofMinutes(90)));
        assertEquals("24 h", words.exactly(Duration.ofDays(1)));
        assertEquals("1 h 1 s", words.exactly(Duration.ofSeconds(3601)));
    }

    @Test
    void saysHalvesUpToFourMinutes() {
        assertEquals("½ min", words.halves(Duration.ofSeconds(5)));
        assertEquals("1 min", words.halves(Duration.ofMinutes(1)));
        assertEquals("1½ min", words.halves(Duration.ofSeconds(85)));
        assertEquals("3½ min", words.halves(Duration.ofSeconds(210)));
        assertEquals("4 min", words.halves(Duration.ofMinutes(4)));
        assertEquals("5 min", words.halves(Duration.ofSeconds(270)));
        assertEquals("11 min", words.halves(Duration.ofMinutes(11)));
    }

    @Test
    void saysWhatLastsTheCoarserTheLongerItIs() {
        assertEquals("24 h", words.lasting(Duration.ofDays(1)));
        assertEquals("24 h", words.lasting(Duration.ofMinutes(24 * 60 + 20)), "from a day on without its minutes");
        assertEquals("23 h 43 min", words.lasting(Duration.ofMinutes(23 * 60 + 43)));
        assertEquals("42 h", words.lasting(Duration.ofMinutes(41 * 60 + 43)));
        assertEquals("47 h", words.lasting(Duration.ofHours(47)));
        assertEquals("2 days", words.lasting(Duration.ofMinutes(47 * 60 + 31)));
        assertEquals("2 days", words.lasting(Duration.ofDays(2)));
        assertEquals("2 days 5 h", words.lasting(Duration.ofMinutes(53 * 60 + 10)));
        assertEquals("6 days 23 h", words.lasting(Duration.ofHours(167)));
        assertEquals("7 days", words.lasting(Duration.ofDays(7)));
        assertEquals("10 days", words.lasting(Duration.ofHours(9 * 24 + 12)));
    }

    @Test
    void saysWholeWordsInSentences() {
        assertEquals("1 second", words.spelled(Duration.ofSeconds(1)));
        assertEquals("29 seconds", words.spelled(Duration.ofSeconds(29)));
        assertEquals("1 minute", words.spelled(Duration.ofSeconds(30)));
        assertEquals("12 minutes", words.spelled(Duration.ofMinutes(12)));
    }

    @Test
    void runsDownAsAClockAndShowsASecondThatHasBegun() {
        assertEquals("12:30", words.running(Duration.ofSeconds(750)));
        assertEquals("0:07", words.running(Duration.ofMillis(6001)));
        assertEquals("0:00", words.running(Duration.ofSeconds(-1)));
        assertEquals("0:00", words.running(Duration.ofSeconds(-90)));
    }
}
