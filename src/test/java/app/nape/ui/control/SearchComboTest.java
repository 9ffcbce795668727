package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is found as one types is chosen from the keyboard alone, and its list keeps to its box. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class SearchComboTest {
    private static final int WIDE = 220;
    private static final List<String> VALUES = List.of(
            "Short desk exercises in turn",
            "Shoulder rolls",
            "Self hug",
            "Neck rotation",
            "Chin tuck",
            "Upper back over the chair, with the arms crossed and the hands on the shoulders",
            "Upper trapezius stretch",
            "Levator stretch",
            "Wrist circles",
            "Doorway stretch",
            "Thread the needle",
            "Wall angels");

    private final List<String> chosen = new ArrayList<>();
    private SearchCombo<String> box;
    private StackPane place;

    @Start
    void start(Stage stage) {
        box = new SearchCombo<>("Exercise", "Type to search", Function.identity(), VALUES, chosen::add);
        box.setPrefWidth(WIDE);
        box.setMaxWidth(WIDE);
        box.keep(VALUES.getFirst());
        place = new StackPane(box);
        place.setAlignment(Pos.TOP_RIGHT);
        stage.setScene(new Scene(place, 400, 500));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(400);
        stage.setHeight(500);
        stage.show();
    }

    private void type(FxRobot robot, String words) {
        robot.interact(() -> box.requestFocus());
        words.chars()
                .mapToObj(letter -> letter == ' '
                        ? KeyCode.SPACE
                        : KeyCode.getKeyCode(Character.toString(Character.toUpperCase(letter))))
                .forEach(key -> {
                    robot.push(key);
                    WaitForAsyncUtils.waitForFxEvents();
                });
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup(".combo-box-popup .list-view").queryListView();
    }

    private static Bounds onScreen(javafx.scene.Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    private void open(FxRobot robot) {
        robot.interact(() -> box.requestFocus());
        robot.push(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void opensAListThatIsAsWideAsItsBox(FxRobot robot) {
        open(robot);
        Bounds list = onScreen(list(robot));
        assertEquals(onScreen(box).getMinX(), list.getMinX(), 1);
        assertEquals(onScreen(box).getMaxX(), list.getMaxX(), 1);
        assertTrue(
                robot.lookup(".combo-box-popup .scroll-bar").queryAll().stream()
                        .filter(javafx.scene.Node::isVisible)
                        .map(javafx.scene.control.ScrollBar.class::cast)
                        .noneMatch(bar -> bar.getOrientation() == javafx.geometry.Orientation.HORIZONTAL),
                "the list scrolls sideways");
    }

    @Test
    void opensWithWhatIsChosenInSight(FxRobot robot) {
        robot.interact(() -> box.keep(VALUES.getLast()));
        open(robot);
        assertTrue(
                robot.lookup(".combo-box-popup .list-cell").queryAllAs(ListCell.class).stream()
                        .anyMatch(cell -> cell.isVisible() && VALUES.getLast().equals(cell.getItem())),
                "one has to scroll to it");
    }

    @Test
    void shrinksToWhatIsFoundAndGrowsAgain(FxRobot robot) {
        open(robot);
        double whole = list(robot).getHeight();
        type(robot, "levator");
        double one = list(robot).getHeight();
        assertTrue(one < whole / 4, one + " of " + whole);
        for (int letter = 0; letter < "levator".length(); letter++) {
            robot.push(KeyCode.BACK_SPACE);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertEquals(whole, list(robot).getHeight(), 1);
    }

    @Test
    void marksTheFirstThatIsFoundAndEnterTakesIt(FxRobot robot) {
        type(robot, "upper");
        assertEquals(VALUES.get(5), box.getValue(), "what Enter takes is not marked");
        assertEquals(List.of(), chosen, "it is told before it is chosen");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(VALUES.get(6)), chosen);
        assertTrue(box.isFocused());
    }

    @Test
    void findsByAWordAmongSeveral(FxRobot robot) {
        type(robot, "stretch d");
        assertTrue(box.isShowing(), "the space closed it");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("Doorway stretch"), chosen);
    }

    @Test
    void marksWhatWasChosenBeforeOnceTheSearchIsEmptyAgain(FxRobot robot) {
        type(robot, "w");
        assertFalse(VALUES.getFirst().equals(box.getValue()));
        robot.push(KeyCode.BACK_SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(VALUES.getFirst(), box.getValue());
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), chosen);
    }

    @Test
    void leavesWhatWasChosenOnEscapeAndWhenNothingIsFound(FxRobot robot) {
        type(robot, "wall");
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(VALUES.getFirst(), box.getValue());
        type(robot, "qqq");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(VALUES.getFirst(), box.getValue());
        assertEquals(List.of(), chosen);
    }

    @Test
    void standsAgainstItsBoxAlsoAboveIt(FxRobot robot) {
        robot.interact(() -> {
            place.setAlignment(Pos.BOTTOM_RIGHT);
            box.getScene().getWindow().setY(480);
        });
        WaitForAsyncUtils.waitForFxEvents();
        type(robot, "stretch");
        assertEquals(onScreen(box).getMinY(), onScreen(list(robot)).getMaxY(), 2);
    }
}
