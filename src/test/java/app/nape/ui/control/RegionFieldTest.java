package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.workshop.tour.WindowBench;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The region is found with the keyboard alone, in Settings and in the Welcome. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class RegionFieldTest {
    private WindowBench bench;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.show(stage);
        // The list grows before it is moved up, and the headless screen ends at 1000 pixels: leave it room below the
        // window.
        stage.setHeight(560);
    }

    private RegionField field() {
        return (RegionField) Objects.requireNonNull(bench.shell.root().lookup("#region"));
    }

    private void settings(FxRobot robot) {
        robot.interact(() -> bench.shell.open(Place.SETTINGS, "region"));
        robot.interact(() -> field().requestFocus());
    }

    private void type(FxRobot robot, String words) {
        words.chars()
                .mapToObj(letter -> KeyCode.getKeyCode(Character.toString(Character.toUpperCase(letter))))
                .forEach(key -> {
                    robot.push(key);
                    WaitForAsyncUtils.waitForFxEvents();
                });
    }

    private @Nullable String region() {
        return bench.settings.settings().get().region();
    }

    @Test
    void findsAGermanRegionByItsFirstLetters(FxRobot robot) {
        settings(robot);
        type(robot, "ger");
        assertTrue(field().isShowing());
        assertEquals("DE", field().getValue(), "what Enter takes is not marked");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("DE", region());
        assertEquals("DE", field().getValue());
        assertTrue(field().isFocused());
        assertEquals("Germany (DE): 112", field().getConverter().toString("DE"));
    }

    @Test
    void findsARegionByItsCodeAndByALaterWord(FxRobot robot) {
        settings(robot);
        type(robot, "us");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("US", region());
        type(robot, "zealand");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("NZ", region());
    }

    @Test
    void leavesTheRegionAsItWasOnEscapeAndWhenNothingIsFound(FxRobot robot) {
        settings(robot);
        type(robot, "ger");
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("GB", region());
        assertEquals("GB", field().getValue());
        type(robot, "qqq");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("GB", region());
        assertEquals("GB", field().getValue());
    }

    @Test
    void listsEveryRegionByNameWithItsNumberIfItHasOne(FxRobot robot) {
        settings(robot);
        List<String> items = List.copyOf(field().getItems());
        assertEquals("", items.getFirst());
        assertEquals(250, items.size());
        assertTrue(items.indexOf("AF") < items.indexOf("AX") && items.indexOf("AX") < items.indexOf("ZW"));
        assertEquals("Nigeria (NG)", field().getConverter().toString("NG"));
    }

    @Test
    void asksForTheRegionInTheWelcome(FxRobot robot) {
        robot.interact(() -> {
            bench.settings.change(now -> now.withRegion(null).withStart(it -> it.withWelcomed(false)));
            bench.shell.welcome();
        });
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> field().requestFocus());
        type(robot, "fin");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("FI", region());
        assertNotNull(bench.shell.root().lookup("#welcome"), "Enter chose and turned the page as well");
        robot.interact(() -> bench.shell.root().lookup("#welcome-skip").requestFocus());
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertNull(bench.shell.root().lookup("#welcome"));
        robot.push(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("112", ((Label) Objects.requireNonNull(bench.shell.root().lookup("#emergency-number"))).getText());
    }
}
