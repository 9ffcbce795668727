package app.nape.app.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final Patience brief = new Patience(Duration.ofMillis(3), Duration.ofMillis(1));
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void looksAtOnceAndNoLongerThanItTakes() throws InterruptedException {
        assertTrue(
                new Patience(Duration.ofHours(1), Duration.ofHours(1)).lastsUntil(() -> looks.incrementAndGet() == 1));
        assertEquals(1, looks.get());
        assertTrue(brief.lastsUntil(() -> looks.incrementAndGet() == 3));
        assertEquals(3, looks.get());
    }

    @Test
    void looksOnceMoreWhenItsTimeIsOverAndThenGivesUp() throws InterruptedException {
        assertTrue(brief.lastsUntil(() -> looks.incrementAndGet() == 4), "at the end of the third wait");
        looks.set(0);
        assertFalse(brief.lastsUntil(() -> looks.incrementAndGet() == 5));
        assertEquals(4, looks.get());
    }

    @Test
    void looksOnceWhereThereIsNoTime() throws InterruptedException {
        Patience none = new Patience(Duration.ZERO, Duration.ofMillis(1));
        assertFalse(none.lastsUntil(() -> false));
        assertTrue(none.lastsUntil(() -> true));
    }
}
