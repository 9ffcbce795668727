package app.nape.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void countsTodayAsOneOfItsDays() {
        LocalDate first = Span.FOUR_WEEKS.from(TODAY).orElseThrow();
        assertEquals(28, ChronoUnit.DAYS.between(first, TODAY) + 1);
        assertEquals(Optional.of(LocalDate.of(2026, 8, 29)), Span.THREE_MONTHS.from(TODAY));
        assertEquals(Optional.of(LocalDate.of(2025, 11, 29)), Span.YEAR.from(TODAY));
        assertEquals(Optional.empty(), Span.ALL.from(TODAY));
    }

    @Test
    void beginsInShortMonthsAndLeapYearsOnADayThatThereIs() {
        assertEquals(Optional.of(LocalDate.of(2026, 3, 1)), Span.THREE_MONTHS.from(LocalDate.of(2026, 5, 31)));
        assertEquals(Optional.of(LocalDate.of(2027, 3, 1)), Span.YEAR.from(LocalDate.of(2028, 2, 29)));
    }
}
