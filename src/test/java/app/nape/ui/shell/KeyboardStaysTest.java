package app.nape.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.ui.control.Inside;
import app.nape.ui.lock.QuickHash;
import app.nape.workshop.tour.WindowBench;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** After what was saved, left or started by keys, the keyboard is on something that is seen, and from there one goes on. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class KeyboardStaysTest {
    private WindowBench bench;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.work();
        bench.show(stage);
        bench.agent.say(bench.quiet());
        bench.shell.open(Place.TODAY, null);
    }

    private Node focused() {
        return Objects.requireNonNull(bench.shell.root().getScene().getFocusOwner(), "the keyboard is nowhere");
    }

    private void isSeen() {
        Node on = focused();
        double middle = on.localToScene(on.getLayoutBounds()).getCenterY();
        assertTrue(on.isFocusTraversable(), () -> on + " shows no ring");
        assertTrue(middle > 0 && middle < bench.shell.root().getScene().getHeight(), () -> on + " is out of sight");
    }

    private void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void isOnThePartOfTheLogAfterAPainEntryWasSaved(FxRobot robot) {
        push(robot, KeyCode.CONTROL, KeyCode.L);
        push(robot, KeyCode.SPACE);
        push(robot, KeyCode.DIGIT4);
        push(robot, KeyCode.ENTER);
        isSeen();
        assertTrue(
                focused().getStyleClass().contains("segment"), () -> focused().toString());
    }

    @Test
    void isOnTheLineOfTheListThatWasEditedAndLeft(FxRobot robot) {
        robot.interact(() -> bench.shell.open(Place.LOG, "history"));
        WaitForAsyncUtils.waitForFxEvents();
        ListView<?> list = robot.lookup("#history").queryListView();
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(1);
        });
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.ESCAPE);
        isSeen();
        assertEquals(list, focused());
        assertEquals(1, list.getSelectionModel().getSelectedIndex());
    }

    @Test
    void isOnTheScaleOfTheTimerThatWasStarted(FxRobot robot) {
        push(robot, KeyCode.CONTROL, KeyCode.I);
        for (int more = 0; more < 3; more++) {
            push(robot, KeyCode.SPACE);
        }
        robot.interact(() -> bench.agent.say(bench.icing()));
        WaitForAsyncUtils.waitForFxEvents();
        isSeen();
        assertEquals("remedy-after", focused().getId());
    }

    @Test
    void goesIntoThePageByTheFirstTabAfterTheStart(FxRobot robot) {
        push(robot, KeyCode.TAB);
        isSeen();
        assertTrue(Inside.holds(page(), focused()), () -> "it is on " + focused());
    }

    @Test
    void isSeenInEveryPlaceThatOneWentToByItsKey(FxRobot robot) {
        for (KeyCode place : List.of(
                KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6)) {
            push(robot, KeyCode.ALT, place);
            assertTrue(focused().isFocusTraversable(), () -> place + " leads to " + focused());
            isSeen();
            assertTrue(Inside.holds(page(), focused()), () -> place + " leads to " + focused());
        }
    }

    @Test
    void isWhereItWasInAnEntryThatOneComesBackToByTheKeyOfTheLog(FxRobot robot) {
        push(robot, KeyCode.CONTROL, KeyCode.L);
        Node map = focused();
        push(robot, KeyCode.ALT, KeyCode.DIGIT1);
        push(robot, KeyCode.ALT, KeyCode.DIGIT3);
        isSeen();
        assertEquals(map, focused());
    }

    @Test
    void isInTheCardThatTheWayToHelpLayOver(FxRobot robot) {
        push(robot, KeyCode.CONTROL, KeyCode.K);
        robot.write("chin");
        Node field = focused();
        push(robot, KeyCode.F1);
        assertTrue(robot.lookup("#red-flags").tryQuery().isPresent());
        push(robot, KeyCode.ESCAPE);
        assertTrue(robot.lookup("#red-flags").tryQuery().isEmpty());
        assertEquals(field, focused());
        assertEquals("chin", ((TextInputControl) field).getText());
        push(robot, KeyCode.F1);
        push(robot, KeyCode.ALT, KeyCode.DIGIT2);
        assertTrue(Inside.holds(page(), focused()), () -> "it is on " + focused());
    }

    @Test
    void isOnThePageAfterTheWindowWasOpenedByItsPassphrase(FxRobot robot) {
        String kept = QuickHash.of("tea");
        robot.interact(() -> {
            bench.settings.change(now -> now.withPrivacy(it -> it.withPassphrase(kept)));
            bench.shell.lockIfWanted();
        });
        robot.write("tea");
        push(robot, KeyCode.ENTER);
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !bench.shell.isLocked());
        } catch (TimeoutException never) {
            throw new AssertionError("it stays locked", never);
        }
        WaitForAsyncUtils.waitForFxEvents();
        isSeen();
        assertTrue(Inside.holds(page(), focused()), () -> "it is on " + focused());
    }

    @Test
    void isNeverOnWhatASentenceLiesOn(FxRobot robot) {
        push(robot, KeyCode.ALT, KeyCode.DIGIT6);
        robot.interact(() -> bench.shell.tell("A sentence that stands for a while.", null));
        for (int step = 0; step < 40; step++) {
            push(robot, KeyCode.TAB);
            Node on = focused();
            Node toast = robot.lookup(".toast").query();
            Bounds at = on.localToScene(on.getLayoutBounds());
            Bounds said = toast.localToScene(toast.getLayoutBounds());
            assertTrue(
                    !toast.isVisible() || !Inside.holds(page(), on) || !at.intersects(said),
                    () -> on + " lies under what is told");
        }
    }

    @Test
    void isInThePassphraseThatWasJustSetAndNotOnTheNextChoice(FxRobot robot) {
        push(robot, KeyCode.ALT, KeyCode.DIGIT6);
        robot.interact(() -> robot.lookup("#passphrase-one").query().requestFocus());
        robot.write("tea");
        push(robot, KeyCode.TAB);
        robot.write("tea");
        push(robot, KeyCode.ENTER);
        try {
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> !robot.lookup("#passphrase-two").query().isVisible());
        } catch (TimeoutException never) {
            throw new AssertionError("it is not set", never);
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("passphrase-one", focused().getId());
    }

    private Parent page() {
        return Objects.requireNonNull(bench.shell.shown()).root();
    }
}
