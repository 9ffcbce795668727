package app.nape.agent;

import app.nape.content.Release;
import app.nape.desktop.SessionPlace;
import app.nape.link.Reply;
import app.nape.time.Moment;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes room for the agent of another session: the person is where they logged in last, or opened Nape last. Lives on the loop. */
final class HandingOver {
    /** So long an agent stays where it has begun, unless its display is gone: two sessions that live do not throw each other out. */
    static final Duration STAYS = Duration.ofMinutes(1);

    /** Read when the agent begins: by the time it is asked for, another program may lie in its place. */
    private static final String OWN_BUILD = Release.here().build();

    private static final Logger LOG = LoggerFactory.getLogger(HandingOver.class);

    private final AgentLoop loop;
    private final SessionPlace here;
    private final Predicate<SessionPlace> gone;
    private final Runnable left;
    private final Moment began;

    /**
     * Begins now.
     *
     * @param gone whether this session is, seen from another: its display, or the bus that the other has a new one of
     * @param left ends the agent, with nobody told that there is to be none
     */
    HandingOver(AgentLoop loop, SessionPlace here, Predicate<SessionPlace> gone, Runnable left) {
        this.loop = loop;
        this.here = here;
        this.gone = gone;
        this.left = left;
        this.began = loop.now();
    }

    /** Ends the agent if {@code there} is to have it; a session that shows nothing never has it. */
    void handOver(SessionPlace there, Consumer<Reply> reply) {
        boolean settled = loop.now().ticks().minus(began.ticks()).compareTo(STAYS) >= 0;
        if (there.shows() && (gone.test(there) || (settled && !here.shares(there)))) {
            reply.accept(new Reply.Done());
            LOG.info("another session takes the agent's place");
            left.run();
        } else {
            reply.accept(Reply.Refused.of("agent.stays"));
        }
    }

    /** Ends the agent if the program was renewed since it began, once nothing is under way that would be lost. */
    void renew(String build, boolean quiet, Consumer<Reply> reply) {
        if (build.equals(OWN_BUILD)) {
            reply.accept(new Reply.Done());
        } else if (quiet) {
            reply.accept(new Reply.Done());
            LOG.info("an agent of the renewed program takes this one's place");
            left.run();
        } else {
            reply.accept(Reply.Refused.of("agent.stays"));
        }
    }
}
