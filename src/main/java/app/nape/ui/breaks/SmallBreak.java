package app.nape.ui.breaks;

import app.nape.breaks.Presence;
import app.nape.link.AgentStatus;
import app.nape.link.Request;
import app.nape.ui.PageContext;
import app.nape.ui.Voice;
import app.nape.ui.theme.Theme;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A break in the small card, where its prompt was. It takes neither the screen nor the keyboard, so Esc does not reach it: it is left by its
 * button, by the strip of the window, from the tray or by command.
 */
final class SmallBreak {
    /** With less than this left when it ends, a break was taken to its end. */
    private static final Duration ENDED = Duration.ofMillis(1500);

    private final PageContext context;
    private final Voice voice;
    private final CornerPopup popup;
    private final LeaveGate gate;
    private final Countdown countdown = new Countdown(this::hide);
    private final Homecoming homecoming = new Homecoming(this::comeBack, this::hide);
    private @Nullable BreakCard made;
    private boolean untilBack;
    private boolean away;

    SmallBreak(PageContext context, Theme theme, Voice voice, Monitors monitors, Frames frames) {
        this.context = context;
        this.voice = voice;
        popup = new CornerPopup(context, theme, monitors, frames, false);
        gate = new LeaveGate(this::leave, frames);
        context.agent().status().subscribe(now -> {
            if (now != null) {
                follow(now.presence());
            }
        });
    }

    boolean showing() {
        return popup.showing();
    }

    void show(AgentStatus.OfferedBreak offered) {
        boolean begins = !showing() || homecoming.waits();
        homecoming.stop();
        untilBack = offered.untilBack();
        countdown.say(offered.left(), offered.counting());
        BreakCard card = card();
        if (begins) {
            gate.reset(offered.strict());
            card.show(offered);
            countdown.start();
            popup.show(card);
        } else {
            card.setCounting(offered.counting());
        }
    }

    void update(AgentStatus.OfferedBreak offered) {
        card().setCounting(offered.counting());
        countdown.say(offered.left(), offered.counting());
    }

    /** The break is over: the card goes, or waits for the person where that was chosen. */
    void end() {
        if (untilBack && showing() && countdown.left().get().compareTo(ENDED) <= 0) {
            countdown.stop();
            card().over();
            AgentStatus now = context.agent().status().get();
            away = now != null && now.presence() != Presence.ACTIVE;
            homecoming.await();
        } else if (!homecoming.waits()) {
            hide();
        }
    }

    void hide() {
        homecoming.stop();
        countdown.stop();
        gate.release();
        if (made != null) {
            made.rest();
        }
        popup.hide();
    }

    private void leave() {
        hide();
        context.agent().send(new Request.EndBreak());
    }

    private void comeBack() {
        hide();
        context.agent().send(new Request.CameBack());
    }

    /** Input does not reach the card; the agent knows when somebody who was away is back. */
    private void follow(Presence presence) {
        if (homecoming.waits() && away && presence == Presence.ACTIVE) {
            hide();
        }
        away = presence != Presence.ACTIVE;
    }

    private BreakCard card() {
        BreakCard card = made;
        if (card == null) {
            BreakCard fresh = new BreakCard(context, gate, voice, this::comeBack);
            countdown.left().addListener((_, _, left) -> fresh.setLeft(left));
            made = fresh;
            card = fresh;
        }
        return card;
    }
}
