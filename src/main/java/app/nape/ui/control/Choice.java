package app.nape.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** One of a few, as pills. One stop for Tab, in which the arrows go from one to the next; there is always exactly one chosen. */
public final class Choice<T> extends InOneLine {
    private final List<ToggleButton> pills = new ArrayList<>();
    private final List<T> values = new ArrayList<>();
    private final Consumer<T> chosen;

    /** These values under these words; {@code chosen} is told what the person takes. */
    public Choice(String what, Map<T, String> options, Consumer<T> chosen) {
        super(8, 8);
        this.chosen = chosen;
        setAccessibleText(what);
        options.forEach((value, words) -> {
            ToggleButton pill = new ToggleButton(words);
            pill.getStyleClass().add("chip");
            pill.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            pill.setAccessibleText(what + ": " + words);
            pill.setOnAction(_ -> take(value));
            values.add(value);
            pills.add(pill);
        });
        getChildren().addAll(pills);
        OneStop.among(pills);
        // A filter: a button takes the arrows itself, to go to whatever lies that way.
        addEventFilter(KeyEvent.KEY_PRESSED, this::moveByKey);
    }

    /** Shows this one as chosen, and tells nobody. */
    public void show(@Nullable T value) {
        for (int i = 0; i < pills.size(); i++) {
            pills.get(i).setSelected(values.get(i).equals(value));
        }
    }

    private void take(T value) {
        show(value);
        chosen.accept(value);
    }

    private void moveByKey(KeyEvent pressed) {
        int now = -1;
        for (int i = 0; i < pills.size(); i++) {
            if (pills.get(i).isFocused()) {
                now = i;
            }
        }
        int next =
                switch (ArrowKeys.of(this, pressed)) {
                    case LEFT, UP -> now - 1;
                    case RIGHT, DOWN -> now + 1;
                    default -> -1;
                };
        if (now >= 0 && next >= 0 && next < pills.size()) {
            pills.get(next).requestFocus();
            take(values.get(next));
            pressed.consume();
        }
    }
}
