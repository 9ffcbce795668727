package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import javafx.scene.Scene;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnAStage
@SuppressWarnings("NullAway.Init")
class EndToEndTest {
    private final FlowPane filters = new FlowPane(part(140), part(160));
    private final Region search = part(200);
    private EndToEnd line;

    @Start
    void start(Stage stage) {
        line = new EndToEnd(filters, search);
        line.setManaged(false);
        stage.setScene(new Scene(new StackPane(line), 900, 300));
        stage.show();
    }

    @Test
    void beginsAtOneEdgeAndEndsAtTheOther(FxRobot robot) {
        lay(robot, 700);
        assertEquals(0, filters.getLayoutX());
        assertEquals(700, search.getLayoutX() + search.getWidth());
        assertEquals(200, search.getWidth());
        assertEquals(0, search.getLayoutY());
    }

    @Test
    void goesOnInASecondLineAtTheFirstEdgeWhereThereIsNoRoom(FxRobot robot) {
        lay(robot, 400);
        assertEquals(0, search.getLayoutX());
        assertTrue(search.getLayoutY() >= filters.getHeight());
        assertTrue(line.prefHeight(400) > line.prefHeight(700));
    }

    private void lay(FxRobot robot, double width) {
        robot.interact(() -> {
            line.resize(width, line.prefHeight(width));
            line.layout();
        });
    }

    private static Region part(double wide) {
        Region part = new Region();
        part.setPrefSize(wide, 30);
        return part;
    }
}
