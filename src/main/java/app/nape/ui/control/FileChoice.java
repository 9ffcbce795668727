package app.nape.ui.control;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/** Lets the person choose a file, over the window that a node is in; tests choose for them. */
public interface FileChoice {
    /** A file to read, or nothing when the person changes their mind. */
    Optional<Path> toRead(Node over, Kind kind);

    /** A file to write under this name to begin with, or nothing. The person has agreed to replace one that exists. */
    Optional<Path> toWrite(Node over, Kind kind, String name);

    /**
     * What is chosen.
     *
     * @param title of the dialog
     * @param words what the files are called
     * @param pattern for example {@code *.json}
     */
    record Kind(String title, String words, String pattern) {}

    /** The system's own dialogs. */
    static FileChoice dialogs() {
        return new FileChoice() {
            @Override
            public Optional<Path> toRead(Node over, Kind kind) {
                return path(dialog(kind).showOpenDialog(over.getScene().getWindow()));
            }

            @Override
            public Optional<Path> toWrite(Node over, Kind kind, String name) {
                FileChooser dialog = dialog(kind);
                dialog.setInitialFileName(name);
                return path(dialog.showSaveDialog(over.getScene().getWindow()));
            }

            private FileChooser dialog(Kind kind) {
                FileChooser dialog = new FileChooser();
                dialog.setTitle(kind.title());
                dialog.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.words(), kind.pattern()));
                return dialog;
            }

            private Optional<Path> path(@org.jspecify.annotations.Nullable File chosen) {
                return Optional.ofNullable(chosen).map(File::toPath);
            }
        };
    }
}
