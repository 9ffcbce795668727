package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.code.Sentence;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ClockWordsTest {
    private static String plain(String words) {
        return words.replace('\u202f', ' ');
    }

    @Test
    void writesTimesAndHoursOfAnAxisByTheSameClock() {
        ClockWords twelve = new ClockWords(new Texts(Locale.US));
        assertEquals("2:30 PM", plain(twelve.of(LocalTime.of(14, 30))));
        assertEquals("2 PM", twelve.hour(14));
        assertEquals("12 AM", twelve.hour(24));
        assertEquals("11 AM", twelve.hour(11));
        ClockWords whole = new ClockWords(new Texts(Locale.UK));
        assertEquals("14:30", whole.of(LocalTime.of(14, 30)));
        assertEquals("14", whole.hour(14));
        assertEquals("24", whole.hour(24), "the end of the day");
    }

    @Test
    void writesATimeWithinASentenceSoToo() {
        Sentence over = Sentence.of(
                "plans.pause.over", Sentence.clock(LocalTime.of(7, 0)), Sentence.clock(LocalTime.of(13, 5)));
        assertEquals("The time from 7:00 AM to 1:05 PM is over already.", plain(new Texts(Locale.US).of(over)));
        assertEquals("The time from 07:00 to 13:05 is over already.", new Texts(Locale.UK).of(over));
    }
}
