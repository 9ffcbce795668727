package app.nape.ui.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.link.Notice;
import app.nape.link.Request;
import app.nape.ui.tour.WindowBench;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class BreakScreensTest {
    private WindowBench bench;
    private BreakScreens screens;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        screens = new BreakScreens(bench.context(), bench.theme);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> bench.agent.tell(new Notice.HideBreak()));
    }

    @Test
    void startsTheBreakFromTheCard(FxRobot robot) {
        prompt(robot);
        press(robot, "#prompt-start");
        assertEquals(List.of(new Request.BeginBreak()), bench.agent.asked());
        assertFalse(screens.showing());
    }

    @Test
    void putsTheBreakOffByItsRulesLengthFromTheCard(FxRobot robot) {
        prompt(robot);
        press(robot, "#prompt-later");
        assertEquals(List.of(new Request.PostponeBreak(null)), bench.agent.asked());
    }

    @Test
    void skipsTheBreakFromTheCard(FxRobot robot) {
        prompt(robot);
        press(robot, "#prompt-skip");
        assertEquals(List.of(new Request.SkipBreak()), bench.agent.asked());
    }

    @Test
    void leavesTheBreakByEsc(FxRobot robot) {
        show(robot);
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of(new Request.EndBreak()), bench.agent.asked());
        assertFalse(screens.showing());
    }

    @Test
    void isNotLeftByTheSpaceOfSomebodyWhoTypesOnAsItBegins(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            bench.agent.tell(new Notice.ShowBreak(bench.offered(true)));
            List.of(KeyCode.A, KeyCode.SPACE, KeyCode.B).forEach(BreakScreensTest::type);
        });
        assertTrue(screens.showing());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
            robot.push(KeyCode.SPACE);
            return !screens.showing();
        });
        assertEquals(List.of(new Request.EndBreak()), bench.agent.asked());
    }

    @Test
    void leavesTheBreakByItsButton(FxRobot robot) {
        show(robot);
        press(robot, "#leave-break");
        assertEquals(List.of(new Request.EndBreak()), bench.agent.asked());
        assertFalse(screens.showing());
    }

    @Test
    void leavesTheBreakWhenItsWindowIsClosed(FxRobot robot) {
        show(robot);
        robot.interact(() -> {
            Window window = find("#break-view").getScene().getWindow();
            Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        assertEquals(List.of(new Request.EndBreak()), bench.agent.asked());
        assertFalse(screens.showing());
    }

    @Test
    void takesEverythingAwayWhenTheAgentSaysSo(FxRobot robot) {
        show(robot);
        robot.interact(() -> bench.agent.tell(new Notice.HideBreak()));
        assertFalse(screens.showing());
        assertEquals(List.of(), bench.agent.asked());
    }

    @Test
    void takesEverythingAwayWhenTheAgentDies(FxRobot robot) {
        robot.interact(() -> bench.agent.say(bench.quiet()));
        show(robot);
        robot.interact(() -> bench.agent.say(null));
        assertFalse(screens.showing());
    }

    @Test
    void usesItsWindowsAgain(FxRobot robot) {
        show(robot);
        Window first = find("#break-view").getScene().getWindow();
        robot.interact(() -> bench.agent.tell(new Notice.HideBreak()));
        show(robot);
        assertEquals(first, find("#break-view").getScene().getWindow());
    }

    private void prompt(FxRobot robot) {
        robot.interact(() -> bench.agent.tell(new Notice.ShowPrompt(bench.offered(false))));
        assertTrue(screens.showing());
    }

    private void show(FxRobot robot) {
        robot.interact(() -> bench.agent.tell(new Notice.ShowBreak(bench.offered(true))));
        assertTrue(screens.showing());
    }

    private static void type(KeyCode key) {
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            find("#leave-break").fireEvent(new KeyEvent(type, "", "", key, false, false, false, false));
        }
    }

    private static void press(FxRobot robot, String selector) {
        robot.interact(() -> ((Button) find(selector)).fire());
    }

    private static Node find(String selector) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(selector))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError(selector));
    }
}
