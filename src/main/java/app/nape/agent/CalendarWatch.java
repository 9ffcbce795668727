package app.nape.agent;

import app.nape.plans.BusyTimes;
import app.nape.plans.CalendarReading;
import app.nape.plans.CalendarSource;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Looks now and then whether the chosen calendar has changed, and reads it when it has. Without one it does nothing, and nothing of
 * calendars is loaded. Lives on the loop, reads off it.
 */
final class CalendarWatch {
    /** Between two looks while nothing else asks. */
    static final Duration EVERY = Duration.ofMinutes(5);

    /** At least so long between two looks, however near a prompt is. */
    static final Duration LEAST = Duration.ofMinutes(1);

    private static final Duration BEHIND = Duration.ofDays(1);
    private static final Duration AHEAD = Duration.ofDays(9);
    private static final CalendarReading NOTHING = new CalendarReading(BusyTimes.NONE, null);

    private final AgentLoop loop;
    private final Executor aside;
    private final CalendarSource source;
    private Runnable told = () -> {};
    private @Nullable String path;
    private CalendarReading reading = NOTHING;
    private AgentLoop.Wake wake = AgentLoop.Wake.NONE;
    private @Nullable Duration looked;
    private boolean looking;

    /** @param aside runs what may take a while */
    CalendarWatch(AgentLoop loop, Executor aside, CalendarSource source) {
        this.loop = loop;
        this.aside = aside;
        this.source = source;
    }

    /** Who is told when a calendar was read anew. */
    void tells(Runnable whom) {
        told = whom;
    }

    /** What was last read; nothing before that. */
    CalendarReading reading() {
        return reading;
    }

    /** This is the calendar from now on; null for none. */
    void change(@Nullable String chosen) {
        if (!Objects.equals(path, chosen)) {
            path = chosen;
            reading = NOTHING;
            wake.cancel();
            if (chosen != null) {
                look();
            }
        }
    }

    /** Looks unless that was done a moment ago. */
    void soon() {
        Duration last = looked;
        if (path != null && (last == null || loop.now().ticks().minus(last).compareTo(LEAST) >= 0)) {
            look();
        }
    }

    private void look() {
        String asked = path;
        if (asked == null || looking) {
            return;
        }
        looking = true;
        looked = loop.now().ticks();
        wake.cancel();
        // The same all day long, so that nothing is read twice for the same.
        Instant day = loop.now().wall().truncatedTo(ChronoUnit.DAYS);
        ZoneId zone = loop.clocks().zone();
        aside.execute(() -> {
            Optional<CalendarReading> found = source.look(asked, day.minus(BEHIND), day.plus(AHEAD), zone);
            loop.execute(() -> took(asked, found));
        });
    }

    private void took(String asked, Optional<CalendarReading> found) {
        looking = false;
        if (!asked.equals(path)) {
            look();
            return;
        }
        wake = loop.after(EVERY, this::look);
        if (found.isPresent() && !found.get().equals(reading)) {
            reading = found.get();
            told.run();
        }
    }
}
