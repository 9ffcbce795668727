package app.nape.ui.shell.card;

import app.nape.ui.control.Words;
import app.nape.words.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Asks whether the reminders end with the window. */
public final class QuitSheet extends Sheet {
    /**
     * The question.
     *
     * @param timer whether one runs that would tell of its end
     * @param leave takes the card away
     * @param all ends window and reminders
     * @param window closes the window only
     */
    public QuitSheet(Texts texts, boolean timer, Runnable leave, Runnable all, Runnable window) {
        super(texts, "quit", texts.of("shell.quit"), leave);
        Label runs = Words.of(texts.of("shell.quit-timer"), "strong");
        runs.setId("quit-timer");
        say(
                timer
                        ? new Node[] {runs, Words.plain(texts.of("shell.quit-words"))}
                        : new Node[] {Words.plain(texts.of("shell.quit-words"))});
        offer(
                button("quit-all", texts.of("shell.quit-all"), all, "accent"),
                button("quit-window", texts.of("shell.quit-window"), window),
                button("quit-stay", texts.of("shell.cancel"), () -> {}, "flat"));
    }
}
