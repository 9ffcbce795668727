package app.nape.app;

import app.nape.link.LinkClient;
import app.nape.link.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The window's process: one for each person, joined to an agent. */
final class WindowMain {
    private static final Patience FOR_AGENT = new Patience(Duration.ofSeconds(10), Duration.ofMillis(100));

    private WindowMain() {}

    /** Runs the window until it is closed; raises the one that is open, if one is. The exit code. */
    static int run(Wiring wiring, StartWords start) throws IOException, InterruptedException {
        Optional<SingleInstance> claim = SingleInstance.claim(wiring.paths().windowLock());
        boolean forAgent = start.kind() == StartWords.Kind.WINDOW_FOR_AGENT;
        if (claim.isEmpty() && !forAgent && !FOR_AGENT.lastsUntil(wiring.link()::reaches)) {
            // The one that was open was just ending with its agent.
            claim = SingleInstance.claim(wiring.paths().windowLock());
        }
        if (claim.isEmpty()) {
            return forAgent ? 0 : raise(wiring.link());
        }
        try (SingleInstance _ = claim.get()) {
            return new WindowLife(wiring, start).run();
        }
    }

    /** The window that is open restarts a dead agent by itself, so an agent is there soon. */
    private static int raise(LinkClient link) throws IOException {
        link.ask(new Request.OpenWindow("", null));
        return 0;
    }
}
