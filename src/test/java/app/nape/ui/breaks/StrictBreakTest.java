package app.nape.ui.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.link.AgentStatus.OfferedBreak;
import app.nape.link.Notice;
import app.nape.link.Request;
import app.nape.ui.tour.WindowBench;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
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
class StrictBreakTest {
    private WindowBench bench;
    private BreakScreens screens;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        screens = new BreakScreens(bench.context(), bench.theme);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(KeyCode.ESCAPE);
        robot.interact(() -> bench.agent.say(bench.quiet()));
        robot.interact(() -> bench.agent.say(null));
    }

    @Test
    void staysOnEscAndSaysHowToLeave(FxRobot robot) {
        show(robot, true, false);
        assertFalse(find("#leave-hint").isVisible());
        robot.push(KeyCode.ESCAPE);
        assertTrue(screens.showing());
        assertTrue(find("#leave-hint").isVisible());
        assertEquals(List.of(), bench.agent.asked());
    }

    @Test
    void leavesWhenEscIsHeldForThreeSeconds(FxRobot robot) throws TimeoutException {
        show(robot, true, false);
        long began = System.nanoTime();
        robot.press(KeyCode.ESCAPE);
        awaitGone();
        assertTrue(System.nanoTime() - began >= 2_900_000_000L);
        assertEquals(List.of(new Request.EndBreak()), bench.agent.asked());
    }

    @Test
    void leavesWhenTheButtonIsHeldWithThePointer(FxRobot robot) throws TimeoutException {
        show(robot, true, false);
        robot.moveTo(find("#leave-break")).press(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> find("#leave-progress").isVisible());
        awaitGone();
        robot.release(MouseButton.PRIMARY);
        assertEquals(List.of(new Request.EndBreak()), bench.agent.asked());
    }

    @Test
    void staysWhenTheButtonIsOnlyClicked(FxRobot robot) {
        show(robot, true, false);
        robot.clickOn(find("#leave-break"));
        assertTrue(screens.showing());
        assertFalse(find("#leave-progress").isVisible());
        assertEquals(List.of(), bench.agent.asked());
    }

    @Test
    void countsByItselfForWhoeverCannotHold(FxRobot robot) throws TimeoutException {
        show(robot, true, false);
        robot.interact(((Button) find("#leave-slowly"))::fire);
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> find("#leave-progress").isVisible());
        robot.interact(((Button) find("#leave-slowly"))::fire);
        assertFalse(find("#leave-progress").isVisible());
        // An assistive program activates the button without a key or the pointer going down.
        robot.interact(((Button) find("#leave-break"))::fire);
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> find("#leave-progress").isVisible());
        assertTrue(screens.showing());
    }

    @Test
    void leavesAtOnceWhenItsWindowIsClosed(FxRobot robot) {
        show(robot, true, false);
        robot.interact(() -> {
            Window window = find("#break-view").getScene().getWindow();
            Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        assertFalse(screens.showing());
        assertEquals(List.of(new Request.EndBreak()), bench.agent.asked());
    }

    @Test
    void hidesWhatIsForStrictBreaksFromOthers(FxRobot robot) {
        show(robot, false, false);
        assertFalse(find("#leave-slowly").isVisible());
        robot.push(KeyCode.ESCAPE);
        assertFalse(screens.showing());
    }

    @Test
    void waitsAfterItsEndForThePersonWhereThatWasChosen(FxRobot robot) {
        show(robot, false, true);
        robot.interact(() -> bench.agent.tell(new Notice.HideBreak()));
        assertTrue(screens.showing());
        assertTrue(robot.from(find("#break-view"))
                .lookup(".break-lead")
                .queryAs(Label.class)
                .getText()
                .startsWith("Your break is over"));
        robot.push(KeyCode.A);
        assertFalse(screens.showing());
        assertEquals(List.of(new Request.CameBack()), bench.agent.asked());
    }

    @Test
    void doesNotTakeAToTouchOfTheDeskForThePerson(FxRobot robot) {
        robot.moveTo(300, 300);
        show(robot, false, true);
        robot.interact(() -> bench.agent.tell(new Notice.HideBreak()));
        robot.moveBy(3, 0).moveBy(-3, 2);
        assertTrue(screens.showing());
        robot.moveBy(200, 0);
        assertFalse(screens.showing());
    }

    @Test
    void goesWhenACallCutsTheBreakShortAlsoWhereItWouldWait(FxRobot robot) {
        robot.interact(() -> bench.agent.tell(new Notice.ShowBreak(offered(Duration.ofSeconds(90), false, true))));
        robot.interact(() -> bench.agent.tell(new Notice.HideBreak()));
        assertFalse(screens.showing());
    }

    private void show(FxRobot robot, boolean strict, boolean untilBack) {
        robot.interact(() -> bench.agent.tell(new Notice.ShowBreak(offered(Duration.ofSeconds(1), strict, untilBack))));
        assertTrue(screens.showing());
    }

    private OfferedBreak offered(Duration left, boolean strict, boolean untilBack) {
        OfferedBreak of = bench.offered(true);
        return new OfferedBreak(
                of.ruleId(),
                of.kind(),
                of.length(),
                left,
                true,
                // Held, so that a slow machine does not run it out.
                false,
                of.postponementsLeft(),
                of.postponement(),
                of.skippable(),
                strict,
                untilBack,
                of.routineId());
    }

    private void awaitGone() throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !screens.showing());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node find(String selector) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(selector))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError(selector));
    }
}
