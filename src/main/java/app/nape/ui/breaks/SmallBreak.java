package app.nape.ui.breaks;

import app.nape.link.AgentStatus;
import app.nape.ui.PageContext;
import app.nape.ui.Voice;
import app.nape.ui.theme.Theme;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A break in the small card, where its prompt was. It takes neither the screen nor the keyboard, so Esc does not reach it: it is left by its
 * button, by the strip of the window, from the tray or by command; and the agent says when whoever it waits for is back.
 */
final class SmallBreak implements BreakFace {
    private final PageContext context;
    private final Voice voice;
    private final CornerPopup popup;
    private final BreakCourse course;
    private @Nullable BreakCard made;

    SmallBreak(PageContext context, Theme theme, Voice voice, Monitors monitors, Frames frames) {
        this.context = context;
        this.voice = voice;
        popup = new CornerPopup(context, theme, monitors, frames, false);
        course = new BreakCourse(context, frames, this);
    }

    /** What it has alike with a break on the whole screen. */
    BreakCourse course() {
        return course;
    }

    /** Input does not reach the card; the agent has noticed the person. */
    void personBack() {
        if (course.homecoming().waits()) {
            course.hide();
        }
    }

    @Override
    public boolean showing() {
        return popup.showing();
    }

    @Override
    public void begin(AgentStatus.OfferedBreak offered) {
        BreakCard card = card();
        card.show(offered);
        popup.show(card);
    }

    @Override
    public void setCounting(boolean counting) {
        card().setCounting(counting);
    }

    @Override
    public void setLeft(Duration left) {
        if (made != null) {
            made.setLeft(left);
        }
    }

    @Override
    public void over() {
        card().over();
    }

    @Override
    public void vanish() {
        if (made != null) {
            made.rest();
        }
        popup.hide();
    }

    private BreakCard card() {
        BreakCard card = made == null ? new BreakCard(context, course.gate(), voice, course::comeBack) : made;
        made = card;
        return card;
    }
}
