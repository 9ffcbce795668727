package app.nape.ui.shell;

import app.nape.journal.Journal;
import app.nape.ui.PageContext;
import org.jspecify.annotations.Nullable;

/** The way back from an import: its entries go out of the log together, and the window says how many and from which file. */
final class BroughtIn {
    private BroughtIn() {}

    /** What takes an import of the file of this name back; null where it has added nothing. */
    static @Nullable Runnable undoing(PageContext context, int added, String name) {
        if (added == 0) {
            return null;
        }
        return () -> context.journal()
                .change(
                        Journal::takeBack,
                        gone -> gone.ifPresent(undone -> context.navigator()
                                .tell(context.texts().counted("shell.taken-back-from", undone.entries(), name), null)));
    }
}
