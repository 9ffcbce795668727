package app.nape.ui.stretch.own;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A value between two bounds, with a button for less and one for more; at a bound its button rests. */
final class Stepper extends HBox {
    private final Label value = new Label();
    private final Button less;
    private final Button more;

    /**
     * Without a value yet.
     *
     * @param less name of the button for less, for those who do not see it
     * @param more likewise for more
     * @param ems how wide the value is at least
     */
    Stepper(String less, String more, int ems, Runnable down, Runnable up) {
        super(0);
        this.less = button(Feather.MINUS, less, down);
        this.more = button(Feather.PLUS, more, up);
        setAlignment(Pos.CENTER_LEFT);
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.setAlignment(Pos.CENTER);
        value.setStyle("-fx-min-width: " + ems + "em;");
        getChildren().addAll(this.less, value, this.more);
    }

    void show(String words, boolean least, boolean most) {
        value.setText(words);
        rest(less, least, more);
        rest(more, most, less);
    }

    private static void rest(Button button, boolean rests, Button other) {
        if (rests && button.isFocused()) {
            other.setDisable(false);
            other.requestFocus();
        }
        button.setDisable(rests);
    }

    private static Button button(Feather icon, String words, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "round");
        button.setStyle("-fx-min-width: 2.1em; -fx-min-height: 2.1em; -fx-padding: 0.3em;");
        button.setAccessibleText(words);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
