package app.nape.ui.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.care.BodyView;
import app.nape.care.body.BodyPaths;
import app.nape.care.body.BodySpot;
import app.nape.care.body.Outline;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class BodyDrawingTest {
    @Test
    void goesToTheNearestSpotAheadAndStaysWhereNoneLies() {
        List<Point2D> middles = List.of(new Point2D(0, 0), new Point2D(10, 2), new Point2D(30, 0), new Point2D(0, 12));
        assertEquals(Optional.of(1), NextSpot.from(middles, 0, KeyCode.RIGHT));
        assertEquals(Optional.of(3), NextSpot.from(middles, 0, KeyCode.DOWN));
        assertEquals(Optional.empty(), NextSpot.from(middles, 0, KeyCode.LEFT));
    }

    @Test
    void reachesEverySpotOfAViewByArrowsAlone() {
        for (BodyView view : BodyView.values()) {
            List<Point2D> middles = middles(view);
            Set<Integer> reached = new HashSet<>(Set.of(0));
            boolean grew = true;
            while (grew) {
                grew = false;
                for (int at : List.copyOf(reached)) {
                    for (KeyCode arrow : List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN)) {
                        grew |= NextSpot.from(middles, at, arrow)
                                .map(reached::add)
                                .orElse(false);
                    }
                }
            }
            assertEquals(middles.size(), reached.size(), view + " reaches only " + reached);
        }
    }

    private static List<Point2D> middles(BodyView view) {
        javafx.scene.shape.SVGPath silhouette = new javafx.scene.shape.SVGPath();
        silhouette.setContent(Outline.closed(BodyPaths.HALF));
        return BodySpot.of(view).stream()
                .map(spot -> new BodyRegion(spot, silhouette, "").middle())
                .toList();
    }
}
