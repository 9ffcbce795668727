package app.nape.ui.control;

import app.nape.words.Texts;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;

/** What a screen reader hears of a card that lies over the page: that it is a dialog, and its title. */
public final class CardOver {
    private CardOver() {}

    /** Makes this card a dialog with this title. */
    public static void of(Node card, Texts texts, String title) {
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleRoleDescription(texts.of("shell.dialog"));
        card.setAccessibleText(title);
    }
}
