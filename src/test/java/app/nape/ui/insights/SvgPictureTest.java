package app.nape.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.words.Unparted;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is drawn, as SVG: shapes need no window. */
class SvgPictureTest {
    /** The elements of a picture of 100 by 50 with these in it. */
    private static List<String> drawn(Node... nodes) {
        Pane root = new Pane(nodes);
        root.resize(100, 50);
        return SvgPicture.of(root, "t")
                .lines()
                .filter(line -> line.startsWith("<") && line.endsWith("/>"))
                .toList();
    }

    private static <S extends javafx.scene.shape.Shape> S coloured(
            S shape, @Nullable Color fill, @Nullable Color stroke) {
        shape.setFill(fill);
        shape.setStroke(stroke);
        return shape;
    }

    @Test
    void isAWholePictureOfItsSizeWithATitleForThoseWhoHearIt() {
        Pane root = new Pane();
        root.resize(100.5, 50);
        assertEquals("""
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" role="img" width="100.5" height="50" viewBox="0 0 100.5 50">
            <title>Pain &amp; &lt;ice&gt;, &quot;today&quot;</title>
            </svg>
            """, SvgPicture.of(root, "Pain & <ice>, \"today\""));
    }

    @Test
    void aNumberThatTheWindowHoldsToItsWordIsPlainlySpaced() {
        Pane root = new Pane();
        root.resize(1, 1);
        assertTrue(SvgPicture.of(root, Unparted.of("Pain on 3 days")).contains("<title>Pain on 3 days</title>"));
    }

    @Test
    void drawsEachShapeWhereItIs() {
        Line line = coloured(new Line(1, 2, 3, 4.25), null, Color.BLACK);
        line.setStrokeWidth(2);
        Circle circle = coloured(new Circle(5, 6, 7), Color.RED, null);
        circle.setTranslateX(10);
        Rectangle box = coloured(new Rectangle(1, 2, 30, 20), Color.web("#336699"), null);
        box.setArcWidth(8);
        assertEquals(
                List.of(
                        "<line x1=\"1\" y1=\"2\" x2=\"3\" y2=\"4.25\" fill=\"none\" stroke=\"#000000\""
                                + " stroke-width=\"2\" transform=\"translate(0 0)\"/>",
                        "<circle cx=\"5\" cy=\"6\" r=\"7\" fill=\"#ff0000\" stroke=\"none\" transform=\"translate(10"
                                + " 0)\"/>",
                        "<rect x=\"1\" y=\"2\" width=\"30\" height=\"20\" rx=\"4\" fill=\"#336699\" stroke=\"none\""
                                + " transform=\"translate(0 0)\"/>"),
                drawn(line, circle, box));
    }

    @Test
    void writesAPathStepByStep() {
        Path path = coloured(
                new Path(
                        new MoveTo(1, 2),
                        new LineTo(3, 4),
                        new QuadCurveTo(5, 6, 7, 8),
                        new CubicCurveTo(1, 2, 3, 4, 5, 6),
                        new ClosePath()),
                Color.BLACK,
                null);
        assertTrue(
                drawn(path).getFirst().startsWith("<path d=\"M1 2L3 4Q5 6 7 8C1 2 3 4 5 6Z\""),
                drawn(path).toString());
        SVGPath drawn = coloured(new SVGPath(), Color.BLACK, null);
        drawn.setContent("M0 0L1 1");
        assertTrue(drawn(drawn).getFirst().startsWith("<path d=\"M0 0L1 1\""));
    }

    @Test
    void leavesOutWhatIsNotSeen() {
        Circle hidden = coloured(new Circle(1), Color.RED, null);
        hidden.setVisible(false);
        Circle clear = coloured(new Circle(1), Color.RED, null);
        clear.setOpacity(0);
        Circle colourless = coloured(new Circle(1), null, null);
        Pane within = new Pane(coloured(new Circle(1), Color.RED, null));
        within.setVisible(false);
        assertEquals(List.of(), drawn(hidden, clear, colourless, within));
    }

    @Test
    void keepsHowClearAColourAndAShapeAre() {
        Circle half = coloured(new Circle(1), Color.color(1, 0, 0, 0.5), null);
        half.setOpacity(0.25);
        String circle = drawn(half).getFirst();
        assertTrue(circle.contains(" fill=\"#ff0000\" fill-opacity=\"0.5\""), circle);
        assertTrue(circle.contains(" opacity=\"0.25\""), circle);
        assertFalse(drawn(coloured(new Circle(1), Color.RED, null)).getFirst().contains("opacity"));
    }

    @Test
    void turnsWhatIsTurned() {
        Rectangle turned = coloured(new Rectangle(0, 0, 10, 10), Color.RED, null);
        turned.getTransforms().add(new javafx.scene.transform.Rotate(90));
        assertTrue(
                drawn(turned).getFirst().contains("transform=\"matrix(0 1 -1 0 0 0)\""),
                drawn(turned).getFirst());
    }

    @Test
    void drawsFilledBoxesWithinTheirInsetsAndNoClearOnes() {
        Pane box = new Pane();
        box.resizeRelocate(10, 20, 40, 30);
        box.setBackground(new Background(
                new BackgroundFill(Color.TRANSPARENT, null, null),
                new BackgroundFill(Color.WHITE, new CornerRadii(3), new Insets(1, 2, 3, 4))));
        assertEquals(
                List.of("<rect x=\"4\" y=\"1\" width=\"34\" height=\"26\" rx=\"3\" fill=\"#ffffff\""
                        + " transform=\"translate(10 20)\"/>"),
                drawn(box));
    }

    @Test
    void writesNumbersAlikeWhateverTheMachinesLanguage() {
        java.util.Locale before = java.util.Locale.getDefault();
        try {
            java.util.Locale.setDefault(java.util.Locale.forLanguageTag("ar-EG"));
            Circle circle = coloured(new Circle(1.5, 0, 2), Color.RED, null);
            assertTrue(drawn(circle).getFirst().startsWith("<circle cx=\"1.5\" cy=\"0\" r=\"2\" fill=\"#ff0000\""));
        } finally {
            java.util.Locale.setDefault(before);
        }
    }

    @Test
    void laysADotOnItsScaleSoThatItStaysWithinAtBothEnds() {
        Scale scale = new Scale(0, 10, 2);
        assertEquals(8, DotLine.x(scale, scale.from(), 200), 1e-9);
        assertEquals(192, DotLine.x(scale, scale.to(), 200), 1e-9);
        assertEquals(8, DotLine.x(scale, scale.to(), 3), 1e-9, "in no room at all it is at the beginning");
    }
}
