package app.nape.workshop.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;

/**
 * Whether what can be pressed is large enough: 24 by 24 pixels, or so far from its neighbours that a circle of that width about its
 * middle touches none of them. WCAG 2.2, success criterion 2.5.8.
 */
final class Targets {
    private static final double LEAST = 24;

    private final List<Target> found = new ArrayList<>();

    private record Target(Node node, Bounds place) {
        boolean small() {
            return place.getWidth() < LEAST - 0.5 || place.getHeight() < LEAST - 0.5;
        }

        double x() {
            return place.getCenterX();
        }

        double y() {
            return place.getCenterY();
        }

        /** How far the middle of another lies from this rectangle. */
        double from(Target other) {
            double x = Math.max(0, Math.max(place.getMinX() - other.x(), other.x() - place.getMaxX()));
            double y = Math.max(0, Math.max(place.getMinY() - other.y(), other.y() - place.getMaxY()));
            return Math.hypot(x, y);
        }
    }

    private Targets() {}

    static Set<String> tooSmall(Scene scene) {
        Targets targets = new Targets();
        targets.look(scene.getRoot());
        Set<String> faults = new TreeSet<>();
        for (Target target : targets.found) {
            if (target.small() && targets.found.stream().anyMatch(other -> crowds(other, target))) {
                faults.add(String.format(
                        "%.0f by %.0f: %s",
                        target.place().getWidth(), target.place().getHeight(), Heard.described(target.node())));
            }
        }
        return faults;
    }

    private static boolean crowds(Target other, Target target) {
        if (other.equals(target) || within(other.node(), target.node()) || within(target.node(), other.node())) {
            return false;
        }
        return other.from(target) < LEAST / 2
                || (other.small() && Math.hypot(other.x() - target.x(), other.y() - target.y()) < LEAST);
    }

    private static boolean within(Node node, Node around) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(around)) {
                return true;
            }
        }
        return false;
    }

    private void look(Node node) {
        if (!node.isVisible()) {
            return;
        }
        boolean pressed = node.isFocusTraversable() || node instanceof ButtonBase;
        if (pressed && !(node instanceof ScrollPane) && node.getLayoutBounds().getWidth() > 0) {
            found.add(new Target(node, node.localToScene(node.getLayoutBounds())));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }
}
