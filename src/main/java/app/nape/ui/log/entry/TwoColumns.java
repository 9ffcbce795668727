package app.nape.ui.log.entry;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A picture and what goes with it: side by side where both have room, else one above the other. */
public final class TwoColumns extends Pane {
    private static final double GAP = 28;

    private final Region left;
    private final Region right;
    private final double leastEms;
    private final double share;
    private final Label measure = new Label();

    /**
     * These two.
     *
     * @param leastEms least width for standing side by side, in heights of text
     * @param share part of the width that the left one takes, 0 to 1
     */
    public TwoColumns(Region left, Region right, double leastEms, double share) {
        this.left = left;
        this.right = right;
        this.leastEms = leastEms;
        this.share = share;
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().addAll(left, right, measure);
    }

    private boolean wide(double width) {
        return width >= leastEms * measure.getFont().getSize();
    }

    private double leftWidth(double width) {
        return Math.floor((width - GAP) * share);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return left.prefWidth(-1) + GAP + right.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0) {
            return Math.max(left.prefHeight(-1), right.prefHeight(-1));
        }
        if (wide(width)) {
            double part = leftWidth(width);
            return Math.max(left.prefHeight(part), right.prefHeight(width - GAP - part));
        }
        return left.prefHeight(width) + GAP + right.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (wide(width)) {
            double part = leftWidth(width);
            left.resizeRelocate(0, 0, part, Math.max(left.prefHeight(part), 0));
            right.resizeRelocate(part + GAP, 0, width - GAP - part, Math.max(right.prefHeight(width - GAP - part), 0));
        } else {
            double top = left.prefHeight(width);
            left.resizeRelocate(0, 0, width, top);
            right.resizeRelocate(0, top + GAP, width, right.prefHeight(width));
        }
    }
}
