package app.nape.workshop.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A window turned to run from right to left. */
final class Turned {
    /** What must not turn, by its name in the style sheet. */
    static final Set<String> PICTURES =
            Set.of("body-figure", "figure-view", "ring", "timer-ring", "timeline", "day-band", "day-timeline");

    /** Icons that point back or on, and must turn; drawn as letters, they do not turn by themselves. */
    static final Set<String> WAYS = Set.of("ARROW_LEFT", "CHEVRON_LEFT", "CHEVRON_RIGHT", "SKIP_BACK", "SKIP_FORWARD");

    private Turned() {}

    /** Whether anything is there that must not turn or must: nothing else is looked at. */
    static boolean concerns(Scene scene) {
        return !pictures(scene).isEmpty() || !ways(scene).isEmpty();
    }

    static void turn(Scene scene) {
        scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        scene.getRoot().applyCss();
        for (int i = 0; i < 2; i++) {
            scene.getRoot().layout();
        }
    }

    /** Each kind of picture that is shown, and whether all of its kind stayed as they were. */
    static Map<String, Boolean> pictures(Scene scene) {
        Map<String, Boolean> found = new TreeMap<>();
        for (Node node : all(scene.getRoot(), new ArrayList<>())) {
            boolean stays = node.getEffectiveNodeOrientation() == NodeOrientation.LEFT_TO_RIGHT;
            node.getStyleClass().stream()
                    .filter(PICTURES::contains)
                    .forEach(name -> found.merge(name, stays, Boolean::logicalAnd));
        }
        return found;
    }

    /** Each icon that points back or on, and whether all of its kind were turned. */
    static Map<String, Boolean> ways(Scene scene) {
        Map<String, Boolean> found = new TreeMap<>();
        for (Node node : all(scene.getRoot(), new ArrayList<>())) {
            if (node instanceof FontIcon icon
                    && icon.getIconCode() instanceof Feather code
                    && (WAYS.contains(code.name()) || code.name().matches(".*_(LEFT|RIGHT)(_.*)?"))) {
                boolean turned =
                        icon.getEffectiveNodeOrientation() == NodeOrientation.LEFT_TO_RIGHT || icon.getScaleX() < 0;
                found.merge(code.name(), turned, Boolean::logicalAnd);
            }
        }
        return found;
    }

    static List<Node> all(Node node, List<Node> found) {
        found.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all(child, found));
        }
        return found;
    }
}
