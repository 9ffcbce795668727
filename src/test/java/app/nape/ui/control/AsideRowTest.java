package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnAStage
@SuppressWarnings("NullAway.Init")
class AsideRowTest {
    private final Label brief = Words.plain("Evening");
    private final Label lengthy = Words.plain("Friday, November 20: At the desk, played, 3 exercises; pain 4 then 2");
    private final Button first = new Button("Change");
    private final Button second = new Button("Change");
    private VBox rows;

    @Start
    void start(Stage stage) {
        rows = new VBox(new AsideRow(brief, 14, 30, first), new AsideRow(lengthy, 14, 30, second));
        stage.setScene(new Scene(rows, 900, 400));
        stage.show();
    }

    @Test
    void setsTheButtonsOfAllRowsBeneathEachOther(FxRobot robot) {
        lay(robot, 900);
        assertEquals(left(first), left(second));
        assertTrue(left(first) > lengthy.getWidth());
    }

    @Test
    void setsThemBeneathTheWordsWhereThoseWouldGetTooLittleRoom(FxRobot robot) {
        lay(robot, 160);
        assertEquals(0, left(first));
        assertEquals(0, left(second));
        assertTrue(top(second) >= lengthy.getHeight());
        assertTrue(lengthy.getHeight() > 2 * brief.getHeight(), "it wraps and is whole");
    }

    @Test
    void theWordsOfAFlatButtonBeginWhereTheWordsAboveThemDo(FxRobot robot) {
        robot.interact(() -> {
            first.getStyleClass().add("flat");
            first.setPadding(new Insets(4, 12, 4, 12));
        });
        lay(robot, 160);
        assertEquals(0, left(first) + first.getInsets().getLeft());
    }

    private void lay(FxRobot robot, double width) {
        robot.interact(() -> {
            rows.setMaxWidth(width);
            rows.resize(width, 400);
            rows.applyCss();
            rows.layout();
        });
    }

    private double left(Button button) {
        return rows.sceneToLocal(button.localToScene(0, 0)).getX();
    }

    private double top(Button button) {
        return button.getParent().getLayoutY();
    }
}
