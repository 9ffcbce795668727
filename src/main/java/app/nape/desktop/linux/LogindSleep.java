package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import app.nape.desktop.DesktopBoard;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.DesktopEvents;
import app.nape.desktop.Offer;
import app.nape.desktop.SleepSource;
import java.io.IOException;

/** Sleep as the login service tells it. */
final class LogindSleep implements SleepSource, BusAdapter {
    static final String SERVICE = "org.freedesktop.login1";
    static final String MANAGER = "org.freedesktop.login1.Manager";
    static final String PATH = "/org/freedesktop/login1";

    private final DesktopBoard board;
    private final DesktopEvents events;
    private volatile boolean falling;

    LogindSleep(DesktopBoard board, DesktopEvents events) {
        this.board = board;
        this.events = events;
    }

    @Override
    public boolean fallingAsleep() {
        return falling;
    }

    @Override
    public void attach(Bus bus) throws IOException {
        bus.listen(BusRule.signal(MANAGER, "PrepareForSleep").at(PATH), signal -> {
            boolean now = BusValue.yes(signal.args().getFirst());
            if (now != falling) {
                falling = now;
                events.happened(now ? new DesktopEvent.FallingAsleep() : new DesktopEvent.WokeUp());
            }
        });
        bus.watchName(SERVICE, this::offer);
        offer(bus.owned(SERVICE));
    }

    @Override
    public void detach(Absence why) {
        board.change(draft -> draft.sleep = Offer.absent(why));
    }

    private void offer(boolean here) {
        board.change(
                draft -> draft.sleep = here ? Offer.found(this, "logind") : Offer.absent(Absence.NO_LOGIN_SERVICE));
    }
}
