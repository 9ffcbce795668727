package app.nape.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.workshop.tour.WindowBench;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** From anywhere to what is good to know in one step or two, and back to where one was. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class WayToTheGuideTest {
    private WindowBench bench;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.show(stage);
        bench.shell.open(Place.TODAY, null);
    }

    private static boolean onGuide(FxRobot robot) {
        return robot.lookup("#guide").tryQuery().filter(Node::isVisible).isPresent();
    }

    private static boolean marked(FxRobot robot, Place place) {
        return robot.lookup("#place-" + place.name().toLowerCase(java.util.Locale.ROOT))
                .queryAs(ToggleButton.class)
                .isSelected();
    }

    private static void press(FxRobot robot, String what) {
        robot.interact(() -> robot.lookup(what).queryAs(Button.class).fire());
    }

    @Test
    void opensFromEveryPlaceByItsKeyAndGoesBackThereByEscape(FxRobot robot) {
        for (Place place : Place.values()) {
            robot.interact(() -> bench.shell.visit(place));
            robot.push(KeyCode.CONTROL, KeyCode.G);
            assertTrue(onGuide(robot), place.toString());
            assertFalse(marked(robot, place), "no place is shown");
            robot.push(KeyCode.ESCAPE);
            assertFalse(onGuide(robot), place.toString());
            assertTrue(marked(robot, place), place.toString());
        }
    }

    @Test
    void opensFromTheFootOfTheRailFromTheLogAndFromTheCard(FxRobot robot) {
        press(robot, "#good-to-know");
        assertTrue(onGuide(robot));
        press(robot, "#guide-back");
        robot.interact(() -> bench.shell.open(Place.LOG, null));
        press(robot, "#log-guide");
        assertTrue(onGuide(robot));
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.F1);
        press(robot, "#red-flags-guide");
        assertTrue(onGuide(robot));
        assertTrue(robot.lookup("#red-flags").tryQuery().isEmpty(), "the card is closed");
    }

    @Test
    void takesTheKeyboardOnItsFirstOpeningWhereverThatWas(FxRobot robot) {
        robot.interact(() -> robot.lookup("#place-stretch").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.G);
        assertTrue(robot.lookup("#guide-back").query().isFocused());
        robot.type(KeyCode.ESCAPE);
        assertFalse(onGuide(robot));
        assertTrue(robot.lookup("#place-stretch").query().isFocused());
    }

    @Test
    void goesBackToWhatOpenedIt(FxRobot robot) {
        robot.interact(() -> bench.shell.visit(Place.LOG));
        robot.interact(() -> robot.lookup("#log-guide").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertTrue(onGuide(robot));
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#log-guide").query().isFocused());
    }

    @Test
    void leavesTheRailItsSixPlacesAndStaysWithinAShortWindowAtTwiceTheText(FxRobot robot) {
        assertEquals(
                6,
                robot.lookup(".place").queryAll().stream()
                        .filter(javafx.scene.Node::isVisible)
                        .count());
        robot.interact(() -> {
            bench.settings.change(it -> it.withLooks(looks -> looks.withTextPercent(200)));
            robot.window(0).setWidth(720);
            robot.window(0).setHeight(520);
            bench.shell.root().getScene().getRoot().applyCss();
            bench.shell.root().layout();
        });
        Node way = robot.lookup("#good-to-know").query();
        Bounds seen = way.localToScene(way.getLayoutBounds());
        Node last = robot.lookup("#place-settings").query();
        assertTrue(seen.getHeight() >= 24 && seen.getWidth() >= 24, seen.toString());
        assertTrue(seen.getMinY() >= last.localToScene(last.getLayoutBounds()).getMaxY(), seen.toString());
        assertTrue(seen.getMaxY() <= bench.shell.root().getScene().getHeight(), seen.toString());
    }

    @Test
    void asksOnTodayByOneLineAMonthLaterAndNotAfterNotNow(FxRobot robot) {
        assertFalse(robot.lookup("#look-again").query().isVisible());
        robot.interact(() -> bench.settings.change(now -> now.withDayCheck(check -> check.fit(
                "chair",
                bench.context()
                        .days()
                        .dayOf(
                                bench.context().clocks().now().wall(),
                                bench.context().clocks().zone())
                        .minusDays(40)))));
        assertTrue(robot.lookup("#look-again").query().isVisible());
        press(robot, "#look-again-now");
        assertTrue(onGuide(robot));
        Node check = robot.lookup("#day-check").query();
        double top = check.localToScene(check.getLayoutBounds()).getMinY();
        assertTrue(top >= 0 && top < 60, "it begins at the check, not at " + top);
        robot.push(KeyCode.ESCAPE);
        press(robot, "#look-again-later");
        assertFalse(robot.lookup("#look-again").query().isVisible());
    }
}
