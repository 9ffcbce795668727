package app.nape.ui.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.BodySide;
import app.nape.care.BodySite;
import app.nape.care.BodyView;
import app.nape.care.PainSite;
import app.nape.care.body.BodyPaths;
import app.nape.care.body.BodySpot;
import app.nape.care.body.Outline;
import app.nape.content.Bundled;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class BodyDrawingTest {
    @Test
    void drawsEverySiteOfTheVocabularyOnEverySideItHas() {
        Set<PainSite> drawn = new HashSet<>();
        for (BodyView view : BodyView.values()) {
            BodySpot.of(view).forEach(spot -> drawn.add(spot.site()));
        }
        Set<PainSite> named = new HashSet<>();
        for (BodySite site : Bundled.CARE.sites()) {
            if (site.sides().isEmpty()) {
                named.add(new PainSite(site.id(), null));
            }
            for (BodySide side : site.sides()) {
                named.add(new PainSite(site.id(), side));
            }
        }
        assertEquals(named, drawn);
    }

    @Test
    void drawsEachSiteInTheViewThatTheVocabularyNames() {
        for (BodySite site : Bundled.CARE.sites()) {
            assertTrue(
                    BodySpot.of(site.view()).stream()
                            .anyMatch(spot -> spot.site().siteId().equals(site.id())),
                    site.id());
        }
    }

    @Test
    void mirrorsAPathAboutTheMiddleLine() {
        assertEquals("M 130.0 8 L 80.0 20 Z", Outline.mirrored("M 130 8 L 180 20 Z"));
    }

    @Test
    void closesAHalfIntoAWholeThatEndsWhereItBegan() {
        assertEquals(
                "M 130 0 L 180 50 L 130 99 L 80.0 50.0 L 130.0 0.0 Z", Outline.closed("M 130 0 L 180 50 L 130 99"));
    }

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
