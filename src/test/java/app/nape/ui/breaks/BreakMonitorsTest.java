package app.nape.ui.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.nape.link.Notice;
import app.nape.ui.tour.WindowBench;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class BreakMonitorsTest {
    private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 640, 400);
    private static final Rectangle2D RIGHT = new Rectangle2D(640, 0, 500, 300);

    private final ObservableList<Rectangle2D> monitors = FXCollections.observableArrayList(LEFT, RIGHT);
    private WindowBench bench;
    private BreakScreens screens;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        screens = new BreakScreens(bench.context(), bench.theme, monitors);
    }

    @Test
    void coversEveryMonitorWithTheContentOnTheFirst(FxRobot robot) {
        show(robot);
        assertEquals(List.of("break-view " + LEFT, "dim " + RIGHT), shown());
        robot.push(KeyCode.ESCAPE);
        assertFalse(screens.showing());
    }

    @Test
    void followsMonitorsThatComeAndGoAndCanStillBeLeft(FxRobot robot) {
        show(robot);
        robot.interact(() -> monitors.setAll(RIGHT));
        assertEquals(List.of("break-view " + RIGHT), shown());
        Rectangle2D third = new Rectangle2D(0, 400, 320, 240);
        robot.interact(() -> monitors.setAll(LEFT, RIGHT, third));
        assertEquals(List.of("break-view " + LEFT, "dim " + third, "dim " + RIGHT), shown());
        robot.push(KeyCode.ESCAPE);
        assertFalse(screens.showing());
        robot.interact(() -> monitors.setAll(RIGHT));
        assertFalse(screens.showing());
    }

    private void show(FxRobot robot) {
        robot.interact(() -> bench.agent.tell(new Notice.ShowBreak(bench.offered(true))));
    }

    private static List<String> shown() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isShowing())
                .filter(window -> window.getScene().getRoot().getStyleClass().stream()
                        .anyMatch(name -> name.startsWith("break-")))
                .map(window -> (window.getScene().getRoot() instanceof BreakView ? "break-view " : "dim ")
                        + new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight()))
                .sorted()
                .toList();
    }
}
