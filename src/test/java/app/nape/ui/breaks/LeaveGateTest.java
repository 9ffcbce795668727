package app.nape.ui.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class LeaveGateTest {
    private static final Duration HOLD = Duration.ofMillis(300);
    private static final Duration WAIT = Duration.ofMillis(500);

    private final AtomicInteger left = new AtomicInteger();
    private LeaveGate gate;

    @Start
    void start(Stage stage) {
        gate = new LeaveGate(left::incrementAndGet, HOLD, WAIT);
    }

    @Test
    void opensAtOnceInAnOrdinaryBreak(FxRobot robot) {
        robot.interact(() -> gate.reset(false));
        robot.interact(gate::press);
        assertEquals(1, left.get());
        assertFalse(gate.explained().get());
    }

    @Test
    void opensAfterHoldingInAStrictBreakAndSaysHow(FxRobot robot) throws TimeoutException {
        robot.interact(() -> gate.reset(true));
        long began = System.nanoTime();
        robot.interact(gate::press);
        assertTrue(gate.explained().get());
        assertEquals(0, left.get());
        awaitLeft();
        assertTrue(System.nanoTime() - began >= HOLD.toNanos());
        assertEquals(0, gate.progress().get());
    }

    @Test
    void doesNotBeginAnewWhenAHeldKeyRepeats(FxRobot robot) throws TimeoutException {
        robot.interact(() -> gate.reset(true));
        // As a held key does: were each press a new beginning, none would ever come to its end.
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            robot.interact(gate::press);
            return left.get() > 0;
        });
        assertEquals(1, left.get());
    }

    @Test
    void staysShutWhenLetGoTooEarly(FxRobot robot) throws TimeoutException {
        // So long that no busy machine lets it pass before it is let go.
        LeaveGate slow = new LeaveGate(left::incrementAndGet, Duration.ofHours(1), WAIT);
        robot.interact(() -> slow.reset(true));
        robot.interact(slow::press);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> slow.progress().get() > 0);
        robot.interact(slow::release);
        assertEquals(0, slow.progress().get());
        assertEquals(0, left.get());
    }

    @Test
    void opensByItselfForWhoeverCannotHold(FxRobot robot) throws TimeoutException {
        robot.interact(() -> gate.reset(true));
        robot.interact(gate::waitInstead);
        robot.interact(gate::release);
        assertTrue(gate.waiting().get(), "letting go of a key must not stop it");
        awaitLeft();
        assertFalse(gate.waiting().get());
    }

    @Test
    void canBeToldToStayAfterAll(FxRobot robot) {
        robot.interact(() -> gate.reset(true));
        robot.interact(gate::waitInstead);
        robot.interact(gate::waitInstead);
        assertFalse(gate.waiting().get());
        assertEquals(0, gate.progress().get());
        assertEquals(0, left.get());
    }

    private void awaitLeft() throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> left.get() == 1);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, left.get());
    }
}
