package app.nape.app;

import app.nape.link.LinkClient;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Sees to it that an agent runs.
 *
 * @param client the way to it
 * @param command the words that start one
 */
record AgentStarter(LinkClient client, List<String> command) {
    /** How long a started agent may take until it listens. */
    static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Least time between two attempts to start one. */
    static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

    private static final Duration LOOK = Duration.ofMillis(25);

    /** Starts one unless one listens, and waits until it does. */
    void ensure() throws IOException {
        if (client.reaches()) {
            return;
        }
        Process agent = Processes.start(command);
        long patience = PATIENCE.dividedBy(LOOK);
        for (long i = 0; i < patience; i++) {
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", stop);
            }
            if (client.reaches()) {
                return;
            }
            if (!agent.isAlive() && agent.exitValue() != 0) {
                throw new IOException("the agent ended with exit code " + agent.exitValue());
            }
        }
        throw new IOException("the agent does not listen");
    }
}
