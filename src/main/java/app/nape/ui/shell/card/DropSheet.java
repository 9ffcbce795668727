package app.nape.ui.shell.card;

import app.nape.ui.control.Words;
import app.nape.words.Texts;

/** Says what a file is that was dropped on the window, what would become of it, and asks. */
public final class DropSheet extends Sheet {
    /**
     * The question.
     *
     * @param kind backup, archive, routines or schedule
     * @param name of the file
     * @param leave takes the card away
     * @param then does what the button says
     */
    public DropSheet(Texts texts, String kind, String name, Runnable leave, Runnable then) {
        // texts: shell.drop.*
        super(texts, "drop", texts.of("shell.drop." + kind), leave);
        say(Words.of(name, "strong"), Words.plain(texts.of("shell.drop." + kind + "-words")));
        offer(
                button("drop-take", texts.of("shell.drop." + kind + "-take"), then, "accent"),
                button("drop-cancel", texts.of("shell.cancel"), () -> {}, "flat"));
    }
}
