package app.nape.ui.settings.schedule;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The hours under a day can be told from each other, however little room there is. */
@OnAStage
class DayLanesTest {
    private static final double APART = 4;

    @Test
    void namesNoTwoHoursSoCloseThatTheyRunTogether(FxRobot robot) {
        robot.interact(() -> {
            DayLanes lanes = new DayLanes(new Texts(Locale.US));
            lanes.show(
                    List.of(new double[] {8, 18}),
                    List.of(new DayLanes.Lane("Change of position", List.of(9.0), Duration.ofMinutes(1))));
            new Scene(lanes);
            for (int width = 240; width <= 700; width += 20) {
                lanes.applyCss();
                lanes.resize(width, lanes.prefHeight(width));
                lanes.layout();
                List<Bounds> named = lanes.getChildrenUnmodifiable().stream()
                        .filter(Label.class::isInstance)
                        .filter(Node::isVisible)
                        .filter(label -> label.getStyleClass().contains("quiet"))
                        .map(Node::getBoundsInParent)
                        .toList();
                assertTrue(named.size() > 1, "at " + width);
                assertTrue(named.getLast().getMaxX() <= width, "past the edge at " + width);
                int at = width;
                IntStream.range(1, named.size())
                        .forEach(i -> assertTrue(
                                named.get(i).getMinX() - named.get(i - 1).getMaxX() >= APART,
                                "hours " + i + " at " + at));
            }
        });
    }
}
