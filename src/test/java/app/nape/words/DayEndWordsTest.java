package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.time.DayRollover;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DayEndWordsTest {
    private final TimeWords words = new TimeWords(new Texts(Locale.UK), ZoneId.of("Europe/London"));

    @Test
    void saysWhenADayEndsByTheRolloverInForce() {
        assertEquals(
                "A day ends at 04:00; anything after midnight still counts towards the day before.",
                words.dayEnds(DayRollover.DEFAULT));
        assertEquals(
                "A day ends at 03:30; anything after midnight still counts towards the day before.",
                words.dayEnds(new DayRollover(LocalTime.of(3, 30))));
        assertEquals("", words.dayEnds(new DayRollover(LocalTime.MIDNIGHT)));
    }
}
