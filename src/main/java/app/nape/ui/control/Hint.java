package app.nape.ui.control;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** The words that a control shows when the pointer rests on it, and that a screen reader finds as its help. */
public final class Hint {
    private Hint() {}

    /** Makes the tooltip, which is a scene of its own, only when the pointer first comes near. */
    public static void on(Control control, String words) {
        control.setAccessibleHelp(words);
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> {
            if (control.getTooltip() == null) {
                control.setTooltip(new Tooltip(words));
            }
        });
    }
}
