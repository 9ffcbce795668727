package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DayWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void saysADayInTheOrderOfTheLanguageAndInFullWords() {
        assertEquals("Friday 20 November", DayWords.weekday(Locale.UK).format(DAY));
        assertEquals("Friday, November 20", DayWords.weekday(Locale.US).format(DAY));
        assertEquals("Freitag, 20. November", DayWords.weekday(Locale.GERMANY).format(DAY));
        assertEquals(
                "viernes, 20 de noviembre", DayWords.weekday(Locale.of("es")).format(DAY));
        assertEquals(
                "Friday, November 20, 2026", DayWords.weekdayAndYear(Locale.US).format(DAY));
        assertEquals("20 November", DayWords.day(Locale.UK).format(DAY));
        assertEquals("November 20", DayWords.day(Locale.US).format(DAY));
        assertEquals("20 Nov", DayWords.shortDay(Locale.UK).format(DAY));
        assertEquals("Nov 20", DayWords.shortDay(Locale.US).format(DAY));
        assertEquals("Nov 20, 2026", DayWords.shortDayAndYear(Locale.US).format(DAY));
    }

    @Test
    void leavesAYearThatStandsInFrontOfEverything() {
        assertEquals("2026年11月20日金曜日", DayWords.weekday(Locale.JAPAN).format(DAY));
    }
}
