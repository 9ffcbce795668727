package app.nape.ui.body;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Parts side by side, each as wide as the others and as high as its width asks for. (A row of JavaFX's own asks for the height that
 * parts have before they grow, so that a drawing in it never became larger than at first.)
 */
final class EvenRow extends Pane {
    private final double gap;

    /** Without parts; {@code gap} is between two, in pixels. */
    EvenRow(double gap) {
        this.gap = gap;
        // Left stays left in a language that runs the other way.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    }

    /** How wide each is where the row is so wide. */
    static double share(double width, int parts, double gap) {
        return parts == 0 ? 0 : Math.max(0, (width - gap * (parts - 1)) / parts);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Node> parts = getManagedChildren();
        return parts.stream().mapToDouble(part -> part.prefWidth(-1)).sum() + gap * Math.max(0, parts.size() - 1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> parts = getManagedChildren();
        double each = share(width < 0 ? prefWidth(-1) : width, parts.size(), gap);
        return Math.ceil(
                parts.stream().mapToDouble(part -> part.prefHeight(each)).max().orElse(0));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        List<Node> parts = getManagedChildren();
        double each = share(getWidth(), parts.size(), gap);
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).resizeRelocate(i * (each + gap), 0, each, getHeight());
        }
    }
}
