package app.nape.workshop.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** Buttons that stand side by side: whether they are equally high. Those drawn as words, as signs alone or as parts of one control do not count. */
final class Rows {
    private static final double LITTLE = 1;
    private static final Set<String> OTHERS = Set.of("link", "round", "segment", "fold-line", "place", "hyperlink");

    private Rows() {}

    static Set<String> uneven(Scene scene) {
        Set<String> found = new TreeSet<>();
        walk(scene.getRoot(), found);
        return found;
    }

    private static void walk(Parent parent, Set<String> found) {
        if (parent instanceof HBox || parent instanceof FlowPane) {
            row(parent, found);
        }
        parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .filter(Parent.class::isInstance)
                .forEach(child -> walk((Parent) child, found));
    }

    private static void row(Parent parent, Set<String> found) {
        List<ButtonBase> before = new ArrayList<>();
        buttons(parent).forEach(button -> {
            Bounds here = button.getBoundsInParent();
            before.stream()
                    .filter(other -> beside(other.getBoundsInParent(), here))
                    .filter(other -> Math.abs(other.getHeight() - button.getHeight()) > LITTLE)
                    .forEach(other -> found.add(named(other) + " beside " + named(button)));
            before.add(button);
        });
    }

    private static Stream<ButtonBase> buttons(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .filter(Node::isManaged)
                .filter(Node::isVisible)
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> button.getStyleClass().stream().noneMatch(OTHERS::contains))
                .filter(button -> !button.getText().isEmpty())
                .filter(button ->
                        button.getStyleClass().stream().noneMatch(Set.of("check-box", "radio-button")::contains));
    }

    private static boolean beside(Bounds one, Bounds other) {
        return one.getMinY() < other.getMaxY() && other.getMinY() < one.getMaxY();
    }

    private static String named(ButtonBase button) {
        return "“" + button.getText() + "” (" + Math.round(button.getHeight()) + ")";
    }
}
