package app.nape.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** A row of buttons of which exactly one is chosen. */
public final class Segments<T> extends HBox {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final Function<T, String> words;
    private final ReadOnlyObjectWrapper<T> value;

    /** One button for each choice, named by {@code words}. */
    public Segments(List<T> choices, Function<T, String> words, T first) {
        this.words = words;
        getStyleClass().add("segments");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        value = new ReadOnlyObjectWrapper<>(first);
        offer(choices, first);
    }

    /** Offers these choices from now on, of which {@code first} is chosen. */
    public void offer(List<T> choices, T first) {
        if (!choices.equals(List.copyOf(buttons.keySet()))) {
            buttons.clear();
            choices.forEach(this::add);
            getChildren().setAll(buttons.values());
        }
        choose(first);
    }

    private void add(T choice) {
        ToggleButton button = new ToggleButton(words.apply(choice));
        button.getStyleClass().add("segment");
        button.setOnAction(_ -> choose(choice));
        button.setId("segment-" + buttons.size());
        buttons.put(choice, button);
    }

    /** What is chosen. */
    public ReadOnlyObjectProperty<T> value() {
        return value.getReadOnlyProperty();
    }

    /** Chooses one. */
    public void choose(T choice) {
        value.set(choice);
        buttons.forEach((each, button) -> button.setSelected(each.equals(choice)));
    }
}
