package app.nape.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A drawing that is read point by point with the keys: what is said, what is marked, and where it ends. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class PointReaderTest {
    private final List<Integer> marked = new ArrayList<>();
    private final Pane picture = new Pane();
    private final Button elsewhere = new Button();
    private PointReader reader;

    @Start
    void start(Stage stage) {
        reader = reader("one", "two", "three");
        stage.setScene(new Scene(new VBox(reader, elsewhere), 400, 300));
        stage.show();
        reader.requestFocus();
    }

    private PointReader reader(String... points) {
        return new PointReader(
                new Texts(Locale.UK),
                "Pain",
                new Chart(picture, List.of("Day"), List.of(), List.of(points), marked::add));
    }

    private String line() {
        return ((Label) reader.lookup(".read-point")).getText();
    }

    @Test
    void goesThroughThePointsAndStopsAtBothEnds(FxRobot robot) {
        robot.type(KeyCode.RIGHT);
        assertEquals("one", line());
        robot.type(KeyCode.DOWN).type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertEquals("three", line());
        robot.type(KeyCode.LEFT);
        assertEquals("two", line());
        robot.type(KeyCode.HOME).type(KeyCode.UP);
        assertEquals("one", line());
        robot.type(KeyCode.END);
        assertEquals(2, reader.at());
        assertEquals(List.of(0, 1, 2, 2, 1, 0, 0, 2), marked, "each is marked in the drawing");
    }

    @Test
    void beginsAtTheNewestForWhoeverGoesBackwards(FxRobot robot) {
        robot.type(KeyCode.LEFT);
        assertEquals("three", line());
    }

    @Test
    void tellsAScreenReaderThePointAndTheWholeChartWhenNoneIsRead(FxRobot robot) {
        String whole = reader.getAccessibleText();
        assertTrue(whole.contains("Pain") && whole.contains("3"), whole);
        robot.type(KeyCode.RIGHT);
        assertEquals("one", reader.getAccessibleText());
        robot.interact(elsewhere::requestFocus);
        assertEquals(whole, reader.getAccessibleText());
        assertEquals(-1, marked.getLast(), "nothing is marked where nobody reads");
        assertEquals(-1, reader.at());
    }

    @Test
    void goesOnFromAPointThatWasPressed(FxRobot robot) {
        robot.interact(() -> {
            elsewhere.requestFocus();
            picture.fireEvent(new PointPressed("two"));
        });
        assertTrue(reader.isFocused());
        assertEquals("two", line());
        robot.type(KeyCode.RIGHT);
        assertEquals("three", line());
        robot.interact(() -> picture.fireEvent(new PointPressed("not of this chart")));
        assertEquals("three", line());
    }

    @Test
    void leavesKeysAloneThatAreHeldWithAnother(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(-1, reader.at());
    }

    @Test
    void isNoStopForTheKeyboardWhereThereIsNothingToRead(FxRobot robot) {
        robot.interact(() -> assertFalse(reader().isFocusTraversable()));
    }
}
