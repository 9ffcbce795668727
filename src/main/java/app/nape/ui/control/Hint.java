package app.nape.ui.control;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** The words that a control shows when the pointer rests on it, and that a screen reader finds as its help. */
public final class Hint {
    private Hint() {}

    /** Gives the control these words, in place of those it had. The tooltip, a scene of its own, is made when the pointer first comes near. */
    public static void on(Control control, String words) {
        boolean first = control.getAccessibleHelp() == null;
        control.setAccessibleHelp(words);
        if (first) {
            control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> show(control));
        }
    }

    private static void show(Control control) {
        if (control.getTooltip() == null) {
            Tooltip tip = new Tooltip();
            tip.textProperty().bind(control.accessibleHelpProperty());
            control.setTooltip(tip);
        }
    }
}
