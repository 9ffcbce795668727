package app.nape.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.scene.text.Font;

/** Inter, which Nape brings along, so that every line breaks alike on every system; what it lacks comes from the system's fonts. */
public final class OwnFont {
    private OwnFont() {}

    /**
     * Lets JavaFX look through the system's fonts and read ours now, on any thread: a third of the way to the first frame
     * otherwise. The system's come first, for every text begins in one of them.
     */
    public static void warm() {
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
            try (InputStream stream = Objects.requireNonNull(
                    OwnFont.class.getResourceAsStream("/app/nape/ui/theme/font/" + file), file)) {
                return Objects.requireNonNull(Font.loadFont(stream, 14), file).getFamily();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }
}
