package app.nape.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.nape.care.Nprs;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PainCountTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private static DayFigures day(@Nullable Integer worst, int episodes, int spasms) {
        return new DayFigures(
                DAY,
                worst == null ? null : new Nprs(worst),
                worst == null ? 0 : 1,
                episodes,
                spasms,
                3,
                0,
                Duration.ZERO,
                Map.of(),
                null);
    }

    private static int days(DayFigures... days) {
        return PainCount.of(List.of(days), List.of()).days();
    }

    private static int nights(String... times) {
        return PainCount.of(
                        List.of(), Stream.of(times).map(LocalDateTime::parse).toList())
                .nights();
    }

    @Test
    void countsADayWithAScoreAboveNought() {
        assertEquals(1, days(day(1, 0, 0)));
        assertEquals(0, days(day(0, 0, 0)), "a score of 0 says that there was none");
        assertEquals(0, days(day(0, 1, 0)), "also on the day that an episode began");
        assertEquals(0, days(day(null, 0, 0)), "a remedy alone is no pain");
    }

    @Test
    void countsADayWithASpasmOrTheBeginningOfAnEpisodeWithoutAScore() {
        assertEquals(1, days(day(null, 1, 0)));
        assertEquals(1, days(day(null, 0, 2)));
        assertEquals(1, days(day(0, 0, 2)));
        assertEquals(3, days(day(4, 1, 1), day(2, 0, 0), day(null, 1, 0), day(null, 0, 0)));
    }

    @Test
    void countsEverySpasm() {
        assertEquals(
                5,
                PainCount.of(List.of(day(4, 1, 2), day(null, 0, 3)), List.of()).spasms());
    }

    @Test
    void takesTenInTheEveningToSixInTheMorningForANight() {
        assertEquals(1, nights("2026-03-10T22:00"));
        assertEquals(1, nights("2026-03-11T05:59"));
        assertEquals(0, nights("2026-03-10T21:59"));
        assertEquals(0, nights("2026-03-11T06:00"));
        assertEquals(0, nights("2026-03-11T12:00"));
    }

    @Test
    void countsANightOnceFromItsEveningToItsMorning() {
        assertEquals(1, nights("2026-03-10T23:30", "2026-03-11T03:00", "2026-03-11T05:00"));
        assertEquals(2, nights("2026-03-10T03:00", "2026-03-10T23:00"), "the same day, but two nights");
        assertEquals(2, nights("2026-03-10T23:30", "2026-03-11T23:30"));
    }

    @Test
    void clipsASpanOfDaysToWhatIsShown() {
        DaySpan span = new DaySpan(DAY, DAY.plusDays(9));
        assertEquals(new DaySpan(DAY.plusDays(2), DAY.plusDays(4)), span.within(DAY.plusDays(2), DAY.plusDays(4)));
        assertEquals(span, span.within(DAY.minusDays(1), DAY.plusDays(10)));
        assertEquals(span, span.within(DAY, DAY.plusDays(9)));
        assertThrows(IllegalArgumentException.class, () -> new DaySpan(DAY, DAY.minusDays(1)));
    }
}
