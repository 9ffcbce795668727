package app.nape.ui.player;

import app.nape.care.plan.SkipReason;
import app.nape.ui.Command;
import app.nape.ui.control.ArrowKeys;
import app.nape.ui.control.FullScreen;
import app.nape.ui.control.NprsStrip;
import app.nape.ui.theme.FocusShown;
import app.nape.words.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** The player's keys. Digits give a score before and after; the rest leads the session. */
final class PlayerKeys {
    private final PlayerModel model;
    private final LeavingOut leaving;
    private final Runnable leave;

    PlayerKeys(PlayerModel model, LeavingOut leaving, Runnable leave) {
        this.model = model;
        this.leaving = leaving;
        this.leave = leave;
    }

    /** What the keys of {@link #lead} do, for a list of all. */
    static List<Command> listed(Texts texts) {
        return List.of(
                listed(texts, "pause", "Space"),
                listed(texts, "back", "Left"),
                listed(texts, "skip", "Right"),
                listed(texts, "ready", "N"),
                listed(texts, "hurts", "H"),
                listed(texts, "unsuited", "U"),
                listed(texts, "turn", "T"),
                listed(texts, "mirror", "M"),
                listed(texts, "voice", "V"),
                listed(texts, "full-screen", "F"),
                listed(texts, "faster", "+"),
                listed(texts, "slower", "-"));
    }

    private static Command listed(Texts texts, String id, String key) {
        return Command.of(texts, "player-" + id, () -> {}, key);
    }

    void install(Pane root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (!key.isShortcutDown() && !key.isAltDown() && !key.isMetaDown() && pressed(root, key)) {
                key.consume();
            }
        });
    }

    private boolean pressed(Pane root, KeyEvent key) {
        return switch (model.stageProperty().get()) {
            case NOTHING -> false;
            case RUNNING -> lead(root, key);
            case BEFORE, AFTER -> answer(root, key);
        };
    }

    private boolean answer(Pane root, KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> leave.run();
            case F -> FullScreen.toggle(root);
            default -> {
                return root.lookup(".nprs-strip") instanceof NprsStrip strip && strip.typed(key.getText());
            }
        }
        return true;
    }

    private boolean lead(Pane root, KeyEvent key) {
        switch (key.getCode()) {
            case SPACE -> {
                if (onButton(root)) {
                    return false;
                }
                model.togglePause();
            }
            case LEFT, RIGHT -> {
                if (onFigure(root)) {
                    return false;
                }
                move(root, key);
            }
            case ESCAPE -> {
                if (!FullScreen.leave(root)) {
                    model.stop();
                }
            }
            case N -> model.ready();
            case H -> model.hurt();
            case U -> leaving.ask();
            case DIGIT1 -> leaving.leaveOut(SkipReason.PAIN);
            case DIGIT2 -> leaving.leaveOut(SkipReason.TIME);
            case DIGIT3 -> leaving.leaveOut(SkipReason.UNSURE);
            case DIGIT4 -> leaving.leaveOut(SkipReason.NOT_SUITED);
            case T -> {
                if (root.lookup("#player-turn") instanceof Button turn) {
                    turn.fire();
                }
            }
            case M -> model.toggleMirror();
            case V -> model.toggleVoice();
            case F -> FullScreen.toggle(root);
            case PLUS, ADD, EQUALS -> model.faster();
            case MINUS, SUBTRACT -> model.slower();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(Pane root, KeyEvent key) {
        switch (ArrowKeys.of(root, key)) {
            case LEFT -> model.back();
            default -> model.skip();
        }
    }

    /** A button reached by Tab keeps its own Space. */
    private static boolean onButton(Pane root) {
        Node owner = owner(root);
        return owner instanceof ButtonBase && FocusShown.on(owner);
    }

    private static boolean onFigure(Pane root) {
        Node owner = owner(root);
        return owner != null && owner.getStyleClass().contains("figure-view") && FocusShown.on(owner);
    }

    private static @Nullable Node owner(Pane root) {
        return root.getScene() == null ? null : root.getScene().getFocusOwner();
    }
}
