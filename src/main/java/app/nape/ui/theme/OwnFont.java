package app.nape.ui.theme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;

/** Inter, which Nape brings along, so that every line breaks alike on every system; what it lacks comes from the system's fonts. */
public final class OwnFont {
    private OwnFont() {}

    /**
     * Lets JavaFX look through the system's fonts and read ours now, on any thread: a third of the way to the first frame
     * otherwise. The system's come first, for every text begins in one of them.
     */
    public static void warm() {
        IkonResolverProvider.getInstance(OwnFont::loadSigns);
        Font.getDefault().getFamily();
        style();
        Font.getFontNames(); // the first text would else look for the files of all of them
    }

    /** The style that sets it. */
    static String style() {
        return "-fx-font-family: " + Loaded.FAMILY + ";";
    }

    private static final class Loaded {
        static final String FAMILY = load("Inter-Regular.otf");

        static {
            load("Inter-Bold.otf");
        }

        private Loaded() {}

        private static String load(String file) {
            Font font = Font.loadFont(address(file, System.getProperty("nape.fonts")), 14);
            return Objects.requireNonNull(font, file).getFamily();
        }
    }

    /** The font of the signs on buttons, in place of the loader that comes with it, for the same reason as ours. */
    private static void loadSigns(IkonHandler signs) {
        String address = signs.getFontResource().toExternalForm();
        String beside = beside(address.substring(address.lastIndexOf('/') + 1), System.getProperty("nape.fonts"));
        signs.setFont(Font.loadFont(beside == null ? address : beside, 14));
    }

    /**
     * Where the file of a font lies. From an image's own archive JavaFX would copy it to the temporary folder first, and leave the copy
     * there when the process is killed; so an image keeps the files beside it and names their folder.
     *
     * @param folder that folder, or null during development
     */
    static String address(String file, @Nullable String folder) {
        String beside = beside(file, folder);
        return beside != null
                ? beside
                : Objects.requireNonNull(OwnFont.class.getResource("/app/nape/ui/theme/font/" + file), file)
                        .toExternalForm();
    }

    private static @Nullable String beside(String file, @Nullable String folder) {
        Path beside = folder == null ? null : Path.of(folder, file);
        return beside != null && Files.isReadable(beside) ? beside.toUri().toString() : null;
    }
}
