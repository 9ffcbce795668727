package app.nape.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two parts side by side, equally wide and tall, or one above the other where there is no room. */
public final class WideOrStacked extends Pane {
    private static final double GAP = 20;
    private static final double LEAST_EMS = 25;

    private final Region first;
    private final Region second;
    private final javafx.scene.control.Label measure = new javafx.scene.control.Label();

    /** These two. */
    public WideOrStacked(Region first, Region second) {
        this.first = first;
        this.second = second;
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().addAll(first, second, measure);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean wide(double width) {
        return width >= 2 * LEAST_EMS * measure.getFont().getSize() + GAP;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + GAP + second.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0) {
            return Math.max(first.prefHeight(-1), second.prefHeight(-1));
        }
        if (wide(width)) {
            double half = (width - GAP) / 2;
            return Math.max(first.prefHeight(half), second.prefHeight(half));
        }
        return first.prefHeight(width) + GAP + second.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (wide(width)) {
            double half = Math.floor((width - GAP) / 2);
            first.resizeRelocate(0, 0, half, getHeight());
            second.resizeRelocate(width - half, 0, half, getHeight());
        } else {
            double top = first.prefHeight(width);
            first.resizeRelocate(0, 0, width, top);
            second.resizeRelocate(0, top + GAP, width, second.prefHeight(width));
        }
    }
}
