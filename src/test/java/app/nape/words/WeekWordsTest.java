package app.nape.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.journal.WeekInReview;
import app.nape.journal.WeekInReview.Longest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WeekWordsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    private final WeekWords words = new WeekWords(new Texts(Locale.UK));

    @Test
    void saysAFullWeekInASentenceAndItsLines() {
        WeekInReview week = new WeekInReview(
                MONDAY,
                41,
                34,
                12,
                6,
                2,
                new Longest(Duration.ofMinutes(130), MONDAY.plusDays(1)),
                new Longest(Duration.ofSeconds(22_843), MONDAY.plusDays(3)));
        assertEquals("Your week, 9 November to 15 November", words.title(week));
        assertEquals("You took 34 of 41 breaks that were offered.", words.sentence(week));
        assertEquals(
                List.of(
                        "12 more breaks came while you were away.",
                        "Longest at the computer without a change of position: 2 h 10 min, on Tuesday.",
                        "Most use of the computer in a day: 6 h 20 min, on Thursday.",
                        "You stretched 6 times.",
                        "You logged pain on 2 days."),
                words.lines(week));
    }

    @Test
    void saysOnesAsOnesAndLeavesOutWhatThereIsNot() {
        WeekInReview ones = new WeekInReview(MONDAY, 1, 0, 1, 1, 1, null, new Longest(Duration.ofSeconds(50), MONDAY));
        assertEquals("You took 0 of 1 break that was offered.", words.sentence(ones));
        assertEquals(
                List.of("1 more break came while you were away.", "You stretched 1 time.", "You logged pain on 1 day."),
                words.lines(ones));
        WeekInReview minute = new WeekInReview(MONDAY, 1, 0, 0, 0, 0, null, new Longest(Duration.ofMinutes(1), MONDAY));
        assertEquals(List.of("Most use of the computer in a day: 1 min, on Monday."), words.lines(minute));
        WeekInReview none = new WeekInReview(MONDAY, 0, 0, 0, 0, 0, null, null);
        assertEquals("No break was offered.", words.sentence(none));
        assertEquals(List.of(), words.lines(none));
    }
}
