package app.nape.app.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class SystemClocksTest {
    @Test
    void readsTheWallAsFinelyAsTheJournalKeepsIt() {
        Instant before = Instant.now();
        Moment now = new SystemClocks().now();
        assertEquals(now.wall().truncatedTo(ChronoUnit.MILLIS), now.wall(), "whole milliseconds");
        assertTrue(Duration.between(before, now.wall()).abs().toMinutes() < 5, now::toString);
    }

    @Test
    void neverTicksBackwards() {
        SystemClocks clocks = new SystemClocks();
        Duration last = clocks.now().ticks();
        for (int i = 0; i < 1000; i++) {
            Duration next = clocks.now().ticks();
            assertFalse(next.compareTo(last) < 0);
            last = next;
        }
    }

    @Test
    void tellsTheZoneOfTheMachine() {
        SystemClocks clocks = new SystemClocks();
        assertEquals(ZoneId.systemDefault(), clocks.zone());
        assertEquals(clocks.zone(), clocks.zone(), "asked again within the minute");
    }
}
