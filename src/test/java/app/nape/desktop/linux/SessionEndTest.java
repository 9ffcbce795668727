package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.desktop.Absence;
import app.nape.desktop.DesktopEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionEndTest {
    private final List<DesktopEvent> told = new ArrayList<>();
    private final Waits waits = new Waits();
    private final SessionEnd end = new SessionEnd(waits, told::add, SessionEnd.Limits.USUAL);

    @AfterEach
    void close() {
        waits.shutdownNow();
    }

    private void bus(boolean here) {
        if (here) {
            end.busIsHere();
        } else {
            end.detach(Absence.NO_SESSION_BUS);
        }
    }

    @Test
    void comesAMinuteAfterDisplayAndBusAreGone() {
        end.display(true);
        bus(true);
        end.display(false);
        bus(false);
        assertEquals(Duration.ofMinutes(1), waits.left());
        waits.run();
        assertEquals(List.of(new DesktopEvent.SessionEnded()), told);
    }

    @Test
    void takesLongerWhileTheBusLivesOn() {
        end.display(true);
        bus(true);
        end.display(false);
        assertEquals(Duration.ofMinutes(5), waits.left());
    }

    @Test
    void isCalledOffByADisplayThatComesBack() {
        end.display(true);
        end.display(false);
        end.display(true);
        assertTrue(waits.none());
    }

    @Test
    void doesNotComeForABusThatIsLostWhileTheDisplayIsThere() {
        end.display(true);
        bus(true);
        bus(false);
        assertTrue(waits.none());
    }

    @Test
    void comesWhereOnlyTheBusToldOfTheSession() {
        end.display(false);
        bus(true);
        bus(false);
        assertEquals(Duration.ofMinutes(1), waits.left());
    }

    @Test
    void neverComesWhereThereWasNoSession() {
        end.display(false);
        bus(false);
        end.display(false);
        assertTrue(waits.none());
    }

    @Test
    void isNotPutOffByEachLookThatFindsNothing() {
        end.display(true);
        end.display(false);
        end.display(false);
        bus(false);
        assertEquals(1, waits.asked());
    }

    /** Keeps the one task that waits. */
    private static final class Waits extends ScheduledThreadPoolExecutor {
        private Runnable task = () -> {};
        private Duration left = Duration.ZERO;
        private ScheduledFuture<?> future;
        private int asked;

        Waits() {
            super(1);
            future = super.schedule(() -> null, 0, TimeUnit.MILLISECONDS);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
            task = command;
            left = Duration.of(delay, unit.toChronoUnit());
            asked++;
            Callable<Integer> later = () -> 0;
            future = super.schedule(later, 1, TimeUnit.HOURS);
            return future;
        }

        Duration left() {
            assertTrue(!future.isDone(), "nothing waits");
            return left;
        }

        boolean none() {
            return future.isDone() || asked == 0;
        }

        int asked() {
            return asked;
        }

        void run() {
            task.run();
        }
    }
}
