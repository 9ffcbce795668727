package app.nape.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/**
 * A pane that is as high as its width asks for, and no less. A column asks each of its parts for the least, the usual and the greatest
 * height, and JavaFX remembers none that belongs to a width; so columns within columns would measure the same text again and again.
 * Here it is measured once until something in it changes.
 */
public abstract class WidthFirst extends Pane {
    private double known = Double.NaN;
    private double height;

    /** The height that what is in it takes in this width; below 0 where no width is given. */
    protected abstract double heightFor(double width);

    /** Puts what is in it in its place, as {@link #layoutChildren} does. */
    protected abstract void place();

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final double computePrefHeight(double width) {
        if (width != known) {
            height = heightFor(width);
            known = width;
        }
        return height;
    }

    @Override
    public void requestLayout() {
        known = Double.NaN;
        super.requestLayout();
    }

    /** Forgets what it knows: what changes while it is placed is not told to it. */
    @Override
    protected final void layoutChildren() {
        place();
        known = Double.NaN;
    }
}
