package app.nape.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.workshop.tour.WindowBench;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
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
        assertTrue(PageArea.holds(page(), focused()), () -> "it is on " + focused());
    }

    @Test
    void isSeenInEveryPlaceThatOneWentToByItsKey(FxRobot robot) {
        for (KeyCode place : List.of(
                KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6)) {
            push(robot, KeyCode.ALT, place);
            assertTrue(focused().isFocusTraversable(), () -> place + " leads to " + focused());
            isSeen();
            assertTrue(PageArea.holds(page(), focused()), () -> place + " leads to " + focused());
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

    private Parent page() {
        return Objects.requireNonNull(bench.shell.shown()).root();
    }
}
