package app.nape.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Boxes to choose one of many from. */
public final class Combos {
    private Combos() {}

    /** A box of these values, each under its words. */
    public static <T> ComboBox<T> of(String spoken, Function<T, String> words, List<T> values) {
        ComboBox<T> box = new ComboBox<>();
        box.setAccessibleText(spoken);
        box.getItems().addAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String written) {
                return values.getFirst();
            }
        });
        return box;
    }
}
