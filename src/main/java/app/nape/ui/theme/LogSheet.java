package app.nape.ui.theme;

import java.util.Objects;
import javafx.scene.Parent;

/**
 * The styles of what shows entries of the log: body map, lists, charts. A page of its own sheet, so that a window whose log nobody opens
 * does not read it.
 */
public final class LogSheet {
    private static final String SHEET = "/app/nape/ui/theme/log.css";

    private LogSheet() {}

    /** Gives these styles to a page. */
    public static void dress(Parent page) {
        page.getStylesheets()
                .add(Objects.requireNonNull(LogSheet.class.getResource(SHEET), SHEET)
                        .toExternalForm());
    }
}
