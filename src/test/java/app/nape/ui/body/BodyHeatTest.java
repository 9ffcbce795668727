package app.nape.ui.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.BodySide;
import app.nape.care.PainSite;
import app.nape.care.body.BodySpot;
import app.nape.content.Bundled;
import app.nape.content.SiteNames;
import app.nape.ui.OnAStage;
import app.nape.words.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** Where it hurt how often, and the size of the drawing; no window is needed for it. */
@OnAStage
class BodyHeatTest {
    private static final PainSite LEFT = new PainSite("neck-back", BodySide.LEFT);
    private static final PainSite RIGHT = new PainSite("neck-back", BodySide.RIGHT);
    private static final PainSite BOTH = new PainSite("neck-back", BodySide.BOTH);
    private static final PainSite WHOLE = new PainSite("neck-muscle", BodySide.BOTH);

    private final Texts texts = new Texts(Locale.UK);
    private final SiteNames names = new SiteNames(texts, Bundled.CARE);

    private BodyHeat heat(Map<PainSite, Integer> counts) {
        return new BodyHeat(texts, names, counts);
    }

    @Test
    void paintsDeeperWhatHurtMoreOftenAndItsNumberInTheColourThatIsReadOnIt() {
        BodyHeat heat = heat(Map.of(LEFT, 16, RIGHT, 2));
        int often = step(style(heat, LEFT));
        int seldom = step(style(heat, RIGHT));
        assertTrue(often > seldom, often + " and " + seldom);
        List<String> numbers = heat.lookupAll(".body-count").stream()
                .map(node -> ((Text) node).getText() + " " + node.getStyle())
                .sorted()
                .toList();
        assertEquals(
                List.of("16 -fx-fill: -nape-on-count-" + often + ";", "2 -fx-fill: -nape-on-count-" + seldom + ";"),
                numbers);
    }

    private static int step(String style) {
        assertTrue(style.matches("-fx-fill: -nape-count-\\d;"), style);
        return style.charAt(style.length() - 2) - '0';
    }

    @Test
    void countsWhatHurtOnBothSidesOnEach() {
        BodyHeat heat = heat(Map.of(LEFT, 2, BOTH, 3));
        assertEquals(names.of(LEFT) + ": 5", spot(heat, LEFT).getAccessibleText());
        assertEquals(names.of(RIGHT) + ": 3", spot(heat, RIGHT).getAccessibleText());
        assertEquals(List.of("3", "5"), numbers(heat));
    }

    @Test
    void leavesUnpaintedAndUnnumberedWhatNeverHurt() {
        BodyHeat heat = heat(Map.of(LEFT, 1));
        assertEquals("", style(heat, RIGHT));
        assertEquals(names.of(RIGHT), spot(heat, RIGHT).getAccessibleText());
        assertEquals(List.of("1"), numbers(heat));
        assertEquals(List.of(), numbers(heat(Map.of())));
    }

    @Test
    void writesTheCountOfTheWholeNeckBehindItsWords() {
        BodyHeat heat = heat(Map.of(WHOLE, 4));
        assertEquals(List.of("Whole neck 4"), words(heat, ".body-word"));
        assertEquals(List.of(), numbers(heat), "not on the body");
        assertEquals(List.of("Whole neck"), words(heat(Map.of(LEFT, 1)), ".body-word"));
    }

    @Test
    void isForReadingOnly() {
        assertTrue(heat(Map.of(LEFT, 1)).lookupAll(".body-region").isEmpty());
        assertFalse(spot(heat(Map.of(LEFT, 1)), LEFT).isFocusTraversable());
    }

    @Test
    void keepsTheShapeOfTheDrawingWhateverItsSize() {
        BodyFigure figure = new BodyFigure(app.nape.care.BodyView.FRONT, names, texts);
        assertEquals(Orientation.HORIZONTAL, figure.getContentBias());
        assertEquals(330, figure.prefHeight(260), 0.5);
        assertEquals(130, figure.prefWidth(165), 0.5);
        assertEquals(300, figure.prefWidth(-1), 0.5);
        assertEquals(210, figure.minWidth(-1), 0.5);
    }

    @Test
    void fillsItsRoomWithoutBeingCutAndStandsInItsMiddle() {
        BodyFigure figure = new BodyFigure(app.nape.care.BodyView.FRONT, names, texts);
        figure.resize(620, 330);
        figure.layout();
        assertEquals(180, figure.getChildrenUnmodifiable().getFirst().getLayoutX(), 0.01);
        figure.resize(260, 430);
        figure.layout();
        assertEquals(0, figure.getChildrenUnmodifiable().getFirst().getLayoutX(), 0.01);
        assertEquals(50, figure.getChildrenUnmodifiable().getFirst().getLayoutY(), 0.01);
    }

    @Test
    void writesLAtThePersonsLeftWhichIsTheLeftOfAMirror() {
        BodyFigure figure = new BodyFigure(app.nape.care.BodyView.FRONT, names, texts);
        List<Text> letters = figure.lookupAll(".body-side").stream()
                .map(Text.class::cast)
                .sorted(java.util.Comparator.comparingDouble(Text::getX))
                .toList();
        assertEquals(List.of("L", "R"), letters.stream().map(Text::getText).toList());
        assertTrue(letters.stream().allMatch(Text::isMouseTransparent), "a word takes no press");
    }

    @Test
    void cutsARegionAlongTheBodysEdge() {
        SVGPath body = new SVGPath();
        body.setContent("M 0 0 L 10 0 L 10 10 L 0 10 Z");
        BodyRegion inside = new BodyRegion(
                new BodySpot(app.nape.care.BodyView.BACK, LEFT, "M 5 5 L 50 5 L 50 50 L 5 50 Z", false), body, "");
        assertEquals(7.5, inside.middle().getX(), 0.1);
        BodyRegion beside = new BodyRegion(
                new BodySpot(app.nape.care.BodyView.BACK, LEFT, "M 20 20 L 40 20 L 40 40 L 20 40 Z", true), body, "");
        assertEquals(30, beside.middle().getX(), 0.1);
        beside.redraw("M 60 60 L 80 60 L 80 80 L 60 80 Z");
        assertEquals(70, beside.middle().getX(), 0.1);
    }

    private static BodyRegion spot(BodyHeat heat, PainSite site) {
        return heat.lookupAll(".body-heat").stream()
                .map(BodyRegion.class::cast)
                .filter(region -> region.spot().site().equals(site))
                .findFirst()
                .orElseThrow();
    }

    private static String style(BodyHeat heat, PainSite site) {
        String style = spot(heat, site).getStyle();
        return style == null ? "" : style;
    }

    private static List<String> numbers(BodyHeat heat) {
        return words(heat, ".body-count");
    }

    private static List<String> words(BodyHeat heat, String style) {
        Stream<String> words = heat.lookupAll(style).stream().map(node -> ((Text) node).getText());
        return words.sorted().toList();
    }
}
