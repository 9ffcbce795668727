package app.nape.ui.breaks;

import app.nape.link.AgentStatus;
import app.nape.ui.PageContext;
import app.nape.ui.theme.Theme;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The small card of a break on offer, in the lower corner of the monitor the person is at. */
final class PromptWindow {
    private final PageContext context;
    private final CornerPopup popup;
    private final Countdown countdown = new Countdown(this::hide);
    private @Nullable PromptCard card;

    PromptWindow(PageContext context, Theme theme, Monitors monitors, Frames frames) {
        this.context = context;
        popup = new CornerPopup(context, theme, monitors, frames, false);
    }

    boolean showing() {
        return popup.showing();
    }

    void show(AgentStatus.OfferedBreak offered) {
        PromptCard shown = card == null ? make() : card;
        card = shown;
        shown.show(offered);
        countdown.say(latest(offered), true);
        countdown.start();
        popup.show(shown);
    }

    void update(AgentStatus.OfferedBreak offered) {
        countdown.say(latest(offered), true);
    }

    private static Duration latest(AgentStatus.OfferedBreak offered) {
        return offered.begins() == null ? offered.left() : offered.begins().latest();
    }

    void hide() {
        countdown.stop();
        popup.hide();
    }

    private PromptCard make() {
        PromptCard made = new PromptCard(context, this::hide);
        countdown.left().addListener((_, _, left) -> made.setLeft(left));
        return made;
    }
}
