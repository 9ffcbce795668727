package app.nape.app.parts;

import app.nape.code.Sentence;
import app.nape.link.LinkClient;
import app.nape.link.LinkFault;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Sees to it that an agent runs.
 *
 * @param client the way to it
 * @param command the words that start one
 * @param quit whether the agent was asked to end and none is wanted any more
 * @param takeover brings one that runs in another session here
 */
public record AgentStarter(LinkClient client, List<String> command, BooleanSupplier quit, Takeover takeover) {
    /** How long a started agent may take until it listens. */
    private static final Patience TO_LISTEN = new Patience(Duration.ofSeconds(15), Duration.ofMillis(25));

    /** Least time between two attempts to start one. */
    public static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

    /** One that brings no agent from elsewhere. */
    public AgentStarter(LinkClient client, List<String> command, BooleanSupplier quit) {
        this(client, command, quit, Takeover.none(client));
    }

    /** Sends an agent away that runs in another session, so that the next {@link #ensure} starts one here. To be called once, when the person comes. */
    public void bring() {
        try {
            if (takeover.asked()) {
                takeover.awaitEnd();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts one unless one listens, and waits until it does; false when none is wanted any more. */
    public boolean ensure() throws IOException {
        if (client.reaches()) {
            return true;
        }
        // Looked for after the agent was found gone: it leaves its note while it still listens.
        if (quit.getAsBoolean()) {
            return false;
        }
        Process agent = Processes.start(command);
        try {
            TO_LISTEN.lastsUntil(() -> client.reaches() || failed(agent) || quit.getAsBoolean());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stop);
        }
        if (client.reaches()) {
            return true;
        }
        if (quit.getAsBoolean()) {
            return false;
        }
        throw new LinkFault(
                failed(agent)
                        ? Sentence.of("agent.start.ended", agent.exitValue())
                        : Sentence.of("agent.start.unheard"));
    }

    private static boolean failed(Process agent) {
        return !agent.isAlive() && agent.exitValue() != 0;
    }
}
