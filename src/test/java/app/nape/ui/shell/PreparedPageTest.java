package app.nape.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.Place;
import app.nape.ui.tour.WindowBench;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Pages are made ready behind the one that is shown, and nobody sees it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PreparedPageTest {
    private WindowBench bench;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.workInPain();
        bench.show(stage);
        bench.shell.open(Place.TODAY, null);
    }

    @Test
    void leavesThePageOnShowAndItsFocusAlone(FxRobot robot) {
        robot.interact(() -> {
            var focused = bench.shell.root().getScene().getFocusOwner();
            bench.shell.prepare(Place.INSIGHTS);
            bench.shell.prepare(Place.LOG);
            assertEquals(focused, bench.shell.root().getScene().getFocusOwner());
        });
        assertTrue(robot.lookup("#chart-timeline").tryQuery().isEmpty());
        robot.interact(() -> bench.shell.open(Place.INSIGHTS, null));
        assertTrue(robot.lookup("#chart-timeline").tryQuery().isPresent());
        assertTrue(robot.lookup("#chart-exposure").tryQuery().isPresent());
    }
}
