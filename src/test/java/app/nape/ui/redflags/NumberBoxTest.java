package app.nape.ui.redflags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.LocalHelp;
import app.nape.ui.OnAStage;
import app.nape.workshop.tour.WindowBench;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnAStage
@SuppressWarnings("NullAway.Init")
class NumberBoxTest {
    private WindowBench bench;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.show(stage);
    }

    private StackPane box(FxRobot robot, Optional<String> region) {
        StackPane pane = new StackPane();
        robot.interact(() -> pane.getChildren()
                .add(new NumberBox(
                        bench.context(), LocalHelp.in(bench.context().care().emergency(), region), () -> {})));
        return pane;
    }

    @Test
    void showsItsSourcesWhenTheyAreAskedFor(FxRobot robot) {
        StackPane pane = box(robot, Optional.of("AE"));
        assertEquals("998", ((Label) pane.lookup("#emergency-number")).getText());
        Node sources = pane.lookup("#number-sources");
        assertFalse(sources.isVisible());
        robot.interact(() -> ((Button) pane.lookup("#show-number-sources")).fire());
        assertTrue(sources.isVisible());
        assertTrue(sources.lookupAll(".label").stream()
                .anyMatch(line -> ((Label) line).getText().contains("https://trekmedics.org/")));
    }

    @Test
    void showsNoNumberWhereTheRegionIsNotKnown(FxRobot robot) {
        StackPane pane = box(robot, Optional.empty());
        assertEquals(
                "Call your local emergency number (112, 999, 911\u00a0…).",
                ((Label) pane.lookup("#emergency-number")).getText());
        assertEquals("Choose your region", ((Button) pane.lookup("#emergency-region")).getText());
        assertNull(pane.lookup("#show-number-sources"));
    }
}
