package app.nape.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * As tall as its content is at the width it gets. An ordinary scroll pane does not ask for that, and so cuts off lines that wrap though
 * there would be room.
 */
public final class TallScroll extends ScrollPane {
    private final double usual;

    /** @param usual the width it is asked for where none is known yet */
    public TallScroll(Node content, double usual) {
        super(content);
        this.usual = usual;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        return getContent().prefHeight(width < 0 ? usual : width - sides)
                + snappedTopInset()
                + snappedBottomInset()
                + 2;
    }
}
