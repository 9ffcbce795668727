package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.words.Texts;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryTest {
    private final Texts texts = new Texts(Locale.UK);

    @Test
    void readsLengthsAsPeopleWriteThem() {
        LengthEntry entry = new LengthEntry(texts, Duration.ofMinutes(1));
        assertEquals(Optional.of(Duration.ofMinutes(20)), entry.read("20"));
        assertEquals(Optional.of(Duration.ofMinutes(20)), entry.read(" 20 min "));
        assertEquals(Optional.of(Duration.ofMinutes(90)), entry.read("1h30m"));
        assertEquals(Optional.of(Duration.ofMinutes(90)), entry.read("1,5 hours"));
        assertEquals(Optional.of(Duration.ofSeconds(90)), entry.read("1 min 30 s"));
        assertEquals(Optional.of(Duration.ofSeconds(45)), new LengthEntry(texts, Duration.ofSeconds(1)).read("45"));
        for (String none : List.of("", " ", "soon", "20 miles", "-5", "5 min!", "1:30")) {
            assertEquals(Optional.empty(), entry.read(none), none);
        }
    }

    @Test
    void saysLengthsSoThatItReadsThemBack() {
        LengthEntry entry = new LengthEntry(texts, Duration.ofMinutes(1));
        for (int seconds : new int[] {0, 5, 59, 60, 61, 3599, 3600, 5400, 28_801}) {
            Duration length = Duration.ofSeconds(seconds);
            assertEquals(Optional.of(length), entry.read(entry.say(length)), entry.say(length));
        }
        assertEquals("1 h 30 min", entry.say(Duration.ofMinutes(90)));
    }

    @Test
    void readsClockTimesAsPeopleWriteThem() {
        ClockEntry entry = new ClockEntry(texts);
        assertEquals(Optional.of(LocalTime.of(8, 0)), entry.read("8"));
        assertEquals(Optional.of(LocalTime.of(8, 30)), entry.read("8:30"));
        assertEquals(Optional.of(LocalTime.of(8, 30)), entry.read("0830"));
        assertEquals(Optional.of(LocalTime.of(20, 30)), entry.read("8.30 pm"));
        assertEquals(Optional.of(LocalTime.MIDNIGHT), entry.read("12 am"));
        assertEquals(Optional.of(LocalTime.MIDNIGHT), entry.read("24:00"));
        for (String none : List.of("", "noon", "25:00", "8:60", "13 pm", "8:3")) {
            assertEquals(Optional.empty(), entry.read(none), none);
        }
        ClockEntry american = new ClockEntry(new Texts(Locale.US));
        for (LocalTime time : List.of(LocalTime.MIDNIGHT, LocalTime.NOON, LocalTime.of(17, 45))) {
            assertEquals(Optional.of(time), american.read(american.say(time)), american.say(time));
        }
    }

    @Test
    void stepsClockTimesByQuartersOfAnHour() {
        ClockEntry entry = new ClockEntry(texts);
        assertEquals(LocalTime.of(8, 15), entry.step(LocalTime.of(8, 0), 1));
        assertEquals(LocalTime.of(8, 15), entry.step(LocalTime.of(8, 10), 1));
        assertEquals(LocalTime.of(8, 0), entry.step(LocalTime.of(8, 10), -1));
        assertEquals(LocalTime.of(23, 45), entry.step(LocalTime.MIDNIGHT, -1));
    }
}
