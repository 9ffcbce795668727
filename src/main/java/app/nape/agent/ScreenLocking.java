package app.nape.agent;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOffer;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakState;
import app.nape.breaks.Presence;
import app.nape.breaks.Quiet;
import app.nape.desktop.Desktop;
import app.nape.desktop.ScreenLocker;
import app.nape.settings.Privacy;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Locks the screen where the person chose so: as a rest break begins, and when they have left. Hands off within a break is resting and not
 * leaving, so the time that makes somebody count as gone begins anew when a break is over. Lives on the loop.
 */
final class ScreenLocking {
    /** A rest break is on the screen for so long before it is locked: whoever types on in it keeps what they type out of the password. */
    static final Duration SETTLES = Duration.ofSeconds(3);

    private static final Logger LOG = LoggerFactory.getLogger(ScreenLocking.class);

    private final AgentLoop loop;
    private final Executor aside;
    private final Supplier<Desktop> desktop;
    private final Supplier<Privacy> chosen;
    private final BreakService breaks;
    private AgentLoop.Wake settling = AgentLoop.Wake.NONE;
    private AgentLoop.Wake leaving = AgentLoop.Wake.NONE;
    /** When the rest break began, lived, that waits to be locked; and the one that was. */
    private @Nullable Duration settlingSince;

    private @Nullable Duration lockedSince;
    /** When a break was last seen under way, ticks. */
    private @Nullable Duration resting;

    private boolean lockedAway;

    ScreenLocking(
            AgentLoop loop, Executor aside, Supplier<Desktop> desktop, Supplier<Privacy> chosen, BreakService breaks) {
        this.loop = loop;
        this.aside = aside;
        this.desktop = desktop;
        this.chosen = chosen;
        this.breaks = breaks;
    }

    /** Looks at how things stand; to be called whenever they have changed. */
    void look() {
        lookAtRest();
        lookWhetherGone();
    }

    private void lookAtRest() {
        BreakOffer offer = underWay();
        boolean rests = offer != null
                && chosen.get().lockAtRest()
                && offer.handsOnSince() == null
                && breaks.schedule().rule(offer.ruleId()).map(BreakRule::kind).stream()
                        .anyMatch(kind -> kind == BreakKind.REST_BREAK)
                && !offer.since().equals(lockedSince);
        if (offer == null || !rests) {
            settling.cancel();
            settlingSince = null;
        } else if (!offer.since().equals(settlingSince)) {
            settlingSince = offer.since();
            settling = loop.after(SETTLES, () -> {
                lockedSince = settlingSince;
                settlingSince = null;
                lock();
            });
        }
    }

    private void lookWhetherGone() {
        leaving.cancel();
        Duration now = loop.now().ticks();
        BreakState state = breaks.state();
        if (underWay() != null) {
            resting = now;
        }
        if (state.person().presence() != Presence.IDLE) {
            lockedAway = false;
            return;
        }
        if (lockedAway || !chosen.get().lockWhenAway() || underWay() != null || seemsThere(state)) {
            return;
        }
        Duration present = breaks.schedule().present();
        Duration since = resting == null ? present : now.minus(resting);
        if (since.compareTo(present) >= 0) {
            lockedAway = true;
            lock();
        } else {
            leaving = loop.after(present.minus(since), this::look);
        }
    }

    private static boolean seemsThere(BreakState state) {
        return state.person().reading()
                || state.person().quiet().contains(Quiet.STRETCHING)
                || state.person().quiet().stream().anyMatch(Quiet::countsAsUse);
    }

    private @Nullable BreakOffer underWay() {
        BreakOffer offer = breaks.state().offers().offer();
        return offer != null && offer.phase() == BreakOffer.Phase.UNDER_WAY ? offer : null;
    }

    private void lock() {
        ScreenLocker locker = desktop.get().locker().port().orElse(null);
        if (locker == null) {
            LOG.info("the screen cannot be locked from here");
            return;
        }
        aside.execute(() -> {
            try {
                locker.lock();
            } catch (IOException problem) {
                LOG.warn("the screen was not locked: {}", problem.getMessage());
            }
        });
    }
}
