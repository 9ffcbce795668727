package app.nape.ui.shell;

import app.nape.ui.Page;
import app.nape.ui.player.PlayerPage;
import app.nape.ui.redflags.RedFlagSheet;
import java.util.function.BooleanSupplier;
import javafx.scene.layout.Region;

/**
 * Makes what may be opened next ready while the person waits for nothing, so that a first visit costs no more than a later one. Nothing
 * of it is seen.
 */
final class Rehearsals {
    private final PageArea pages;
    private final Cards cards;

    Rehearsals(PageArea pages, Cards cards) {
        this.pages = pages;
        this.cards = cards;
    }

    /** A page of which {@code shown} tells whether it is seen by now. */
    void page(Page page, BooleanSupplier shown) {
        if (page.stays()) {
            pages.rehearse(page.root());
            page.rehearse(() -> pages.rehearse(page.root()));
        }
        page.prepare(() -> {
            if (!shown.getAsBoolean()) {
                pages.rehearse(page.root());
            }
        });
    }

    /** The guided session. */
    void session(PlayerPage player) {
        player.rehearse(() -> pages.rehearse(player.root()));
    }

    /** The card of warning signs, which is made anew each time it is opened: this one goes again, and what it took to make the first is spent. */
    void signs() {
        Region signs = cards.signs(RedFlagSheet.About.NOBODY);
        pages.rehearse(signs);
        pages.getChildren().remove(signs);
    }

    /** What is good to know. */
    void guide(Page guide) {
        pages.rehearse(guide.root());
    }
}
