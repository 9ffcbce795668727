package app.nape.ui.breaks;

import static app.nape.ui.breaks.BreakBench.closeWindow;
import static app.nape.ui.breaks.BreakBench.find;
import static app.nape.ui.breaks.BreakBench.press;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.link.Notice;
import app.nape.link.Request;
import app.nape.ui.OnAStage;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnAStage
@SuppressWarnings("NullAway.Init")
class StrictBreakTest {
    private BreakBench bench;

    @Start
    void start(Stage stage) {
        bench = new BreakBench();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(KeyCode.ESCAPE);
        robot.interact(() -> bench.window.agent.say(bench.window.quiet()));
        robot.interact(() -> bench.window.agent.say(null));
    }

    @Test
    void staysOnEscAndSaysHowToLeave(FxRobot robot) {
        show(robot, true, false);
        assertFalse(find("#leave-hint").isVisible());
        robot.push(KeyCode.ESCAPE);
        assertTrue(bench.screens.showing());
        assertTrue(find("#leave-hint").isVisible());
        assertEquals(List.of(), bench.asked());
    }

    @Test
    void leavesWhenEscIsHeldForThreeSeconds(FxRobot robot) {
        show(robot, true, false);
        robot.press(KeyCode.ESCAPE);
        bench.passes(robot, Duration.ofMillis(2999));
        assertTrue(bench.screens.showing());
        bench.passes(robot, Duration.ofMillis(1));
        assertFalse(bench.screens.showing());
        assertEquals(List.of(new Request.EndBreak()), bench.asked());
    }

    @Test
    void leavesWhenTheButtonIsHeldWithThePointer(FxRobot robot) {
        show(robot, true, false);
        robot.moveTo(find("#leave-break")).press(MouseButton.PRIMARY);
        bench.passes(robot, Duration.ofSeconds(1));
        assertTrue(find("#leave-progress").isVisible());
        bench.passes(robot, Duration.ofSeconds(2));
        assertFalse(bench.screens.showing());
        robot.release(MouseButton.PRIMARY);
        assertEquals(List.of(new Request.EndBreak()), bench.asked());
    }

    @Test
    void staysWhenTheButtonIsOnlyClicked(FxRobot robot) {
        show(robot, true, false);
        robot.moveTo(find("#leave-break")).press(MouseButton.PRIMARY);
        bench.passes(robot, Duration.ofMillis(2999));
        robot.release(MouseButton.PRIMARY);
        bench.passes(robot, Duration.ofSeconds(20));
        assertTrue(bench.screens.showing());
        assertFalse(find("#leave-progress").isVisible());
        assertEquals(List.of(), bench.asked());
    }

    @Test
    void countsByItselfForWhoeverCannotHold(FxRobot robot) {
        show(robot, true, false);
        press(robot, "#leave-slowly");
        bench.passes(robot, Duration.ofSeconds(1));
        assertTrue(find("#leave-progress").isVisible());
        press(robot, "#leave-slowly");
        bench.passes(robot, Duration.ofSeconds(20));
        assertFalse(find("#leave-progress").isVisible());
        // An assistive program activates the button without a key or the pointer going down.
        press(robot, "#leave-break");
        bench.passes(robot, Duration.ofMillis(9999));
        assertTrue(find("#leave-progress").isVisible());
        assertTrue(bench.screens.showing());
        bench.passes(robot, Duration.ofMillis(1));
        assertFalse(bench.screens.showing());
    }

    /** As by Alt+F4, which left it at once. */
    @Test
    void isLeftSlowlyWhenItsWindowIsClosed(FxRobot robot) {
        show(robot, true, false);
        closeWindow(robot);
        bench.passes(robot, Duration.ofSeconds(1));
        assertTrue(find("#leave-progress").isVisible());
        closeWindow(robot);
        bench.passes(robot, Duration.ofMillis(8999));
        assertTrue(bench.screens.showing(), "a second time does not begin it anew, nor stop it");
        assertEquals(List.of(), bench.asked());
        bench.passes(robot, Duration.ofMillis(1));
        assertFalse(bench.screens.showing());
        assertEquals(List.of(new Request.EndBreak()), bench.asked());
    }

    @Test
    void isLeftAtOnceByItsWindowWhenItsTimeIsOver(FxRobot robot) {
        show(robot, true, true);
        bench.tell(robot, new Notice.HideBreak());
        closeWindow(robot);
        assertFalse(bench.screens.showing());
        assertEquals(List.of(new Request.CameBack()), bench.asked());
    }

    @Test
    void hidesWhatIsForStrictBreaksFromOthers(FxRobot robot) {
        show(robot, false, false);
        assertFalse(find("#leave-slowly").isVisible());
        robot.push(KeyCode.ESCAPE);
        assertFalse(bench.screens.showing());
    }

    @Test
    void waitsAfterItsEndForThePersonWhereThatWasChosen(FxRobot robot) {
        show(robot, false, true);
        bench.tell(robot, new Notice.HideBreak());
        assertTrue(bench.screens.showing());
        assertTrue(robot.from(find("#break-view"))
                .lookup(".break-lead")
                .queryAs(Label.class)
                .getText()
                .startsWith("Your break is over"));
        robot.push(KeyCode.A);
        assertFalse(bench.screens.showing());
        assertEquals(List.of(new Request.CameBack()), bench.asked());
    }

    @Test
    void doesNotTakeAToTouchOfTheDeskForThePerson(FxRobot robot) {
        robot.moveTo(300, 300);
        show(robot, false, true);
        bench.tell(robot, new Notice.HideBreak());
        robot.moveBy(3, 0).moveBy(-3, 2);
        assertTrue(bench.screens.showing());
        robot.moveBy(200, 0);
        assertFalse(bench.screens.showing());
    }

    @Test
    void goesWhenACallCutsTheBreakShortAlsoWhereItWouldWait(FxRobot robot) {
        bench.show(robot, bench.held(Duration.ofSeconds(90), false, true));
        bench.tell(robot, new Notice.HideBreak());
        assertFalse(bench.screens.showing());
    }

    private void show(FxRobot robot, boolean strict, boolean untilBack) {
        bench.show(robot, bench.held(Duration.ofSeconds(1), strict, untilBack));
    }
}
