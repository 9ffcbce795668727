package app.nape.ui.control;

import app.nape.journal.EntryBounds;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;

/** Lets a field take no more than a note may hold: of what is pasted as much as there is room for. */
public final class NoteLimit {
    private NoteLimit() {}

    /** Sets the limit; what stands in the field stays. */
    public static void set(TextInputControl field) {
        field.setTextFormatter(new TextFormatter<>(change -> {
            int room = EntryBounds.LONGEST_NOTE
                    - (change.getControlText().length() - (change.getRangeEnd() - change.getRangeStart()));
            String added = change.getText();
            if (added.length() > Math.max(room, 0)) {
                change.setText(added.substring(0, Math.max(room, 0)));
                int caret = change.getRangeStart() + change.getText().length();
                change.selectRange(caret, caret);
            }
            return change;
        }));
    }
}
