package app.nape.agent;

import app.nape.breaks.Quiet;
import app.nape.link.AgentStatus.RunningRemedy;
import app.nape.link.Doing;
import app.nape.time.Spans;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the person does with Nape itself that holds breaks: a session that runs and an entry that is written, for as long as their window
 * says so; and the first and last minute of a timer. Lives on the loop.
 */
final class OwnDoings {
    /** The longest that a window can ask for at once. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    /** After a start of the agent, a window that held breaks before has so long to say so again. */
    static final Duration AFTER_START = Duration.ofMinutes(1);

    /** So long from its beginning and so long before its end a timer holds breaks. */
    static final Duration EDGE = Duration.ofMinutes(1);

    private final AgentLoop loop;
    private final QuietNews news;
    private final Map<Quiet, AgentLoop.Wake> leases = new EnumMap<>(Quiet.class);
    private AgentLoop.Wake edge = AgentLoop.Wake.NONE;

    OwnDoings(AgentLoop loop, QuietNews news) {
        this.loop = loop;
        this.news = news;
    }

    /** Of what held {@code before} this agent began, a window that goes on says so again; until it can have, it holds. */
    void start(Set<Quiet> before) {
        for (Doing doing : Doing.values()) {
            if (before.contains(word(doing))) {
                busy(doing, AFTER_START);
            }
        }
    }

    /** The person does this for {@code lasts} unless it is said again; zero or less: no longer. */
    void busy(Doing doing, Duration lasts) {
        Quiet quiet = word(doing);
        AgentLoop.Wake before = leases.remove(quiet);
        if (before != null) {
            before.cancel();
        }
        if (lasts.isPositive()) {
            leases.put(quiet, loop.after(Spans.shorter(lasts, LONGEST), () -> busy(doing, Duration.ZERO)));
        }
        news.say(quiet, lasts.isPositive());
    }

    /** Looks at the timer that runs now, if one does. */
    void look(Optional<RunningRemedy> remedy) {
        edge.cancel();
        edge = AgentLoop.Wake.NONE;
        news.say(Quiet.REMEDY_TIMER, remedy.filter(this::atEdge).isPresent());
    }

    /** Whether it began, or ends, within a minute; looks again when that changes. */
    private boolean atEdge(RunningRemedy remedy) {
        Instant now = loop.now().wall();
        Duration gone = Duration.between(remedy.started(), now);
        Duration left = Duration.between(now, remedy.ends());
        if (!left.isPositive()) {
            return false;
        }
        boolean first = gone.compareTo(EDGE) < 0;
        boolean last = left.compareTo(EDGE) <= 0;
        Duration next = last ? left : first ? Spans.shorter(EDGE.minus(gone), left) : left.minus(EDGE);
        edge = loop.after(next, () -> look(Optional.of(remedy)));
        return first || last;
    }

    private static Quiet word(Doing doing) {
        return switch (doing) {
            case STRETCHING -> Quiet.STRETCHING;
            case PAIN_ENTRY -> Quiet.PAIN_ENTRY;
        };
    }
}
