package app.nape.ui.player;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Finds texts that are cut short with dots because there is too little room. */
public final class Legible {
    private Legible() {}

    /** The texts that a person cannot read to their end. */
    public static List<String> cut(Parent within) {
        List<String> found = new ArrayList<>();
        search(within, found);
        return found;
    }

    private static void search(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled
                && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                && labeled.getText() != null
                && !labeled.getText().isEmpty()) {
            boolean whole = labeled.getChildrenUnmodifiable().stream()
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .anyMatch(text -> text.getText()
                            .replace("\n", " ")
                            .equals(labeled.getText().replace("\n", " ")));
            if (!whole && !labeled.getChildrenUnmodifiable().isEmpty()) {
                found.add(labeled.getText());
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> search(child, found));
        }
    }
}
