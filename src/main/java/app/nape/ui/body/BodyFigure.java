package app.nape.ui.body;

import app.nape.care.BodyView;
import app.nape.care.body.BodyPaths;
import app.nape.care.body.BodySpot;
import app.nape.care.body.Outline;
import app.nape.content.SiteNames;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/** The body from one side, drawn to whatever size it is given. Left and right are the person's own, as in a mirror. */
final class BodyFigure extends Region {
    private static final double LEAST_WIDTH = 210;
    private static final double USUAL_WIDTH = 300;
    private static final double ROUND = 20;
    /** Where the letters for left and right stand: outside the upper arms, clear of the tab for the neck. */
    private static final double LETTERS_DOWN = 162;

    private static final double LETTERS_IN = 22;
    /** The same in a close-up, from its edges, in the drawing's units. */
    private static final double SMALL_LETTERS_DOWN = 14;

    private static final double SMALL_LETTERS_IN = 8;

    private final Crop crop;
    private final Rectangle edge = new Rectangle();
    private final Scale scale = new Scale(1, 1);
    private final Group drawing = new Group();
    private final Group marks = new Group();
    private final List<BodyRegion> regions = new ArrayList<>();
    private final List<SideLetter> sides;
    private Runnable redrawn = () -> {};
    private @Nullable NeckTab wholeNeck;

    /** The whole body from this side. */
    BodyFigure(BodyView view, SiteNames names, Texts texts) {
        this(view, names, texts, Crop.WHOLE);
    }

    /** The part of it that lies within {@code crop}. */
    BodyFigure(BodyView view, SiteNames names, Texts texts, Crop crop) {
        this.crop = crop;
        getStyleClass().add("body-figure");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        SVGPath silhouette = path(Outline.closed(BodyPaths.HALF), "body-silhouette");
        drawing.getTransforms().add(scale);
        drawing.getChildren().add(silhouette);
        for (BodySpot spot : BodySpot.of(view)) {
            if (spot.outside() && !crop.whole()) {
                continue; // it stands beside the body, and the whole drawing has it already
            }
            BodyRegion region = new BodyRegion(spot, silhouette, names.of(spot.site()));
            regions.add(region);
        }
        Group shapes = new Group();
        shapes.getChildren().addAll(regions);
        drawing.getChildren().add(shapes);
        lines(view == BodyView.BACK ? BodyPaths.BACK_LINES : BodyPaths.FRONT_LINES);
        drawing.getChildren().add(still(path(silhouette.getContent(), "body-contour")));
        if (view == BodyView.BACK && crop.whole()) {
            drawing.getChildren().add(still(path(BodyPaths.WHOLE_NECK_BRACKET, "body-line")));
            regions.stream()
                    .filter(region -> region.spot().outside())
                    .findFirst()
                    .ifPresent(region -> {
                        NeckTab tab = new NeckTab(region, texts.of("log.map.whole-neck"));
                        tab.word().layoutBoundsProperty().addListener((_, _, _) -> requestLayout());
                        wholeNeck = tab;
                        drawing.getChildren().add(tab.word());
                    });
        }
        double letters = crop.whole() ? LETTERS_DOWN : crop.y() + SMALL_LETTERS_DOWN;
        double in = crop.whole() ? LETTERS_IN : crop.x() + SMALL_LETTERS_IN;
        sides = List.of(
                new SideLetter(texts.of("log.map.left-letter"), in, letters),
                new SideLetter(texts.of("log.map.right-letter"), Outline.WIDTH - in, letters));
        sides.forEach(side -> {
            side.word().layoutBoundsProperty().addListener((_, _, _) -> requestLayout());
            drawing.getChildren().add(side.word());
        });
        marks.setMouseTransparent(true);
        drawing.getChildren().add(marks);
        getChildren().add(drawing);
        if (crop.whole()) {
            setMinSize(LEAST_WIDTH, crop.heightFor(LEAST_WIDTH));
        } else {
            getStyleClass().add("body-close-up");
            setClip(edge);
        }
    }

    List<BodyRegion> regions() {
        return regions;
    }

    /** Whether the neck as a whole is chosen. */
    void chooseWholeNeck(boolean on) {
        if (wholeNeck != null) {
            wholeNeck.word().pseudoClassStateChanged(PseudoClass.getPseudoClass("selected"), on);
        }
    }

    /** Writes this behind the words for the neck as a whole, in this style. */
    void noteWholeNeck(String note, String style) {
        if (wholeNeck != null) {
            wholeNeck.note(note);
            wholeNeck.word().setStyle(style);
        }
    }

    /** Runs {@code does} when a region has got another outline. */
    void onRedrawn(Runnable does) {
        redrawn = does;
    }

    /** What is drawn over the regions, in the drawing's units; never takes the pointer. */
    Group marks() {
        return marks;
    }

    /** A word centred on a point of the drawing. */
    static Text word(String text, double x, double y, String style) {
        Text word = new Text(text);
        word.getStyleClass().setAll(style);
        word.setTextOrigin(VPos.CENTER);
        word.setTextAlignment(TextAlignment.CENTER);
        word.setMouseTransparent(true);
        word.layoutBoundsProperty().subscribe(box -> {
            word.setX(x - box.getWidth() / 2);
            word.setY(y);
        });
        return word;
    }

    /** A line of the drawing: seen, never chosen. */
    static <N extends Node> N still(N node) {
        node.setMouseTransparent(true);
        return node;
    }

    private void lines(List<String> half) {
        for (String line : half) {
            drawing.getChildren().add(still(path(line, "body-line")));
            drawing.getChildren().add(still(path(Outline.mirrored(line), "body-line")));
        }
    }

    private static SVGPath path(String content, String style) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().setAll(style);
        return path;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return height > 0 ? crop.widthFor(height) : USUAL_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return crop.heightFor(width > 0 ? width : USUAL_WIDTH);
    }

    @Override
    protected void layoutChildren() {
        double fit = crop.fit(getWidth(), getHeight());
        scale.setX(fit);
        scale.setY(fit);
        sides.forEach(side -> side.fit(fit));
        if (wholeNeck != null && wholeNeck.fit(fit)) {
            redrawn.run();
        }
        double left = (getWidth() - crop.width() * fit) / 2;
        double top = (getHeight() - crop.height() * fit) / 2;
        drawing.setLayoutX(left - crop.x() * fit);
        drawing.setLayoutY(top - crop.y() * fit);
        edge.setX(left);
        edge.setY(top);
        edge.setWidth(crop.width() * fit);
        edge.setHeight(crop.height() * fit);
        edge.setArcWidth(ROUND);
        edge.setArcHeight(ROUND);
    }
}
