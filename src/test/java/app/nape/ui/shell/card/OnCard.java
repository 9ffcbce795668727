package app.nape.ui.shell.card;

import app.nape.breaks.SchedulePresets;
import app.nape.settings.Settings;
import app.nape.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

/** A card alone in a window, and what became of it. Only on the FX thread. */
final class OnCard {
    /** What was done, in order; “leave” when the card was taken away. */
    final List<String> done = new ArrayList<>();

    private final Stage stage;

    OnCard(Stage stage) {
        this.stage = stage;
    }

    Runnable does(String what) {
        return () -> done.add(what);
    }

    <S extends Sheet> S show(S card) {
        return show(card, 900, 700, 14);
    }

    /** In a window of this size, with text of this height. */
    <S extends Sheet> S show(S card, double width, double height, double text) {
        Scene scene = dressed(card, width, height);
        card.setStyle(card.getStyle() + "-fx-font-size: " + text + "px;");
        stage.setScene(scene);
        stage.show();
        stage.sizeToScene();
        card.resize(width, height);
        card.takeFocus();
        return card;
    }

    /** As in the window, in the light. */
    private static Scene dressed(Sheet card, double width, double height) {
        return new Theme(
                        new SimpleObjectProperty<>(Settings.defaults(SchedulePresets.standard())),
                        new SimpleObjectProperty<>(ColorScheme.LIGHT))
                .scene(card, width, height);
    }

    Button button(Sheet card, String id) {
        return (Button) Objects.requireNonNull(card.lookup("#" + id), id);
    }

    /** What can be read, from above. */
    static List<String> read(Parent part) {
        List<String> words = new ArrayList<>();
        collect(part, words);
        return words;
    }

    private static void collect(Node node, List<String> words) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            words.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }
}
