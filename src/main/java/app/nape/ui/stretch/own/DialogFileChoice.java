package app.nape.ui.stretch.own;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/** The system's own dialogs, over the window that a node is in. */
public final class DialogFileChoice implements FileChoice {
    private final Node within;

    /** Over the window of this node. */
    public DialogFileChoice(Node within) {
        this.within = within;
    }

    @Override
    public Optional<Path> open(String title) {
        return path(chooser(title).showOpenDialog(within.getScene().getWindow()));
    }

    @Override
    public Optional<Path> save(String title, String name) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(within.getScene().getWindow()));
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("JSON", "*.json"));
        return chooser;
    }

    private static Optional<Path> path(@org.jspecify.annotations.Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
