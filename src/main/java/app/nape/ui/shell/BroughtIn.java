package app.nape.ui.shell;

import app.nape.exchange.JsonArchive;
import app.nape.journal.Journal;
import app.nape.ui.PageContext;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an import, and the way back from it: its entries go out of the log together, and the window says how many and from
 * which file.
 */
final class BroughtIn {
    private BroughtIn() {}

    /** How many entries came, and, of those that did not, why. */
    static String words(Texts texts, JsonArchive.Merged merged) {
        List<String> said = new ArrayList<>();
        said.add(merged.added() == 0 ? texts.of("shell.added-none") : texts.counted("shell.added", merged.added()));
        if (merged.same() > 0) {
            said.add(texts.counted("shell.added-same", merged.same()));
        }
        if (merged.kept() > 0) {
            said.add(texts.counted("shell.added-kept", merged.kept()));
        }
        return String.join(" ", said);
    }

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
