package app.nape.ui.shell;

import app.nape.ui.Place;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that work everywhere: F1 for help, Alt or Ctrl with 1 to 6 for the places, Esc to close what lies on top. */
final class ShellKeys {
    private ShellKeys() {}

    static void install(Scene scene, Shell shell) {
        int number = 0;
        for (Place place : Place.values()) {
            number++;
            String digit = Integer.toString(number);
            Runnable go = () -> {
                if (shell.isLocked()) {
                    return;
                }
                shell.closeCard();
                shell.open(place, null);
            };
            scene.getAccelerators().put(KeyCombination.valueOf("Alt+" + digit), go);
            scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+" + digit), go);
        }
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.F1) {
                shell.showRedFlags();
                pressed.consume();
            } else if (pressed.getCode() == KeyCode.ESCAPE && shell.closeCard()) {
                pressed.consume();
            }
        });
    }
}
