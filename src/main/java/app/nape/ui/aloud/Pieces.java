package app.nape.ui.aloud;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TitledPane;
import javafx.scene.text.Text;

/** What is written in a part of the window, piece by piece in the order in which it stands there. */
record Pieces(Look look) {
    /** Everything in it, controls with what they are and hold. */
    List<String> in(Parent part) {
        List<String> pieces = new ArrayList<>();
        part.getChildrenUnmodifiable().forEach(each -> add(each, "", true, pieces));
        return pieces;
    }

    /** The sentences in it alone: what can be reached with the keyboard is heard there. */
    List<String> sentences(Parent part) {
        List<String> pieces = new ArrayList<>();
        add(part, "", false, pieces);
        return pieces;
    }

    /** @param said the words of something around it, which are not said again */
    private void add(Node node, String said, boolean controls, List<String> pieces) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text || (node instanceof Labeled && !isControl(node))) {
            put(look.name(node), said, pieces);
        } else if (isControl(node)) {
            if (controls) {
                put(look.at(node).brief(), said, pieces);
            }
        } else if (RoleWords.role(node) == AccessibleRole.IMAGE_VIEW && !controls) {
            // A picture that moves would be told in the middle of a sentence.
            return;
        } else if (node instanceof Parent parent) {
            String own = node.getAccessibleText() == null
                    ? ""
                    : node.getAccessibleText().strip();
            put(own, said, pieces);
            String around = said + "\n" + own;
            parent.getChildrenUnmodifiable().forEach(each -> add(each, around, controls, pieces));
        } else if (node.getAccessibleText() != null) {
            put(node.getAccessibleText(), said, pieces);
        }
    }

    private static void put(String words, String said, List<String> pieces) {
        if (!words.isBlank() && !said.contains(words)) {
            pieces.add(words);
        }
    }

    /** Whether a node is one thing to a person, whatever it is made of. */
    private static boolean isControl(Node node) {
        AccessibleRole role = RoleWords.role(node);
        return switch (role) {
            case BUTTON,
                    CHECK_BOX,
                    COMBO_BOX,
                    DATE_PICKER,
                    HYPERLINK,
                    LIST_VIEW,
                    MENU_BUTTON,
                    PASSWORD_FIELD,
                    PROGRESS_INDICATOR,
                    RADIO_BUTTON,
                    SLIDER,
                    SPINNER,
                    SPLIT_MENU_BUTTON,
                    TABLE_VIEW,
                    TEXT_AREA,
                    TEXT_FIELD,
                    TOGGLE_BUTTON -> true;
            case TITLED_PANE -> !(node instanceof TitledPane);
            default -> false;
        };
    }
}
