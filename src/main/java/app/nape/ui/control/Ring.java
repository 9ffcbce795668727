package app.nape.ui.control;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;
import org.jspecify.annotations.Nullable;

/** A ring that fills clockwise from the top, with something in its middle. As large as it is given room. */
public final class Ring extends Region {
    private final DoubleProperty part = new SimpleDoubleProperty(this, "part", 0);
    private final Circle track = new Circle();
    private final Arc arc = new Arc();
    private final Node middle;
    private final double thickness;

    /** A ring so many pixels thick around this. */
    public Ring(double thickness, Node middle) {
        this.thickness = thickness;
        this.middle = middle;
        getStyleClass().add("ring");
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        part.addListener((_, before, now) -> {
            if (RingValue.changed(before, now)) {
                notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
            }
        });
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        track.getStyleClass().add("ring-track");
        track.setFill(null);
        track.setStrokeWidth(thickness);
        arc.getStyleClass().add("ring-arc");
        arc.setFill(null);
        arc.setType(ArcType.OPEN);
        arc.setStrokeWidth(thickness);
        arc.setStrokeLineCap(StrokeLineCap.ROUND);
        arc.setStartAngle(90);
        arc.lengthProperty().bind(part.multiply(-360));
        arc.visibleProperty().bind(part.greaterThan(0.002));
        getChildren().addAll(track, arc, middle);
    }

    /** How much of it is filled, 0 to 1. */
    public DoubleProperty part() {
        return part;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.VALUE
                ? (Object) part.get()
                : RingValue.of(attribute).orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = Math.max(middle.minWidth(-1), middle.prefWidth(-1));
        // Two lines under one another must not touch the ring either, however short they are.
        return Math.max(width * 1.5, middle.prefHeight(-1) * 1.3) + 4 * thickness;
    }

    @Override
    protected double computePrefHeight(double width) {
        return computePrefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double across = Math.min(getWidth(), getHeight());
        double radius = Math.max(0, (across - thickness) / 2);
        track.setCenterX(getWidth() / 2);
        track.setCenterY(getHeight() / 2);
        track.setRadius(radius);
        arc.setCenterX(getWidth() / 2);
        arc.setCenterY(getHeight() / 2);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
        double width = Math.min(middle.prefWidth(-1), across);
        double height = middle.prefHeight(width);
        middle.resizeRelocate((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
    }
}
