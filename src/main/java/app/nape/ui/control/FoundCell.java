package app.nape.ui.control;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A line of a list that is no wider than its box: words that do not fit go on beneath. */
final class FoundCell<T> extends ListCell<T> {
    private final Function<T, String> words;

    FoundCell(Function<T, String> words) {
        this.words = words;
        Wrapping.on(this);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T value, boolean empty) {
        super.updateItem(value, empty);
        setText(empty || value == null ? null : words.apply(value));
    }

    /** Before the list has a width it is asked for its height at none, where each letter would take a line. */
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width > 0 ? width : USE_COMPUTED_SIZE);
    }
}
