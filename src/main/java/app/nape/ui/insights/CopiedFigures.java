package app.nape.ui.insights;

import app.nape.ui.PageContext;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts the figures of a chart on the clipboard, and says so. */
final class CopiedFigures {
    private CopiedFigures() {}

    /** For these pages. */
    static Consumer<String> of(PageContext context) {
        return figures -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(figures);
            Clipboard.getSystemClipboard().setContent(content);
            context.navigator().tell(context.texts().of("insights.copied"), null);
        };
    }
}
