package app.nape.ui.aloud;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import org.jspecify.annotations.Nullable;

/**
 * What a person is in: the page or the card over it, and groups with a name, from the outside in.
 *
 * @param part what it is
 * @param name what it is called
 * @param card whether it lies over a page
 */
record Around(Parent part, String name, boolean card) {
    private static final String PAGES = ".page-area";

    /** All around this node, the outermost first; what lies outside a card is of no concern within. */
    static List<Around> of(Scene scene, @Nullable Node within) {
        List<Around> all = new ArrayList<>();
        boolean whole = false;
        for (Node at = within; at != null && !whole; at = at.getParent()) {
            if (at instanceof Parent part) {
                whole = add(part, part.equals(within), all);
            }
        }
        if (!whole) {
            // The keyboard may be on the rail; a page that came up beside it is news all the same.
            Parent page = page(scene);
            if (page != null) {
                all.addFirst(new Around(page, heading(page), false));
            }
        }
        return all;
    }

    /** @return whether nothing further out matters */
    private static boolean add(Parent part, boolean itself, List<Around> all) {
        String name =
                part.getAccessibleText() == null ? "" : part.getAccessibleText().strip();
        if (part.getAccessibleRole() == AccessibleRole.DIALOG) {
            all.addFirst(new Around(part, name, true));
            return true;
        }
        if (isPage(part)) {
            all.addFirst(new Around(part, heading(part), false));
            return true;
        }
        if (itself) {
            return false;
        }
        if (part instanceof TitledPane pane) {
            all.addFirst(new Around(part, String.valueOf(pane.getText()), false));
        } else if (!name.isEmpty()) {
            all.addFirst(new Around(part, name, false));
        }
        return false;
    }

    static @Nullable Parent page(Scene scene) {
        return scene.lookup(PAGES) instanceof Parent pages && shows(pages, null)
                ? pages.getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .filter(Parent.class::isInstance)
                        .map(Parent.class::cast)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    static boolean isPage(Parent part) {
        Parent parent = part.getParent();
        return parent != null && parent.getStyleClass().contains(PAGES.substring(1));
    }

    /** The title that is seen of a page; a page within it has one of its own. */
    private static String heading(Parent page) {
        return page.lookupAll(".page-title").stream()
                .filter(each -> shows(each, page))
                .filter(Label.class::isInstance)
                .map(each -> String.valueOf(((Label) each).getText()))
                .findFirst()
                .orElse("");
    }

    private static boolean shows(Node node, @Nullable Node upTo) {
        for (Node at = node; at != null && !at.equals(upTo); at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
