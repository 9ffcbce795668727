package app.nape.ui.control;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A field for one value, under its name. Enter or leaving it takes what was typed, the up and down keys go by steps, Esc gives back
 * what was there. What cannot be taken is said in one sentence beneath and changes nothing.
 *
 * @param <T> the value
 */
public final class EntryField<T> extends VBox {
    private final Entry<T> entry;
    private final Function<T, String> take;
    private final TextField field = new TextField();
    private final FieldProblem problem;
    private @Nullable T shown;

    /**
     * An empty field.
     *
     * @param id the text field's id
     * @param name what it is for, shown above it; not shown when {@code named} is false
     * @param take is given each value; answers with the sentence that says why it cannot be taken, or with nothing
     */
    public EntryField(String id, String name, boolean named, Entry<T> entry, Function<T, String> take) {
        super(4);
        this.entry = entry;
        this.take = take;
        getStyleClass().add("entry-field");
        field.setId(id);
        field.setPrefColumnCount(entry.columns());
        field.setMaxWidth(Region.USE_PREF_SIZE);
        field.setOnAction(_ -> commit());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        problem = new FieldProblem(field, id + "-problem", name);
        field.textProperty().addListener((_, _, words) -> problem.found(unread(words)));
        if (named) {
            Label above = Words.of(name, "small", "quiet");
            above.setLabelFor(field);
            getChildren().add(above);
        }
        getChildren().addAll(field, problem);
    }

    /** Shows this value; what the person is writing at the moment, and a value that was refused, stay. */
    public void show(T value) {
        boolean same = value.equals(shown);
        shown = value;
        if (!same || (problem.getText().isEmpty() && !field.isFocused())) {
            restore();
        }
    }

    /** The text field itself. */
    public TextField field() {
        return field;
    }

    /** What stands against what is written, live: a form is not saved with it. */
    public ReadOnlyStringProperty wrong() {
        return problem.wrong();
    }

    private String unread(String words) {
        return shown == null || entry.read(words).isPresent() ? "" : entry.help();
    }

    private void commit() {
        T before = shown;
        if (before == null || field.getText().equals(entry.say(before))) {
            complain("");
            return;
        }
        Optional<T> meant = entry.read(field.getText());
        if (meant.isEmpty()) {
            complain(entry.help());
        } else {
            offer(meant.get());
        }
    }

    private void offer(T value) {
        String refusal = value.equals(shown) ? "" : take.apply(value);
        complain(refusal);
        if (refusal.isEmpty()) {
            shown = value;
            restore();
        }
    }

    private void restore() {
        if (shown != null) {
            field.setText(entry.say(shown));
            field.end();
            problem.found("");
            problem.settle();
        }
    }

    private void complain(String sentence) {
        problem.found(sentence);
        problem.tell();
    }

    private void pressed(KeyEvent pressed) {
        switch (pressed.getCode()) {
            case UP -> step(1);
            case DOWN -> step(-1);
            case ESCAPE -> {
                if (shown == null || field.getText().equals(entry.say(shown))) {
                    return;
                }
                restore();
            }
            default -> {
                return;
            }
        }
        pressed.consume();
    }

    private void step(int by) {
        entry.read(field.getText()).ifPresent(from -> {
            T to = entry.step(from, by);
            field.setText(entry.say(to));
            offer(to);
        });
    }
}
