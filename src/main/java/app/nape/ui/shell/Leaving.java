package app.nape.ui.shell;

import app.nape.link.AgentStatus;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.ui.PageContext;
import app.nape.ui.shell.card.GoesOnSheet;
import app.nape.ui.shell.card.QuitSheet;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** Closing the window and quitting the program: what is asked before, and what is told once. */
final class Leaving {
    private final PageContext context;
    private final Shell shell;
    private final Cards cards;

    Leaving(PageContext context, Shell shell, Cards cards) {
        this.context = context;
        this.shell = shell;
        this.cards = cards;
    }

    /** As if the person had closed it by its frame. */
    void close() {
        Window window = window();
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    /** Whether the window may close now; the first time it says before that reminders go on. */
    boolean mayClose() {
        boolean said = context.settings().settings().get().start().saidGoesOn();
        if (said || shell.isLocked() || context.agent().status().get() == null) {
            return true;
        }
        context.settings().change(now -> now.withStart(it -> it.withSaidGoesOn(true)));
        cards.lay(new GoesOnSheet(context, tray(), shell::closeCard, this::hide, this::quit));
        return false;
    }

    /** Asks whether the reminders are to end with the window; the key once more is the answer. */
    void askToQuit() {
        AgentStatus now = context.agent().status().get();
        if (now == null) {
            quit();
        } else if (shell.lies("quit")) {
            shell.closeCard();
            quit();
        } else {
            shell.closeCard();
            cards.lay(new QuitSheet(context.texts(), now.remedy() != null, shell::closeCard, this::quit, this::hide));
        }
    }

    /** The agent tells every window to end; where there is none this one ends by itself. */
    private void quit() {
        context.agent().ask(new Request.Quit(), reply -> {
            if (reply instanceof Reply.Refused) {
                hide();
            }
        });
    }

    private void hide() {
        if (window() instanceof Stage stage) {
            stage.hide();
        }
    }

    private Window window() {
        return shell.root().getScene().getWindow();
    }

    private boolean tray() {
        AgentStatus now = context.agent().status().get();
        return now != null
                && now.capabilities().stream().anyMatch(each -> each.id().equals("tray") && each.available());
    }
}
