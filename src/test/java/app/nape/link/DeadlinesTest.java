package app.nape.link;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What ends whatever takes too long. */
class DeadlinesTest {
    @Test
    void runsWhatIsLate() throws InterruptedException {
        try (Deadlines deadlines = new Deadlines()) {
            CountDownLatch late = new CountDownLatch(1);
            Deadlines.Deadline _ = deadlines.in(Duration.ofMillis(1), late::countDown);
            assertTrue(late.await(30, TimeUnit.SECONDS));
        }
    }

    @Test
    void leavesOutWhatIsAskedOfItWhileItEnds() {
        Deadlines deadlines = new Deadlines();
        deadlines.close();
        AtomicBoolean ran = new AtomicBoolean();
        assertDoesNotThrow(
                () -> deadlines.in(Duration.ZERO, () -> ran.set(true)).close());
        assertFalse(ran.get());
    }
}
