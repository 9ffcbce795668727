package app.nape.ui;

import app.nape.link.Doing;
import app.nape.link.Request;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Tells the agent what the person is doing in the window, so that no break comes over it. The agent lets go by itself of what it hears no
 * more of: a window that dies holds nothing.
 */
public final class Busy {
    /** What goes on is told again so often, however often it is said here. */
    static final Duration AGAIN = Duration.ofSeconds(15);

    private final PageContext context;
    private final Doing doing;
    private @Nullable Duration told;
    private Duration lasting = Duration.ZERO;

    /** Nothing has been told yet. */
    public Busy(PageContext context, Doing doing) {
        this.context = context;
        this.doing = doing;
    }

    /** It goes on, and holds breaks for so long unless this is said again. May be called at every frame. */
    public void goesOn(Duration lasts) {
        Duration now = context.clocks().now().ticks();
        if (told == null || !lasts.equals(lasting) || now.minus(told).compareTo(AGAIN) >= 0) {
            told = now;
            lasting = lasts;
            say(lasts);
        }
    }

    /** It is over; nothing is told when nothing was. */
    public void over() {
        if (told != null) {
            told = null;
            say(Duration.ZERO);
        }
    }

    /** Whether the agent hears it is no question for the person. */
    private void say(Duration lasts) {
        context.agent().ask(new Request.Busy(doing, lasts), _ -> {});
    }
}
