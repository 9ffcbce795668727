package app.nape.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.PositionDay;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PositionFiguresTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    private static PositionDay day(int changes, int longest, int sat, int stood) {
        return new PositionDay(
                changes, 2, 1, Duration.ofMinutes(longest), Duration.ofMinutes(sat), Duration.ofMinutes(stood));
    }

    @Test
    void sumsUpASpanAndNamesTheFirstDayOfTheLongestStint() {
        PositionFigures found = PositionFigures.of(new TreeMap<>(Map.of(
                MONDAY,
                day(5, 60, 100, 30),
                MONDAY.plusDays(1),
                day(8, 90, 0, 0),
                MONDAY.plusDays(4),
                day(2, 90, 50, 0))));
        assertEquals(
                new PositionFigures(
                        3,
                        Duration.ofMinutes(90),
                        MONDAY.plusDays(1),
                        15,
                        6,
                        3,
                        Duration.ofMinutes(150),
                        Duration.ofMinutes(30)),
                found);
        assertEquals(5, found.changesADay());
        assertTrue(found.saysHow());
    }

    @Test
    void saysNothingOfASpanWithoutAny() {
        assertEquals(PositionFigures.NONE, PositionFigures.of(new TreeMap<>()));
        assertEquals(0, PositionFigures.NONE.changesADay());
        assertFalse(PositionFigures.of(new TreeMap<>(Map.of(MONDAY, day(5, 60, 0, 0))))
                .saysHow());
    }
}
