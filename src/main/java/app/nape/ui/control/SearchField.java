package app.nape.ui.control;

import app.nape.words.Texts;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field for looking something up: a magnifier at its left; while something stands in it, a cross at its right, and Esc, empty it. */
public final class SearchField extends CustomTextField {
    /** An empty one; {@code prompt} stands in it while it is empty. */
    public SearchField(Texts texts, String id, String prompt) {
        setId(id);
        setPromptText(prompt);
        setAccessibleText(prompt);
        FontIcon magnifier = new FontIcon(Feather.SEARCH);
        magnifier.getStyleClass().add("quiet");
        setLeft(magnifier);
        Button cross = IconButton.of(Feather.X, texts.of("shell.search-clear"));
        cross.setId(id + "-clear");
        cross.getStyleClass().add("search-clear");
        cross.setCursor(Cursor.DEFAULT);
        // By the keyboard Esc does the same: one stop less on every page.
        cross.setFocusTraversable(false);
        cross.setOnAction(_ -> {
            clear();
            requestFocus();
        });
        rightProperty()
                .bind(javafx.beans.binding.Bindings.when(textProperty().isEmpty())
                        .then((javafx.scene.Node) null)
                        .otherwise(cross));
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                pressed.consume();
            }
        });
    }
}
