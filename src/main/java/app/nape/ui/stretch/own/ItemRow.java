package app.nape.ui.stretch.own;

import app.nape.exercise.Exercise;
import app.nape.ui.control.IconButton;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One exercise of a routine that is being built: its place, name and dose. Moves by Alt and arrows, by its buttons, or by its handle. */
final class ItemRow extends VBox {
    private final Texts texts;
    private final int place;
    private final Exercise exercise;
    private final DoseSteppers dose;
    private final StackPane handle = new StackPane(new FontIcon(Feather.MENU));

    /**
     * The row of one place.
     *
     * @param move told by how many places to move it
     * @param remove takes it away
     */
    ItemRow(Texts texts, RoutineDraft draft, int place, IntConsumer move, Runnable remove) {
        super(6);
        this.texts = texts;
        this.place = place;
        this.exercise = draft.exercise(place);
        getStyleClass().add("focusable");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setId("item-" + place);
        setFocusTraversable(true);
        setStyle("-fx-background-color: -nape-line, -nape-surface; -fx-background-insets: 0, 1;"
                + "-fx-background-radius: 10, 9; -fx-padding: 0.6em 0.6em 0.7em 0.4em;");
        handle.setCursor(Cursor.OPEN_HAND);
        handle.getStyleClass().add("quiet");
        handle.setId("handle-" + place);
        handle.setStyle("-fx-min-width: 2.4em; -fx-min-height: 2.4em;");
        Tooltip.install(handle, new Tooltip(texts.of("routines.drag")));
        Label name = Words.of((place + 1) + "  " + exercise.name(), "strong");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Button up =
                tool("up-" + place, Feather.ARROW_UP, texts.of("routines.up", exercise.name()), () -> move.accept(-1));
        up.setDisable(place == 0);
        Button down = tool(
                "down-" + place, Feather.ARROW_DOWN, texts.of("routines.down", exercise.name()), () -> move.accept(1));
        down.setDisable(place == draft.items().size() - 1);
        Button away = tool("remove-" + place, Feather.X, texts.of("routines.remove", exercise.name()), remove);
        HBox head = new HBox(2, handle, name, up, down, away);
        head.setAlignment(Pos.CENTER_LEFT);
        dose = new DoseSteppers(texts, draft, place);
        getChildren().addAll(head, dose);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, move, remove));
        show();
    }

    /** Shows the dose as it is now. */
    void show() {
        dose.show();
        setAccessibleText(texts.of("routines.item", place + 1, exercise.name()));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case INDEX -> place;
            case SELECTED -> isFocused();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    Region handle() {
        return handle;
    }

    Exercise exercise() {
        return exercise;
    }

    private void pressed(KeyEvent key, IntConsumer move, Runnable remove) {
        switch (key.getCode()) {
            case UP, DOWN -> {
                if (key.isAltDown()) {
                    move.accept(key.getCode() == javafx.scene.input.KeyCode.UP ? -1 : 1);
                    key.consume();
                }
            }
            case DELETE, BACK_SPACE -> {
                if (isFocused()) {
                    remove.run();
                    key.consume();
                }
            }
            default -> {}
        }
    }

    private static Button tool(String id, Feather icon, String words, Runnable action) {
        Button button = IconButton.of(icon, words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
