package app.nape.ui.shell;

import app.nape.ui.Page;
import app.nape.ui.control.Inside;
import java.util.Collection;
import java.util.function.BooleanSupplier;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.StackPane;

/** Where the page is that is seen, and those that wait behind it as they were left. */
final class PageArea extends StackPane {
    private boolean covered;

    PageArea() {
        getStyleClass().add("page-area");
        setMinSize(0, 0);
    }

    /**
     * Shows a page in place of the one before.
     *
     * @param staying pages that stay in the scene while they are not seen, styled and laid out as they were left
     */
    void show(Parent page, Collection<? extends Parent> staying) {
        ObservableList<Node> pages = getChildren();
        pages.forEach(other -> other.setDisable(false));
        page.setDisable(covered);
        pages.removeIf(other -> !other.equals(page) && !staying.contains(other));
        pages.forEach(other -> seen(other, other.equals(page)));
        seen(page, true);
        if (!pages.contains(page)) {
            pages.addFirst(page);
        }
        page.toBack();
    }

    /** While something lies over the page, the one that is seen takes neither mouse nor keyboard; those that wait never do. */
    void setCovered(boolean now) {
        covered = now;
        getChildren().forEach(page -> page.setDisable(now && page.isVisible()));
    }

    /** Styles and lays out a page beside the one that is shown, in one go with hiding it again, so that it is never painted. */
    void rehearse(Parent page) {
        seen(page, true);
        if (!getChildren().contains(page)) {
            getChildren().add(page);
        }
        page.applyCss();
        layout();
        seen(page, false);
    }

    /** Makes a page ready before it is shown for the first time; {@code seen} says whether it is shown meanwhile. */
    void prepare(Page page, BooleanSupplier seen) {
        if (page.stays()) {
            rehearse(page.root());
            page.rehearse(() -> rehearse(page.root()));
        }
        page.prepare(() -> {
            if (!seen.getAsBoolean()) {
                rehearse(page.root());
            }
        });
    }

    /** Whether the keyboard is on this page or within it. */
    boolean holdsKeyboard(Parent page) {
        return getScene() != null && Inside.holds(page, getScene().getFocusOwner());
    }

    /** Puts the keyboard on the first part of a page that takes it, where its ring is seen, unless it is on a part of it already. */
    void enter(Parent page) {
        if (page.isFocused() || !holdsKeyboard(page)) {
            page.requestFocus();
            page.requestFocusTraversal(TraversalDirection.NEXT);
        }
        if (!holdsKeyboard(page)) {
            page.requestFocus();
        }
    }

    /** Puts the keyboard on a part of a page again, or on what has taken its place under the same id. */
    void takeUp(Node part, Parent page) {
        Node there = part.getScene() != null || part.getId() == null ? part : page.lookup("#" + part.getId());
        if (there != null && there.getScene() != null) {
            there.requestFocus();
        }
    }

    private static void seen(Node page, boolean now) {
        page.setVisible(now);
        page.setManaged(now);
    }

    /** The page that is seen; this where none is. */
    Parent shown() {
        return getChildren().stream()
                .filter(Node::isVisible)
                .filter(Parent.class::isInstance)
                .map(Parent.class::cast)
                .findFirst()
                .orElse(this);
    }
}
