package app.nape.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FollowedWeekTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private final FollowedWeek week = new FollowedWeek(MONDAY, Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY));

    @Test
    void tellsADayWithASetFromOneWithout() {
        LocalDate sunday = MONDAY.plusDays(6);
        assertEquals(Optional.of(true), week.on(DayOfWeek.MONDAY, sunday));
        assertEquals(Optional.of(false), week.on(DayOfWeek.TUESDAY, sunday));
        assertEquals(Optional.of(false), week.on(DayOfWeek.SUNDAY, sunday));
    }

    @Test
    void countsTodayAndNoDayThatIsStillToCome() {
        LocalDate wednesday = MONDAY.plusDays(2);
        assertEquals(Optional.of(true), week.on(DayOfWeek.WEDNESDAY, wednesday));
        assertEquals(Optional.empty(), week.on(DayOfWeek.THURSDAY, wednesday), "nobody has missed it yet");
        assertEquals(Optional.of(false), week.on(DayOfWeek.TUESDAY, wednesday));
    }
}
