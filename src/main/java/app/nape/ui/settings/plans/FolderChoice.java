package app.nape.ui.settings.plans;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Lets the person choose a folder; tests choose for them. */
@FunctionalInterface
interface FolderChoice {
    /** The folder, or nothing when the person changes their mind. */
    Optional<Path> choose(Window over, String title);

    /** The system’s own dialog. */
    static FolderChoice dialog() {
        return (over, title) -> {
            DirectoryChooser dialog = new DirectoryChooser();
            dialog.setTitle(title);
            @Nullable File chosen = dialog.showDialog(over);
            return Optional.ofNullable(chosen).map(File::toPath);
        };
    }
}
