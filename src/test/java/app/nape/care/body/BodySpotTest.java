package app.nape.care.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.BodySide;
import app.nape.care.BodySite;
import app.nape.care.BodyView;
import app.nape.care.PainSite;
import app.nape.content.Bundled;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The drawing as data: which sites it has, on which side, and how one half becomes the whole. */
class BodySpotTest {
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
    void mirrorsAndClosesCurvesWithTheirPointsInTurn() {
        assertEquals("M 130.0 8 C 109.0 9 96.0 22 95.0 45", Outline.mirrored("M 130 8 C 151 9 164 22 165 45"));
        assertEquals(
                "M 130 8 C 151 9 164 22 165 45 L 130 60 L 95.0 45.0 C 96.0 22.0 109.0 9.0 130.0 8.0 Z",
                Outline.closed("M 130 8 C 151 9 164 22 165 45 L 130 60"));
    }

    @Test
    void drawsTheRightSideWhereItIsWrittenAndTheLeftAcross() {
        List<BodySpot> shoulder = BodySpot.of(BodyView.FRONT).stream()
                .filter(spot -> spot.site().siteId().equals("shoulder"))
                .toList();
        assertEquals(
                List.of(BodySide.LEFT, BodySide.RIGHT),
                shoulder.stream().map(spot -> spot.site().side()).toList());
        assertTrue(
                shoulder.getFirst().path().startsWith("M 53.0 132 "),
                shoulder.getFirst().path());
        assertTrue(
                shoulder.getLast().path().startsWith("M 207 132 "),
                shoulder.getLast().path());
    }

    @Test
    void putsOnlyTheTabOfTheWholeNeckBesideTheBodyAndOnlyInTheBack() {
        for (BodyView view : BodyView.values()) {
            assertEquals(
                    view == BodyView.BACK ? List.of(new PainSite("neck-muscle", BodySide.BOTH)) : List.of(),
                    BodySpot.of(view).stream()
                            .filter(BodySpot::outside)
                            .map(BodySpot::site)
                            .toList());
        }
        assertTrue(BodySpot.of(BodyView.FRONT).stream()
                .noneMatch(spot -> spot.site().siteId().equals("c-spine")));
    }
}
