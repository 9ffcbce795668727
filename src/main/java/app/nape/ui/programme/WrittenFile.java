package app.nape.ui.programme;

import app.nape.exchange.OwnFile;
import app.nape.ui.PageContext;
import app.nape.ui.control.FileChoice;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;

/** Writes a file where the person wants it, and says so. */
final class WrittenFile {
    private WrittenFile() {}

    static void ask(PageContext context, Node over, FileChoice.Kind kind, String name, byte[] content) {
        ask(context, FileChoice.dialogs(), over, kind, name, content);
    }

    /** The same where {@code files} lets them choose. */
    static void ask(
            PageContext context, FileChoice files, Node over, FileChoice.Kind kind, String name, byte[] content) {
        files.toWrite(over, kind, name).ifPresent(file -> write(context, file, content));
    }

    static void write(PageContext context, Path file, byte[] content) {
        String told;
        try {
            context.files().write(file, content);
            told = context.texts().of("followed.page.written", file.getFileName());
        } catch (OwnFile.Kept kept) {
            told = context.texts().of("agent.own-file", file);
        } catch (IOException problem) {
            told = context.texts().of("followed.page.not-written", file.getFileName());
        }
        context.navigator().tell(told, null);
    }
}
