package app.nape.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When the window is taken to be left alone. */
class LeftAloneTest {
    private static final Duration MOMENT = Duration.ofMillis(1);

    private long now = 7;
    private @Nullable Runnable next;
    private long due;
    private boolean busy;
    private int alone;
    private final LeftAlone watch = new LeftAlone(
            (wait, work) -> {
                assertNull(next, "two waits at once");
                next = work;
                due = now + wait.toNanos();
            },
            () -> now,
            () -> busy,
            () -> alone++);

    private void pass(Duration time) {
        long end = now + time.toNanos();
        while (next != null && due <= end) {
            Runnable work = next;
            next = null;
            now = due;
            work.run();
        }
        now = end;
    }

    @Test
    void isNoticedSoonOnceAllIsReady() {
        watch.touched();
        pass(Duration.ofHours(1));
        assertEquals(0, alone, "the start goes on");
        watch.ready();
        pass(LeftAlone.SOON.minus(MOMENT));
        assertEquals(0, alone);
        pass(MOMENT);
        assertEquals(1, alone);
    }

    @Test
    void neverMeetsAPersonWhoDoesSomething() {
        watch.ready();
        for (int i = 0; i < 20; i++) {
            pass(LeftAlone.SOON.dividedBy(2));
            watch.touched();
        }
        assertEquals(0, alone);
        pass(LeftAlone.SOON);
        assertEquals(1, alone);
    }

    @Test
    void isNoticedOnceForEachTimeSomethingWasDone() {
        watch.ready();
        pass(Duration.ofHours(1));
        assertNull(next, "nobody is woken while nothing is done");
        assertEquals(1, alone);
        watch.touched();
        watch.touched();
        pass(LeftAlone.LATER.minus(MOMENT));
        assertEquals(1, alone, "they may be reading");
        pass(Duration.ofHours(1));
        assertEquals(2, alone);
        assertNull(next);
    }

    @Test
    void waitsForTheEndOfASession() {
        busy = true;
        watch.ready();
        pass(Duration.ofMinutes(10));
        assertEquals(0, alone);
        busy = false;
        pass(LeftAlone.SOON);
        assertEquals(1, alone);
    }
}
