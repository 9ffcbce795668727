package app.nape.ui.body;

import app.nape.ui.theme.FocusShown;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;
import javafx.scene.shape.SVGPath;

/** Draws over a figure what must not rest on colour alone: a tick where it was chosen, a ring where the keyboard is. */
final class BodyMarks {
    private BodyMarks() {}

    static void draw(BodyFigure figure) {
        Group marks = figure.marks();
        marks.getChildren().clear();
        for (BodyRegion region : figure.regions()) {
            if (region.isSelected()) {
                marks.getChildren().add(outline(region, "body-chosen-line"));
            }
        }
        for (BodyRegion region : figure.regions()) {
            if (region.spot().outside()) {
                figure.chooseWholeNeck(region.isSelected());
            }
            if (region.isSelected()) {
                marks.getChildren().addAll(tick(region));
            }
            if (FocusShown.on(region)) {
                marks.getChildren().addAll(outline(region, "body-focus-halo"), outline(region, "body-focus"));
            }
        }
    }

    /** The region's edge once more, to be drawn above its neighbours. */
    static Path outline(BodyRegion region, String style) {
        Path edge = new Path(region.getElements());
        edge.getStyleClass().setAll(style);
        return edge;
    }

    private static Group tick(BodyRegion region) {
        Point2D middle = region.spot().outside()
                ? new Point2D(
                        region.getLayoutBounds().getMaxX(),
                        region.getLayoutBounds().getMinY())
                : region.middle();
        Circle disc = new Circle(0, 0, 6.5);
        disc.getStyleClass().setAll("body-tick-disc");
        SVGPath tick = new SVGPath();
        tick.setContent("M -3 0.2 L -0.9 2.4 L 3.2 -2.2");
        tick.getStyleClass().setAll("body-tick");
        Group both = new Group(disc, tick);
        both.setLayoutX(middle.getX());
        both.setLayoutY(middle.getY());
        return both;
    }
}
