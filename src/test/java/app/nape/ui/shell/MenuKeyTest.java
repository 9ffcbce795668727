package app.nape.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.workshop.tour.WindowBench;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the second button of the pointer opens, the keyboard opens too. */
@OnAStage
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there the system tells the toolkit, and no key of a test does")
@SuppressWarnings("NullAway.Init")
class MenuKeyTest {
    private WindowBench bench;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.work();
        bench.show(stage);
    }

    private static List<String> open() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .map(MenuItem::getText)
                .toList();
    }

    private static void closes(FxRobot robot, Node owner) {
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), open());
        assertTrue(owner.isFocused(), "the keyboard is elsewhere");
    }

    @Test
    void opensTheMenuOfALineOfTheLog(FxRobot robot) {
        robot.interact(() -> bench.shell.open(Place.LOG, "history"));
        WaitForAsyncUtils.waitForFxEvents();
        ListView<?> list = robot.lookup("#history").queryListView();
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(1);
        });
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("Edit", "Delete"), open());
        closes(robot, list);
    }

    @Test
    void bothKeysOpenTheMenuOfAFieldWithWords(FxRobot robot) {
        robot.interact(() -> bench.shell.open(Place.SETTINGS, null));
        WaitForAsyncUtils.waitForFxEvents();
        Node field = robot.lookup(".text-field").query();
        robot.interact(field::requestFocus);
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(open().contains("Paste"), open().toString());
        closes(robot, field);
        robot.push(KeyCode.CONTEXT_MENU);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(open().contains("Paste"), open().toString());
        closes(robot, field);
    }

    @Test
    void opensTheMenuOfARoutineWithItsStartFirst(FxRobot robot) {
        robot.interact(() -> bench.shell.open(Place.STRETCH, null));
        Node start = robot.lookup("#routine-desk-5").query();
        robot.interact(start::requestFocus);
        robot.push(KeyCode.CONTEXT_MENU);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("Start", "Copy and edit", "Export…"), open());
        closes(robot, start);
    }

    @Test
    void opensTheMenuOfAnExercise(FxRobot robot) {
        robot.interact(() -> bench.shell.open(Place.STRETCH, null));
        WaitForAsyncUtils.waitForFxEvents();
        Node tile = robot.lookup(".exercise-tile").query();
        robot.interact(tile::requestFocus);
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("Start", "Favourite"), open());
        closes(robot, tile);
    }
}
