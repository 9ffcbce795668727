package app.nape.ui.control;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The line that folds something in and out. It shows by an arrow, and tells a screen reader, whether it is open. */
public final class FoldLine extends Button {
    private boolean open;

    /** Folded; {@code pressed} is asked to open or close. */
    public FoldLine(String words, Runnable pressed) {
        super(words);
        setAccessibleRole(AccessibleRole.TITLED_PANE);
        setOnAction(_ -> pressed.run());
        show(false);
    }

    /** Shows that it is open or folded. */
    public void show(boolean wide) {
        open = wide;
        setGraphic(WayIcon.of(wide ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.EXPANDED
                ? (Object) open
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction does, Object... parameters) {
        if (does == (open ? AccessibleAction.COLLAPSE : AccessibleAction.EXPAND)) {
            fire();
        } else if (does != AccessibleAction.COLLAPSE && does != AccessibleAction.EXPAND) {
            super.executeAccessibleAction(does, parameters);
        }
    }
}
