package app.nape.ui.shell;

import app.nape.ui.Place;
import app.nape.ui.control.FullScreen;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys that work everywhere: F1 for help, Alt or Ctrl with 1 to 6 for the places, Ctrl+L to log pain, Ctrl+I for ice or heat,
 * Ctrl+G for what is good to know, Ctrl+Z for the undo that is offered, F11 for full screen, Esc to close what lies on top.
 */
final class ShellKeys {
    private ShellKeys() {}

    static void install(Scene scene, Shell shell) {
        int number = 0;
        for (Place place : Place.values()) {
            number++;
            String digit = Integer.toString(number);
            Runnable go = unlocked(shell, () -> shell.visit(place));
            scene.getAccelerators().put(KeyCombination.valueOf("Alt+" + digit), go);
            scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+" + digit), go);
        }
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+L"), unlocked(shell, shell::logPain));
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+I"), unlocked(shell, () -> shell.startRemedy("")));
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+G"), unlocked(shell, () -> shell.showGuide(null)));
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Z"), unlocked(shell, shell::takeBackLast));
        scene.getAccelerators().put(KeyCombination.valueOf("F11"), () -> FullScreen.toggle(scene));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.F1) {
                shell.showRedFlags();
                pressed.consume();
            } else if (pressed.getCode() == KeyCode.ESCAPE && shell.closeCard()) {
                pressed.consume();
            }
        });
    }

    private static Runnable unlocked(Shell shell, Runnable go) {
        return () -> {
            if (!shell.isLocked()) {
                shell.closeCard();
                go.run();
            }
        };
    }
}
