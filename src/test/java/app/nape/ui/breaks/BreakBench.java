package app.nape.ui.breaks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.link.AgentStatus.OfferedBreak;
import app.nape.link.Notice;
import app.nape.link.Request;
import app.nape.ui.KeyboardFirst;
import app.nape.workshop.tour.WindowBench;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.testfx.api.FxRobot;

/** Prompt and break windows with an agent whose part the test plays. Made on the FX thread. */
final class BreakBench {
    final WindowBench window = new WindowBench(true);
    final ScriptedFrames time = new ScriptedFrames();
    final BreakScreens screens = new BreakScreens(window.context(), window.theme, time);

    /** The agent says so. */
    void tell(FxRobot robot, Notice notice) {
        robot.interact(() -> window.agent.tell(notice));
    }

    /** So much time goes by. */
    void passes(FxRobot robot, Duration length) {
        robot.interact(() -> time.passes(length));
    }

    void show(FxRobot robot, OfferedBreak offered) {
        tell(robot, offered.begun() ? new Notice.ShowBreak(offered) : new Notice.ShowPrompt(offered));
        assertTrue(screens.showing());
        if (offered.begun()) {
            KeyboardFirst.await();
        }
    }

    /** What the agent was asked for. */
    List<Request> asked() {
        return window.agent.asked();
    }

    /** A break that has begun, held so that a slow machine does not run it out. */
    OfferedBreak held(Duration left, boolean strict, boolean untilBack) {
        return with(window.offered(true), left, false, strict, untilBack);
    }

    /** The same break, otherwise. */
    static OfferedBreak with(OfferedBreak of, Duration left, boolean counting, boolean strict, boolean untilBack) {
        return new OfferedBreak(
                of.ruleId(),
                of.kind(),
                of.length(),
                left,
                of.begun(),
                counting,
                of.postponementsLeft(),
                of.postponement(),
                of.skippable(),
                strict,
                untilBack,
                of.routineId(),
                of.begins(),
                of.delivery(),
                of.shorter(),
                of.stepsBack(),
                of.steppedBack());
    }

    /** The same break, come by itself a moment ago. */
    static OfferedBreak justCome(OfferedBreak of) {
        return new OfferedBreak(
                of.ruleId(),
                of.kind(),
                of.length(),
                of.left(),
                of.begun(),
                of.counting(),
                of.postponementsLeft(),
                of.postponement(),
                of.skippable(),
                of.strict(),
                of.untilBack(),
                of.routineId(),
                of.begins(),
                of.delivery(),
                of.shorter(),
                true,
                false);
    }

    static void press(FxRobot robot, String selector) {
        robot.interact(((Button) find(selector))::fire);
    }

    /** Presses and releases a key on the way out, which has the keyboard; on the FX thread. */
    static void type(KeyCode key) {
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            find("#leave-break").fireEvent(new KeyEvent(type, "", "", key, false, false, false, false));
        }
    }

    /** The window manager closes the break’s window. */
    static void closeWindow(FxRobot robot) {
        robot.interact(() -> {
            Window window = find("#break-view").getScene().getWindow();
            Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
    }

    /** What a key types comes to the break. */
    static void letter(String typed) {
        Node focused = find("#break-view").getScene().getFocusOwner();
        Event.fireEvent(
                focused, new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    /** A node of any window. */
    static Node find(String selector) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(selector))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError(selector));
    }
}
