package app.nape.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Small controls that belong together as one stop of the Tab key. It comes to the one that was used last or is chosen, else to the first
 * that can be used; where {@link #arrows} is on, the arrow keys, Home and End go from one to the next and choose nothing.
 */
public final class OneStop {
    private final List<Control> items;

    private OneStop(List<Control> items) {
        this.items = items;
    }

    /** One stop for these, which keep their own arrow keys. */
    public static void among(List<? extends Control> items) {
        OneStop stop = new OneStop(List.copyOf(items));
        stop.items.forEach(stop::follow);
        stop.settle();
    }

    /** One stop for these parts of {@code group}, with arrow keys that go among them. */
    public static void arrows(Node group, List<? extends Control> items) {
        among(items);
        List<Control> all = List.copyOf(items);
        group.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            int now = focused(all);
            if (now >= 0 && !pressed.isShortcutDown() && !pressed.isAltDown()) {
                int next = next(all, now, ArrowKeys.of(group, pressed));
                if (next >= 0) {
                    all.get(next).requestFocus();
                    pressed.consume();
                }
            }
        });
    }

    private void follow(Control item) {
        item.focusedProperty().subscribe(on -> {
            if (on) {
                only(item);
            }
        });
        item.disabledProperty().subscribe(_ -> settle());
        if (item instanceof Toggle toggle) {
            toggle.selectedProperty().subscribe(_ -> settle());
        }
    }

    /** Unless the keyboard is among them: Tab comes to a chosen one, or stays where it was, or comes to the first. */
    private void settle() {
        if (focused(items) < 0) {
            items.stream()
                    .filter(item -> item instanceof Toggle toggle && toggle.isSelected() && !item.isDisabled())
                    .findFirst()
                    .or(() -> items.stream()
                            .filter(item -> item.isFocusTraversable() && !item.isDisabled())
                            .findFirst())
                    .or(() -> items.stream().filter(item -> !item.isDisabled()).findFirst())
                    .ifPresent(this::only);
        }
    }

    private void only(Control item) {
        items.forEach(each -> each.setFocusTraversable(each.equals(item)));
    }

    private static int focused(List<Control> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    /** The next that can be used, in the way of the key; -1 for another key or where there is none. */
    private static int next(List<Control> items, int now, KeyCode key) {
        return switch (key) {
            case LEFT, UP -> usable(items, now - 1, -1);
            case RIGHT, DOWN -> usable(items, now + 1, 1);
            case HOME -> usable(items, 0, 1);
            case END -> usable(items, items.size() - 1, -1);
            default -> -1;
        };
    }

    private static int usable(List<Control> items, int from, int step) {
        for (int i = from; i >= 0 && i < items.size(); i += step) {
            if (!items.get(i).isDisabled() && items.get(i).isVisible()) {
                return i;
            }
        }
        return -1;
    }
}
