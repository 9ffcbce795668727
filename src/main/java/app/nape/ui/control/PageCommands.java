package app.nape.ui.control;

import app.nape.ui.Command;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;

/** Gives the commands of the page that is shown their keys. */
public final class PageCommands {
    private final Scene scene;
    private final List<KeyCombination> given = new ArrayList<>();

    /** None yet. */
    public PageCommands(Scene scene) {
        this.scene = scene;
    }

    /** From now on these; those of the page before are over. */
    public void show(List<Command> commands) {
        given.forEach(scene.getAccelerators()::remove);
        given.clear();
        for (Command each : commands) {
            each.combinations().forEach(key -> {
                scene.getAccelerators().put(key, each::run);
                given.add(key);
            });
        }
    }
}
