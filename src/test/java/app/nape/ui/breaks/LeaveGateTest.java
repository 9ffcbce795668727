package app.nape.ui.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@OnAStage
@SuppressWarnings("NullAway.Init")
class LeaveGateTest {
    private static final Duration ALMOST = LeaveGate.HOLD.minusMillis(1);
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final AtomicInteger left = new AtomicInteger();
    private final ScriptedFrames time = new ScriptedFrames();
    private LeaveGate gate;

    @Start
    void start(Stage stage) {
        gate = new LeaveGate(left::incrementAndGet, time);
    }

    @Test
    void opensAtOnceInAnOrdinaryBreak() {
        gate.reset(false);
        gate.press();
        assertEquals(1, left.get());
        assertFalse(gate.explained().get());
    }

    @Test
    void opensAfterHoldingInAStrictBreakAndSaysHow() {
        gate.reset(true);
        gate.press();
        assertTrue(gate.explained().get());
        time.passes(ALMOST);
        assertEquals(0, left.get());
        assertTrue(gate.progress().get() > 0.99);
        time.passes(MOMENT);
        assertEquals(1, left.get());
        assertEquals(0, gate.progress().get());
        time.passes(LeaveGate.WAIT);
        assertEquals(1, left.get(), "once");
    }

    /** As a held key does: were each press a new beginning, none would ever come to its end. */
    @Test
    void doesNotBeginAnewWhenAHeldKeyRepeats() {
        gate.reset(true);
        for (Duration held = Duration.ZERO; held.compareTo(LeaveGate.HOLD) < 0; held = held.plusMillis(30)) {
            gate.press();
            assertEquals(0, left.get());
            time.passes(Duration.ofMillis(30));
        }
        assertEquals(1, left.get());
    }

    @Test
    void staysShutWhenLetGoTooEarly() {
        gate.reset(true);
        gate.press();
        time.passes(ALMOST);
        gate.release();
        assertEquals(0, gate.progress().get());
        time.passes(LeaveGate.WAIT);
        gate.press();
        time.passes(ALMOST);
        assertEquals(0, left.get(), "each holding counts by itself");
    }

    @Test
    void opensByItselfForWhoeverCannotHold() {
        gate.reset(true);
        gate.waitInstead();
        gate.release();
        assertTrue(gate.waiting().get(), "letting go of a key must not stop it");
        time.passes(LeaveGate.WAIT.minusMillis(1));
        assertEquals(0, left.get());
        time.passes(MOMENT);
        assertEquals(1, left.get());
        assertFalse(gate.waiting().get());
    }

    @Test
    void canBeToldToStayAfterAll() {
        gate.reset(true);
        gate.waitInstead();
        time.passes(ALMOST);
        gate.waitInstead();
        assertFalse(gate.waiting().get());
        assertEquals(0, gate.progress().get());
        time.passes(LeaveGate.WAIT);
        assertEquals(0, left.get());
    }

    /** The one test here that lives in real time, for as long as one picture takes. */
    @Test
    void fillsWithThePicturesOfTheScreen(FxRobot robot) throws TimeoutException {
        LeaveGate real = new LeaveGate(left::incrementAndGet, Frames.OF_THE_SCREEN);
        robot.interact(() -> real.reset(true));
        robot.interact(real::press);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> real.progress().get() > 0);
        robot.interact(real::release);
        assertEquals(0, real.progress().get());
    }
}
