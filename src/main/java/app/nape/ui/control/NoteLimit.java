package app.nape.ui.control;

import app.nape.journal.EntryBounds;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;

/** Lets a field take no more than what it is for may hold: of what is pasted as much as there is room for, and no sign of it by half. */
public final class NoteLimit {
    private NoteLimit() {}

    /** Sets the limit of a note; what stands in the field stays. */
    public static void set(TextInputControl field) {
        set(field, EntryBounds.LONGEST_NOTE);
    }

    /** Sets this limit, in letters. */
    public static void set(TextInputControl field, int most) {
        field.setTextFormatter(new TextFormatter<>(change -> {
            int stays = change.getControlText().length() - (change.getRangeEnd() - change.getRangeStart());
            String fits = fitting(change.getText(), most - stays);
            if (!fits.equals(change.getText())) {
                change.setText(fits);
                int caret = change.getRangeStart() + fits.length();
                change.selectRange(caret, caret);
            }
            return change;
        }));
    }

    /** The beginning of these words that there is room for. */
    static String fitting(String words, int room) {
        if (words.length() <= room) {
            return words;
        }
        int cut = Math.max(0, room);
        return words.substring(0, cut > 0 && Character.isHighSurrogate(words.charAt(cut - 1)) ? cut - 1 : cut);
    }
}
