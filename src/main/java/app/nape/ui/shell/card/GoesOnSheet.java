package app.nape.ui.shell.card;

import app.nape.ui.PageContext;
import app.nape.ui.control.AtLogin;
import app.nape.ui.control.Words;
import app.nape.words.Texts;

/** Says, the first time the window is closed, that reminders go on, and how Nape is reached then. */
public final class GoesOnSheet extends Sheet {
    /**
     * The card.
     *
     * @param tray whether there is an icon in the panel
     * @param leave takes the card away
     * @param close closes the window
     * @param quit ends window and reminders
     */
    public GoesOnSheet(PageContext context, boolean tray, Runnable leave, Runnable close, Runnable quit) {
        super(context.texts(), "goes-on", context.texts().of("shell.goes-on"), leave);
        Texts texts = context.texts();
        say(Words.plain(texts.of(tray ? "shell.goes-on-tray" : "shell.goes-on-no-tray")), new AtLogin(context));
        offer(
                button("goes-on-close", texts.of("shell.goes-on-close"), close, "accent"),
                button("goes-on-quit", texts.of("shell.goes-on-quit"), quit));
    }
}
