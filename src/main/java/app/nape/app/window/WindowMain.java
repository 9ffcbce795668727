package app.nape.app.window;

import app.nape.app.parts.Patience;
import app.nape.app.parts.ProcessParts;
import app.nape.app.parts.StartWords;
import app.nape.app.paths.SingleInstance;
import app.nape.link.NobodyListens;
import app.nape.link.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The window's process: one for each person, joined to an agent. */
public final class WindowMain {
    private static final Patience FOR_AGENT = new Patience(Duration.ofSeconds(10), Duration.ofMillis(100));

    private WindowMain() {}

    /** Runs the window until it is closed; raises the one that is open, if one is. The exit code. */
    public static int run(ProcessParts parts, StartWords start) throws IOException, InterruptedException {
        Nape.prepare();
        Optional<SingleInstance> claim = SingleInstance.claim(parts.paths().windowLock());
        boolean forAgent = start.kind() == StartWords.Kind.WINDOW_FOR_AGENT;
        if (claim.isEmpty() && !forAgent && !FOR_AGENT.lastsUntil(parts.link()::reaches)) {
            // The one that was open was just ending with its agent.
            claim = SingleInstance.claim(parts.paths().windowLock());
        }
        if (claim.isEmpty()) {
            return forAgent ? 0 : raise(parts);
        }
        try (SingleInstance _ = claim.get()) {
            Nape.awaitClasses();
            return new WindowLife(parts, start).run();
        }
    }

    /** The window that is open restarts a dead agent by itself, so an agent is there soon. */
    private static int raise(ProcessParts parts) throws IOException {
        try {
            parts.link().ask(new Request.OpenWindow("", null));
            return 0;
        } catch (NobodyListens away) {
            throw new IOException(parts.texts().of("agent.line.away"), away);
        }
    }
}
