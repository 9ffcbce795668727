package app.nape.ui.control;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Arrows that follow the eye: where a language runs from right to left, the left arrow goes on and the right one goes back. */
public final class ArrowKeys {
    private ArrowKeys() {}

    /** The key as it is meant from left to right; every other key as it is. */
    public static KeyCode of(Node on, KeyEvent pressed) {
        boolean turned = on.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        return switch (pressed.getCode()) {
            case LEFT -> turned ? KeyCode.RIGHT : KeyCode.LEFT;
            case RIGHT -> turned ? KeyCode.LEFT : KeyCode.RIGHT;
            default -> pressed.getCode();
        };
    }
}
