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
    private static final Patience TO_LISTEN = new Patience(Duration.ofSeconds(15), Duration.ofMillis(25));

    /** Least time between two attempts to start one. */
    static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

    /** Starts one unless one listens, and waits until it does. */
    void ensure() throws IOException {
        if (client.reaches()) {
            return;
        }
        Process agent = Processes.start(command);
        try {
            TO_LISTEN.lastsUntil(() -> client.reaches() || failed(agent));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stop);
        }
        if (client.reaches()) {
            return;
        }
        throw new IOException(
                failed(agent) ? "the agent ended with exit code " + agent.exitValue() : "the agent does not listen");
    }

    private static boolean failed(Process agent) {
        return !agent.isAlive() && agent.exitValue() != 0;
    }
}
