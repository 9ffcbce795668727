package app.nape.ui.control;

import java.text.Bidi;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/**
 * Words over several lines. The toolkit fails while it lays out Arabic or Hebrew words that it has to part at a line's end, and what stands
 * on the page with them stays blank. So such words keep to one line: what does not fit ends in “…” and is told whole by a hint.
 */
public final class Wrapping {
    private static final String HELD = "one line for the sake of its words";

    private Wrapping() {}

    /** Lets these words wrap, whatever is said by them later on. */
    public static void on(Labeled words) {
        words.setWrapText(true);
        words.textProperty().subscribe(said -> {
            if (bothWays(said)) {
                if (words.isWrapText()) {
                    words.setWrapText(false);
                    words.getProperties().put(HELD, true);
                }
                hint(words, said);
            } else if (words.getProperties().remove(HELD) != null) {
                words.setWrapText(true);
                words.setTooltip(null);
            }
        });
    }

    /** Lets what is written here wrap, whatever is written. */
    public static void on(TextArea area) {
        area.textProperty().subscribe(said -> area.setWrapText(!bothWays(said)));
    }

    private static void hint(Labeled words, String said) {
        if (words.getProperties().containsKey(HELD)) {
            words.setTooltip(new Tooltip(said));
        }
    }

    private static boolean bothWays(@Nullable String said) {
        return said != null && Bidi.requiresBidi(said.toCharArray(), 0, said.length());
    }
}
