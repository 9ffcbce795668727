package app.nape.ui.practice;

import app.nape.care.practice.ProgrammeDraft;
import app.nape.ui.Command;
import app.nape.words.Texts;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys with which a programme is written; what a field does by the same key while something stands in it stays the field's. */
final class BuilderKeys {
    private final BuilderModel model;
    private final BuilderView view;
    private final List<Command> everywhere;
    private final List<Command> emptyOnly;
    private boolean chord;

    BuilderKeys(Texts texts, BuilderModel model, BuilderView view, BuilderView.Ways ways, Runnable like) {
        this.model = model;
        this.view = view;
        everywhere = List.of(
                Command.of(texts, "practice-save", ways::save, "Shortcut+S"),
                Command.of(texts, "practice-set", () -> say(model.nextSet()), "Shortcut+Shift+N"),
                Command.of(texts, "practice-phase", () -> say(model.nextPhase()), "Shortcut+Alt+N"),
                Command.of(texts, "practice-like", like, "Shortcut+D"),
                Command.of(texts, "practice-up", () -> model.change(now -> now.moved(-1)), "Alt+Up"),
                Command.of(texts, "practice-down", () -> model.change(now -> now.moved(1)), "Alt+Down"));
        emptyOnly = List.of(
                Command.of(texts, "practice-undo", model::undo, "Shortcut+Z"),
                Command.of(texts, "practice-out", () -> model.change(ProgrammeDraft::without), "Delete"));
        view.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, ways));
        // Ctrl and Alt together are AltGr to a field: the chord would write its letter, too.
        view.addEventFilter(KeyEvent.KEY_TYPED, typed -> {
            if (chord) {
                typed.consume();
            }
        });
    }

    /** What stands in the field stays there; only why nothing was begun is said. */
    private void say(BuilderModel.Answer answer) {
        if (answer instanceof BuilderModel.Answer.Refused(String why)) {
            view.add().say(why);
        }
    }

    private void pressed(KeyEvent key, BuilderView.Ways ways) {
        chord = run(everywhere, key);
        if (chord || (!view.editing() && run(emptyOnly, key))) {
            key.consume();
        } else if (key.getCode() == KeyCode.F2) {
            view.nextName();
            key.consume();
        } else if (!view.editing() && view.add().field().isFocused()) {
            byArrows(key, ways);
        }
    }

    /** In the empty field the arrows go from item to item, and Esc goes back. */
    private void byArrows(KeyEvent key, BuilderView.Ways ways) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            go(key.getCode() == KeyCode.DOWN ? 1 : -1);
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            ways.back();
            key.consume();
        }
    }

    private void go(int by) {
        ProgrammeDraft now = model.now();
        List<ProgrammeDraft.Cursor> all = now.places();
        int there = Math.clamp(all.indexOf(now.at()) + by, 0, all.size() - 1);
        ProgrammeDraft.Cursor to = all.get(there);
        model.select(to.phase(), to.set(), to.item());
    }

    private static boolean run(List<Command> commands, KeyEvent key) {
        for (Command each : commands) {
            for (KeyCombination keys : each.combinations()) {
                if (keys.match(key)) {
                    each.run();
                    return true;
                }
            }
        }
        return false;
    }

    /** All of them, to be listed. */
    static List<Command> listed(Texts texts) {
        return List.of(
                Command.of(texts, "practice-save", () -> {}, "Shortcut+S"),
                Command.of(texts, "practice-set", () -> {}, "Shortcut+Shift+N"),
                Command.of(texts, "practice-phase", () -> {}, "Shortcut+Alt+N"),
                Command.of(texts, "practice-like", () -> {}, "Shortcut+D"),
                Command.of(texts, "practice-undo", () -> {}, "Shortcut+Z"),
                Command.of(texts, "practice-up", () -> {}, "Alt+Up"),
                Command.of(texts, "practice-down", () -> {}, "Alt+Down"),
                Command.of(texts, "practice-out", () -> {}, "Delete"));
    }
}
