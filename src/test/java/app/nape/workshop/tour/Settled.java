package app.nape.workshop.tour;

import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;

/**
 * Whether a scene on no stage needs another pass. A stage styles only what changed; what is asked for by name styles every node anew, each
 * time, which was more than half of what the tour took.
 */
final class Settled {
    /** What the styles depended on when they were given last. */
    private static final Map<Scene, Integer> STYLED = new WeakHashMap<>();

    private Settled() {}

    /** Styles a scene, unless all that its styles depend on is as it was when it was styled. */
    static void style(Scene scene) {
        int looks = looks(scene);
        if (!Objects.equals(STYLED.put(scene, looks), looks)) {
            scene.getRoot().applyCss();
        }
    }

    /** Whether nothing has changed since that a style may depend on. */
    static boolean styled(Scene scene) {
        return Objects.equals(STYLED.get(scene), looks(scene));
    }

    private static int looks(Scene scene) {
        return Objects.hash(Application.getUserAgentStylesheet(), scene.getStylesheets(), looks(scene.getRoot()));
    }

    private static int looks(Node node) {
        int found = Objects.hash(
                System.identityHashCode(node),
                node.getId(),
                node.getStyleClass(),
                node.getPseudoClassStates(),
                node.getStyle());
        if (node instanceof Parent parent) {
            found = 31 * found + parent.getStylesheets().hashCode();
            for (Node child : parent.getChildrenUnmodifiable()) {
                found = 31 * found + looks(child);
            }
        }
        return found;
    }

    /** Another number where a node came, went, moved, grew or says something else. */
    static int places(Node node) {
        Bounds bounds = node.getLayoutBounds();
        int found = Objects.hash(
                System.identityHashCode(node),
                node.isVisible(),
                node.getLayoutX(),
                node.getLayoutY(),
                bounds.getMinX(),
                bounds.getMinY(),
                bounds.getWidth(),
                bounds.getHeight(),
                node instanceof Text text ? text.getText() : "");
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                found = 31 * found + places(child);
            }
        }
        return found;
    }
}
