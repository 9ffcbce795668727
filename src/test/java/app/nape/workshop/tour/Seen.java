package app.nape.workshop.tour;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** What stands on a screen to be read, and which labels do not fit. A node is known by the way to it from the root. */
final class Seen {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> cut = new LinkedHashMap<>();

    private Seen() {}

    static Seen in(Scene scene) {
        Seen seen = new Seen();
        seen.look(scene.getRoot(), "", 0, scene.getRoot().getLayoutBounds().getWidth());
        return seen;
    }

    /** Every text by where it stands, also those that are only spoken. */
    Map<String, String> texts() {
        return texts;
    }

    /** The labels that end in dots or reach over the edge of what they stand in. */
    Map<String, String> cut() {
        return cut;
    }

    private void look(Node node, String way, double left, double right) {
        if (!node.isVisible() || (!node.isManaged() && node.getLayoutBounds().isEmpty())) {
            return;
        }
        spoken(way + "(spoken)", node.getAccessibleText());
        spoken(way + "(help)", node.getAccessibleHelp());
        if (node instanceof Control control && control.getTooltip() != null) {
            spoken(way + "(tip)", control.getTooltip().getText());
        }
        if (node instanceof TextInputControl input) {
            spoken(way + "(asks)", input.getPromptText());
            return;
        }
        if (node instanceof ButtonBase button && isIcon(button) && outside(button, left, right)) {
            cut.put(way, button.getAccessibleText() + " – reaches out");
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isEmpty()) {
            texts.put(way, labeled.getText());
            if (shortened(labeled) && !chosen(labeled)) {
                cut.put(way, labeled.getText() + " – ends in dots");
            } else if (outside(labeled, left, right)) {
                cut.put(way, labeled.getText() + " – reaches out");
            }
        } else if (node instanceof Text text && !(node.getParent() instanceof Labeled)) {
            spoken(way, text.getText());
        }
        double from = left;
        double to = right;
        Node view = node instanceof ScrollPane ? node.lookup(".viewport") : null;
        if (node instanceof ScrollPane pane && view != null) {
            Bounds seen = view.localToScene(view.getBoundsInLocal());
            from = seen.getMinX();
            to = pane.getHmax() > 0 && wider(pane) && pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER
                    ? Double.MAX_VALUE
                    : seen.getMaxX();
        }
        if (node instanceof Parent parent) {
            List<Node> children = new ArrayList<>(parent.getChildrenUnmodifiable());
            for (int i = 0; i < children.size(); i++) {
                look(children.get(i), way + "/" + name(children.get(i), i), from, to);
            }
        }
    }

    private static boolean wider(ScrollPane pane) {
        Node content = pane.getContent();
        return content != null
                && content.getLayoutBounds().getWidth()
                        > pane.getViewportBounds().getWidth() + 1;
    }

    private void spoken(String way, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            texts.put(way, text);
        }
    }

    /** The skin of a label puts what fits into a text node of its own. */
    private static boolean shortened(Labeled labeled) {
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text
                    && !text.getText().equals(labeled.getText())
                    && text.getText().endsWith(labeled.getEllipsisString())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIcon(Labeled labeled) {
        return labeled.getGraphic() != null
                && (labeled.getText() == null || labeled.getText().isEmpty());
    }

    /** What is chosen in a list that opens: it is read in full there, and a screen reader says all of it. */
    private static boolean chosen(Labeled labeled) {
        return labeled instanceof ListCell<?> && labeled.getParent() instanceof ComboBoxBase<?>;
    }

    private static boolean outside(Labeled labeled, double left, double right) {
        Bounds bounds = labeled.localToScene(labeled.getLayoutBounds());
        return bounds.getWidth() > 1 && (bounds.getMinX() < left - 2 || bounds.getMaxX() > right + 2);
    }

    private static String name(Node node, int place) {
        return node.getId() == null ? node.getClass().getSimpleName() + place : "#" + node.getId();
    }
}
