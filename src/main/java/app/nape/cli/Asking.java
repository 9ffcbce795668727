package app.nape.cli;

import app.nape.link.AgentStatus;
import app.nape.link.Reply;
import app.nape.link.Request;
import java.util.Optional;

/** What commands that speak with the agent share. */
final class Asking {
    private Asking() {}

    /** Has the running agent do something; refuses when it does, or when none runs. */
    static void done(Surroundings surroundings, Request request) {
        Reply reply = surroundings
                .ask(request)
                .orElseThrow(() -> new Refusal(
                        Refusal.NO_AGENT,
                        surroundings
                                .unreached()
                                .orElseGet(() -> surroundings.texts().of("cli.no-agent"))));
        accept(surroundings, reply);
    }

    /** Refuses what the agent refused. */
    static void accept(Surroundings surroundings, Reply reply) {
        if (reply instanceof Reply.Refused refused) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of(refused.because()));
        }
    }

    /** What an agent's answer says of it; empty when it did not answer that. */
    static Optional<AgentStatus> status(Optional<Reply> answer) {
        return answer.flatMap(
                reply -> reply instanceof Reply.StatusIs is ? Optional.of(is.status()) : Optional.empty());
    }
}
