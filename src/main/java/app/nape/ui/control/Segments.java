package app.nape.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;

/** A row of buttons of which exactly one is chosen, in two lines where they need it: one stop for Tab, in which the arrows choose the next. */
public final class Segments<T> extends InOneLine {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final Function<T, String> words;
    private final ReadOnlyObjectWrapper<T> value;

    /** One button for each choice, named by {@code words}. */
    public Segments(List<T> choices, Function<T, String> words, T first) {
        super(2, 2);
        this.words = words;
        getStyleClass().add("segments");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        value = new ReadOnlyObjectWrapper<>(first);
        offer(choices, first);
        addEventFilter(KeyEvent.KEY_PRESSED, this::moveByKey);
    }

    private void moveByKey(KeyEvent pressed) {
        List<T> choices = List.copyOf(buttons.keySet());
        int now = choices.indexOf(value.get());
        int next =
                switch (ArrowKeys.of(this, pressed)) {
                    case LEFT, UP -> now - 1;
                    case RIGHT, DOWN -> now + 1;
                    case HOME -> 0;
                    case END -> choices.size() - 1;
                    default -> -1;
                };
        boolean plain = !pressed.isAltDown() && !pressed.isShortcutDown() && !pressed.isMetaDown();
        if (plain && next >= 0 && next < choices.size()) {
            choose(choices.get(next));
            Optional.ofNullable(buttons.get(choices.get(next))).ifPresent(ToggleButton::requestFocus);
            pressed.consume();
        }
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
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setId("segment-" + buttons.size());
        buttons.put(choice, button);
    }

    /** What is chosen. */
    public ReadOnlyObjectProperty<T> value() {
        return value.getReadOnlyProperty();
    }

    /** Puts the keyboard on the chosen one. */
    public void takeFocus() {
        Optional.ofNullable(buttons.get(value.get())).ifPresent(ToggleButton::requestFocus);
    }

    /** Chooses one. */
    public void choose(T choice) {
        value.set(choice);
        buttons.forEach((each, button) -> {
            button.setSelected(each.equals(choice));
            button.setFocusTraversable(each.equals(choice));
        });
    }
}
