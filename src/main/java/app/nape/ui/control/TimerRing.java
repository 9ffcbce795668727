package app.nape.ui.control;

import app.nape.ui.theme.Styles;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;
import org.jspecify.annotations.Nullable;

/**
 * A ring that empties clockwise, with a number and a word in its middle. Everything in it grows with its size, so that it can be read
 * from across a room. Costs nothing while nothing changes.
 */
public final class TimerRing extends Region {
    private static final double STROKE = 0.05;
    private static final int PIECES = 24;
    /** Degrees of each. */
    private static final double PIECE = 360.0 / PIECES;

    private static final double NUMBER = 0.34;
    private static final double CAPTION = 0.085;
    /** In a small ring the word is larger than its share where there is room, up to so many pixels. */
    private static final double WANTED_CAPTION = 18;

    private static final double MOST_CAPTION = 0.12;
    /** Pixels below which a word is not read but only seen. */
    private static final double LEAST_CAPTION = 8;

    private final DoubleProperty fraction = new SimpleDoubleProperty(this, "fraction", 1);
    private final Circle track = new Circle();
    /** Side by side, so that only the piece at the ring's end is painted again as it empties. */
    private final List<Arc> pieces =
            IntStream.range(0, PIECES).mapToObj(_ -> new Arc()).toList();

    private final Label number = new Label();
    private final Label caption = new Label();
    private String role = "-nape-accent";
    private boolean leading;

    /** A full ring without words. */
    public TimerRing() {
        getStyleClass().add("timer-ring");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        track.setFill(null);
        track.setStyle("-fx-stroke: -nape-track;");
        for (int i = 0; i < PIECES; i++) {
            Arc piece = pieces.get(i);
            piece.setFill(null);
            piece.setType(ArcType.OPEN);
            piece.setStrokeLineCap(StrokeLineCap.ROUND);
            piece.setStartAngle(90 + i * PIECE);
            piece.setManaged(false);
            piece.setMouseTransparent(true);
            if (i > 0) {
                piece.strokeProperty().bind(pieces.getFirst().strokeProperty());
            }
        }
        caption.getStyleClass().add("quiet");
        number.setMinWidth(0);
        track.setManaged(false);
        track.setMouseTransparent(true);
        getChildren().add(track);
        getChildren().addAll(pieces);
        getChildren().addAll(number, caption);
        fraction.addListener((_, before, now) -> {
            turn(now.doubleValue());
            if (RingValue.changed(before, now)) {
                notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
            }
        });
        colour(role);
        turn(1);
        setMinSize(96, 96);
    }

    /** As large as so many pixels where text is of ordinary size; from there it grows with the size of these words. */
    public void growWith(Labeled words, double ordinary) {
        ObservableValue<Number> size = words.fontProperty().map(font -> Math.rint(ordinary * Measure.larger(font)));
        prefWidthProperty().bind(size);
        prefHeightProperty().bind(size);
        maxWidthProperty().bind(size);
        maxHeightProperty().bind(size);
    }

    /** Whether it begins at the left edge where it has more width than height, as words above it do; else it stands in the middle. */
    public void setLeading(boolean atEdge) {
        leading = atEdge;
        requestLayout();
    }

    /** What is left, 1 whole to 0 gone. */
    public DoubleProperty fractionProperty() {
        return fraction;
    }

    /** Sets what is left, 1 whole to 0 gone. */
    public void setFraction(double left) {
        fraction.set(left);
    }

    /** The big text in the middle, most often seconds or minutes. */
    public StringProperty numberProperty() {
        return number.textProperty();
    }

    /** The word under the number. */
    public StringProperty captionProperty() {
        return caption.textProperty();
    }

    /** Paints the ring in a role colour of the theme, for example {@code -nape-ice}. */
    public void colour(String roleColour) {
        role = roleColour;
        pieces.getFirst().setStyle("-fx-stroke: " + role + ";");
    }

    /** What is left as a part of the whole; in words as it stands in the middle. */
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> fraction.get();
            case VALUE_STRING -> (number.getText() + " " + caption.getText()).strip();
            default -> RingValue.of(attribute).orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
        };
    }

    @Override
    protected double computePrefWidth(double height) {
        return 200;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 200;
    }

    @Override
    protected void layoutChildren() {
        double size = Math.min(getWidth(), getHeight());
        double centreX = (leading ? size : getWidth()) / 2;
        double centreY = getHeight() / 2;
        double stroke = size * STROKE;
        double radius = Math.max(1, (size - stroke) / 2 - 1);
        track.setCenterX(centreX);
        track.setCenterY(centreY);
        track.setRadius(radius);
        track.setStrokeWidth(stroke);
        for (Arc piece : pieces) {
            piece.setCenterX(centreX);
            piece.setCenterY(centreY);
            piece.setRadiusX(radius);
            piece.setRadiusY(radius);
            piece.setStrokeWidth(stroke);
        }
        scale(number, size * NUMBER / Math.max(1, number.getText().length() / 3.0), true);
        double captionWidth = size * 0.72;
        double share = size * CAPTION;
        scale(caption, Math.max(share, Math.min(size * MOST_CAPTION, WANTED_CAPTION)), false);
        Styles.now(caption);
        if (caption.prefWidth(-1) > captionWidth) {
            scale(caption, share, false);
        }
        caption.setVisible(share >= LEAST_CAPTION);
        boolean captioned = !caption.getText().isEmpty();
        double numberHeight = number.prefHeight(-1);
        double top = centreY - numberHeight / 2 - (captioned ? size * 0.04 : 0);
        layoutInArea(number, centreX - size / 2, top, size, numberHeight, 0, javafx.geometry.HPos.CENTER, VPos.CENTER);
        layoutInArea(
                caption,
                centreX - captionWidth / 2,
                centreY + size * 0.17,
                captionWidth,
                caption.prefHeight(-1),
                0,
                javafx.geometry.HPos.CENTER,
                VPos.TOP);
    }

    private void turn(double left) {
        double shown = Math.clamp(left, 0, 1);
        for (int i = 0; i < PIECES; i++) {
            double length = Math.clamp(shown * 360 - i * PIECE, 0, PIECE);
            pieces.get(i).setVisible(length > (i == 0 ? 0.18 : 0));
            pieces.get(i).setLength(length);
        }
    }

    private static void scale(Label label, double pixels, boolean strong) {
        String style = "-fx-font-size: " + Math.round(pixels) + "px;" + (strong ? " -fx-font-weight: bold;" : "");
        if (!style.equals(label.getStyle())) {
            label.setStyle(style);
        }
    }
}
