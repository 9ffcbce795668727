package app.nape.ui.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.nape.link.Notice;
import app.nape.ui.OnAStage;
import app.nape.workshop.tour.WindowBench;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnAStage
@SuppressWarnings("NullAway.Init")
class BreakMonitorsTest {
    private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 640, 400);
    private static final Rectangle2D RIGHT = new Rectangle2D(640, 0, 500, 300);

    private final ObservableList<Rectangle2D> monitors = FXCollections.observableArrayList(LEFT, RIGHT);
    private final AtomicReference<Point2D> pointer = new AtomicReference<>(new Point2D(10, 10));
    private WindowBench bench;
    private BreakScreens screens;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        screens = new BreakScreens(bench.context(), bench.theme, new Monitors(monitors, pointer::get));
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
        assertEquals(List.of("break-view " + RIGHT, "dim " + LEFT, "dim " + third), shown());
        robot.push(KeyCode.ESCAPE);
        assertFalse(screens.showing());
        robot.interact(() -> monitors.setAll(RIGHT));
        assertFalse(screens.showing());
    }

    @Test
    void showsTheContentWhereThePersonIsAndKeepsItThere(FxRobot robot) {
        pointer.set(new Point2D(700, 20));
        show(robot);
        assertEquals(List.of("break-view " + RIGHT, "dim " + LEFT), shown());
        pointer.set(new Point2D(10, 10));
        robot.interact(() -> monitors.setAll(RIGHT, LEFT));
        assertEquals(List.of("break-view " + RIGHT, "dim " + LEFT), shown());
        robot.push(KeyCode.ESCAPE);
        pointer.set(new Point2D(-5, -5));
        show(robot);
        assertEquals(List.of("break-view " + RIGHT, "dim " + LEFT), shown());
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void promptsInTheCornerOfTheMonitorThePersonIsAt(FxRobot robot) {
        pointer.set(new Point2D(700, 20));
        robot.interact(() -> bench.agent.tell(new Notice.ShowPrompt(bench.offered(false))));
        Window card = Window.getWindows().stream()
                .filter(window -> window instanceof Popup && window.isShowing())
                .findFirst()
                .orElseThrow();
        assertEquals(RIGHT.getMaxX(), card.getX() + card.getWidth(), 16);
        assertEquals(RIGHT.getMaxY(), card.getY() + card.getHeight(), 16);
        robot.interact(() -> bench.agent.tell(new Notice.HideBreak()));
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
