package app.nape.ui.control;

import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A small round button with a picture in place of words. */
public final class IconButton {
    private IconButton() {}

    /** One whose words are spoken, and shown when the pointer rests on it. */
    public static Button of(Feather picture, String words) {
        return of(new FontIcon(picture), words);
    }

    /** One that goes back or on: its picture points that way in every language. */
    public static Button way(Feather picture, String words) {
        return of(WayIcon.of(picture), words);
    }

    private static Button of(FontIcon picture, String words) {
        Button button = new Button(null, picture);
        button.getStyleClass().addAll("flat", "round");
        button.setAccessibleText(words);
        Hint.on(button, words);
        return button;
    }
}
