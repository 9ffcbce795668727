package app.nape.app.agent;

import app.nape.app.paths.AppPaths;
import app.nape.app.paths.Folders;
import app.nape.app.paths.SingleInstance;
import app.nape.link.Answers;
import app.nape.link.LinkClient;
import app.nape.link.LinkServer;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the one agent is found: the lock that makes it the only one, and the socket that it listens at. Something may clear away
 * either while the agent runs, which then could not be reached and would not be the only one for long.
 */
final class AgentPlace implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AgentPlace.class);

    private final AppPaths paths;
    private final LinkServer server;
    private final Runnable displaced;
    private SingleInstance claim;
    private boolean failed;

    private AgentPlace(AppPaths paths, SingleInstance claim, LinkServer server, Runnable displaced) {
        this.paths = paths;
        this.claim = claim;
        this.server = server;
        this.displaced = displaced;
    }

    /**
     * Takes its place.
     *
     * @param claim the lock, which goes with the place
     * @param displaced runs when another agent has taken it since
     */
    static AgentPlace take(AppPaths paths, SingleInstance claim, Answers answers, Runnable displaced)
            throws IOException {
        return new AgentPlace(paths, claim, LinkServer.listen(paths.socket(), answers), displaced);
    }

    LinkServer server() {
        return server;
    }

    /** Looks whether lock and socket still stand, and puts them back: a look at two files, no more. */
    synchronized void look() {
        try {
            if (!claim.stands() && !claimedAgain()) {
                return;
            }
            if (server.listenAgain()) {
                LOG.warn("the socket was gone, so the agent listens at a new one");
            }
            failed = false;
        } catch (IOException problem) {
            if (!failed) {
                LOG.warn("the agent cannot be reached: {}", problem.getMessage());
            }
            failed = true;
        }
    }

    private boolean claimedAgain() throws IOException {
        Folders.make(paths);
        Optional<SingleInstance> again = SingleInstance.claim(paths.agentLock());
        if (again.isPresent()) {
            claim.close();
            claim = again.get();
            LOG.warn("the lock was gone, so the agent holds a new one");
        } else if (!server.stands() && new LinkClient(paths.socket()).reaches()) {
            LOG.warn("another agent has taken over");
            displaced.run();
        }
        return again.isPresent();
    }

    @Override
    public synchronized void close() throws IOException {
        server.close();
        claim.close();
    }
}
