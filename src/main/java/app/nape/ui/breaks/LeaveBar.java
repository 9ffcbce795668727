package app.nape.ui.breaks;

import app.nape.ui.control.Words;
import app.nape.words.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The button that leaves a break; in a strict one it is held, shows how far, and has another beside it for whoever cannot hold. */
final class LeaveBar extends VBox {
    private final Texts texts;
    private final LeaveGate gate;
    private final Keys keys;
    private final Button leave = new Button("", new FontIcon(Feather.X));
    private final Button slow = new Button();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label hint = Words.of("", "quiet", "small");
    private boolean strict;
    private boolean held;

    /** Where what is typed goes while it is shown. */
    enum Keys {
        /** To it: Esc leaves. */
        HERE,
        /** To the person's own program. */
        ELSEWHERE
    }

    LeaveBar(Texts texts, LeaveGate gate) {
        this(texts, gate, Keys.HERE);
    }

    LeaveBar(Texts texts, LeaveGate gate, Keys keys) {
        super(8);
        this.keys = keys;
        this.texts = texts;
        this.gate = gate;
        setAlignment(keys == Keys.HERE ? Pos.CENTER : Pos.CENTER_LEFT);
        leave.setId("leave-break");
        leave.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        leave.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> down());
        leave.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> gate.release());
        leave.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (strict && holds(pressed)) {
                down();
                pressed.consume();
            }
        });
        leave.addEventFilter(KeyEvent.KEY_RELEASED, released -> {
            if (strict && holds(released)) {
                gate.release();
                released.consume();
            }
        });
        leave.setOnAction(_ -> acted());
        slow.setId("leave-slowly");
        slow.getStyleClass().add("link");
        slow.setOnAction(_ -> gate.waitInstead());
        slow.managedProperty().bind(slow.visibleProperty());
        bar.setId("leave-progress");
        bar.getStyleClass().add("leave-progress");
        bar.setMaxWidth(280);
        bar.setMinHeight(8);
        bar.progressProperty().bind(gate.progress());
        bar.visibleProperty().bind(gate.progress().greaterThan(0));
        bar.setAccessibleText(texts.of("prompt.leave-progress"));
        hint.setId("leave-hint");
        hint.setText(texts.of(keys == Keys.HERE ? "prompt.leave-hint" : "prompt.end-hint"));
        hint.visibleProperty().bind(gate.explained());
        hint.managedProperty().bind(slow.visibleProperty());
        bar.managedProperty().bind(slow.visibleProperty());
        gate.waiting().addListener((_, _, waits) -> sayWait(waits));
        sayWait(false);
        getChildren().addAll(leave, bar, hint, slow);
    }

    void show(boolean nowStrict) {
        strict = nowStrict;
        held = false;
        leave.setText(
                keys == Keys.HERE
                        ? texts.of(strict ? "prompt.leave-strict" : "prompt.leave")
                        : texts.of(strict ? "prompt.end-strict" : "prompt.end"));
        slow.setVisible(strict);
    }

    /** Puts the keyboard on the way out. */
    void takeFocus() {
        leave.requestFocus();
    }

    private void down() {
        if (strict) {
            held = true;
            gate.press();
        }
    }

    /** An assistive program presses without holding: it gets the seconds that run by themselves. */
    private void acted() {
        if (!strict) {
            gate.press();
        } else if (!held) {
            gate.waitInstead();
        }
        held = false;
    }

    private void sayWait(boolean waits) {
        slow.setText(texts.of(waits ? "prompt.leave-stay" : "prompt.leave-slowly", LeaveGate.WAIT.toSeconds()));
    }

    private static boolean holds(KeyEvent key) {
        return key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER;
    }
}
