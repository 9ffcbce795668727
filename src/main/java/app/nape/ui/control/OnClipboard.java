package app.nape.ui.control;

import app.nape.words.Unparted;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts words on the clipboard of the system. */
public final class OnClipboard {
    private OnClipboard() {}

    /** These, in place of what was there. */
    public static void put(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(Unparted.plain(words));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
