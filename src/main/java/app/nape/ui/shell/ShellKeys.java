package app.nape.ui.shell;

import app.nape.ui.Command;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Gives the commands that work everywhere their keys. */
final class ShellKeys {
    private ShellKeys() {}

    /** F1 and Esc come before whatever has the keyboard; a sign that is typed is a key unless it is written into a field. */
    static void install(Scene scene, ShellCommands commands, Shell shell) {
        commands.all().stream()
                .filter(each -> !each.id().equals("back"))
                .forEach(each -> each.combinations()
                        .forEach(key -> scene.getAccelerators().put(key, each::run)));
        MenuKey.install(scene);
        Command help = commands.get("help");
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (help.combinations().stream().anyMatch(key -> key.match(pressed))) {
                help.run();
                pressed.consume();
            } else if (pressed.getCode() == KeyCode.ESCAPE && shell.closeTop()) {
                pressed.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_TYPED, typed -> {
            if (!(typed.getTarget() instanceof TextInputControl)) {
                commands.all().stream()
                        .filter(each -> each.isTyped(typed.getCharacter()))
                        .forEach(Command::run);
            }
        });
    }
}
