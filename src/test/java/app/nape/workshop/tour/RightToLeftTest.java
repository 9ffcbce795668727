package app.nape.workshop.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.NothingCopied;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The window as it is in Arabic or Hebrew: a person's left is where it was. The whole tour is turned in {@link WholeTourTest}. */
@ExtendWith(NothingCopied.class)
class RightToLeftTest {
    @Test
    void findsLeftAndRightOfTheBodyWhereTheyWere() {
        StepByStep.through(stop -> stop.name().equals("log-new-entry"), StepByStep.ENGLISH, 100, (_, scene) -> {
            List<Double> before = places(scene);
            double rail = middle(scene.getRoot().lookup(".rail"));
            Turned.turn(scene);
            assertTrue(rail < scene.getWidth() / 2, "the rail begins at the left");
            assertTrue(middle(scene.getRoot().lookup(".rail")) > scene.getWidth() / 2, "and turns with the page");
            List<Double> after = places(scene);
            assertFalse(before.isEmpty());
            assertEquals(before.size(), after.size());
            for (int i = 0; i < before.size(); i++) {
                assertEquals(before.get(i), after.get(i), 1, "region " + i);
            }
        });
    }

    /** How far each region of the body lies from the left edge of both drawings. */
    private static List<Double> places(Scene scene) {
        Node views = scene.getRoot().lookup(".body-views");
        double left = views.localToScene(views.getLayoutBounds()).getMinX();
        return Turned.all(views, new ArrayList<>()).stream()
                .filter(node -> node.getStyleClass().contains("body-region"))
                .map(node -> middle(node) - left)
                .toList();
    }

    private static double middle(Node node) {
        return node.localToScene(node.getLayoutBounds()).getCenterX();
    }
}
