package app.nape.ui.aloud;

import app.nape.code.Worded;
import app.nape.words.Texts;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;

/** What kind of thing a node is, in a word. Where it is clear from its name, as with a text, no word is said. */
record RoleWords(Texts texts) {
    private static final Set<AccessibleRole> SAID = EnumSet.of(
            AccessibleRole.BUTTON,
            AccessibleRole.CHECK_BOX,
            AccessibleRole.COMBO_BOX,
            AccessibleRole.DATE_PICKER,
            AccessibleRole.HYPERLINK,
            AccessibleRole.IMAGE_VIEW,
            AccessibleRole.LIST_VIEW,
            AccessibleRole.MENU_BUTTON,
            AccessibleRole.MENU_ITEM,
            AccessibleRole.PASSWORD_FIELD,
            AccessibleRole.PROGRESS_INDICATOR,
            AccessibleRole.RADIO_BUTTON,
            AccessibleRole.SLIDER,
            AccessibleRole.SPINNER,
            AccessibleRole.SPLIT_MENU_BUTTON,
            AccessibleRole.TABLE_VIEW,
            AccessibleRole.TEXT_AREA,
            AccessibleRole.TEXT_FIELD,
            AccessibleRole.TITLED_PANE);

    String of(Node node) {
        String own = node.getAccessibleRoleDescription();
        if (own != null && !own.isBlank()) {
            return own;
        }
        AccessibleRole role = role(node);
        // texts: aloud.role.*
        return SAID.contains(role) ? texts.of("aloud.role." + Worded.wordOf(role)) : "";
    }

    static AccessibleRole role(Node node) {
        AccessibleRole role = node.getAccessibleRole();
        return role == null ? AccessibleRole.NODE : role;
    }
}
