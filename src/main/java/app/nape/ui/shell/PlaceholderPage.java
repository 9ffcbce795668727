package app.nape.ui.shell;

import app.nape.ui.Page;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A title and nothing else, for a place whose page has not been built. */
final class PlaceholderPage implements Page {
    private final VBox root = new VBox();

    PlaceholderPage(String title) {
        Label heading = new Label(title);
        heading.getStyleClass().add("page-title");
        root.getStyleClass().add("page");
        root.getChildren().add(heading);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(@Nullable String argument) {
        // There is nothing to bring up to date.
    }
}
