package app.nape.ui.body;

import app.nape.care.body.BodySpot;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.Path;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/** One region as a node: a toggle for the keyboard, the pointer and a screen reader. */
final class BodyRegion extends Path {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final BodySpot spot;
    private boolean selected;
    private Runnable action = () -> {};

    BodyRegion(BodySpot spot, SVGPath silhouette, String name) {
        this.spot = spot;
        SVGPath whole = new SVGPath();
        whole.setContent(spot.path());
        Shape cut = spot.outside() ? Shape.union(whole, whole) : Shape.intersect(whole, silhouette);
        getElements().setAll(((Path) cut).getElements());
        getStyleClass().add("body-region");
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        setAccessibleText(name);
    }

    /** Gives it another outline, in the drawing's units. */
    void redraw(String path) {
        SVGPath whole = new SVGPath();
        whole.setContent(path);
        getElements().setAll(((Path) Shape.union(whole, whole)).getElements());
    }

    BodySpot spot() {
        return spot;
    }

    /** What choosing it does. */
    void onAction(Runnable does) {
        action = does;
    }

    void fire() {
        action.run();
    }

    void select(boolean on) {
        if (selected != on) {
            selected = on;
            pseudoClassStateChanged(SELECTED, on);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
    }

    boolean isSelected() {
        return selected;
    }

    /** The middle of the region, in the drawing's units. */
    Point2D middle() {
        Bounds box = getLayoutBounds();
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) selected
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction does, Object... parameters) {
        if (does == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(does, parameters);
        }
    }
}
