package app.nape.app.window;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The window's icon in the sizes that desktops ask for. */
final class WindowIcons {
    private WindowIcons() {}

    /** Sets the small ones, which are enough for a window to come with. */
    static void begin(Stage stage) {
        stage.getIcons().setAll(icon(32), icon(64));
    }

    /** Adds the large ones. */
    static void complete(Stage stage) {
        stage.getIcons().addAll(List.of(icon(128), icon(256)));
    }

    private static Image icon(int size) {
        InputStream picture = WindowIcons.class.getResourceAsStream("/app/nape/ui/icon-" + size + ".png");
        return new Image(Objects.requireNonNull(picture));
    }
}
