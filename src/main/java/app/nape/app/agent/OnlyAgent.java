package app.nape.app.agent;

import app.nape.app.parts.Patience;
import app.nape.app.parts.ProcessParts;
import app.nape.app.paths.SingleInstance;
import app.nape.link.LinkFault;
import app.nape.link.NobodyListens;
import app.nape.link.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Whether this process is to be the one agent, or why not. */
final class OnlyAgent {
    /** One that is just starting takes a moment from its lock to its socket; under load with many others, some seconds. */
    private static final Patience TO_LISTEN = new Patience(Duration.ofSeconds(10), Duration.ofMillis(100));

    private final ProcessParts parts;
    private Optional<SingleInstance> claim = Optional.empty();

    OnlyAgent(ProcessParts parts) {
        this.parts = parts;
    }

    /** The lock of the one agent; empty when another holds it, which then listens or has had time to, and is to stay. */
    Optional<SingleInstance> claim() throws IOException, InterruptedException {
        claim = SingleInstance.claim(parts.paths().agentLock());
        // A command that looks at the lock holds it for that moment.
        boolean _ = claim.isPresent() || TO_LISTEN.lastsUntil(() -> parts.link().reaches() || claimedMeanwhile());
        if (claim.isEmpty() && parts.takeover().asked()) {
            boolean _ = TO_LISTEN.lastsUntil(this::claimedMeanwhile);
        }
        return claim;
    }

    private boolean claimedMeanwhile() {
        try {
            claim = SingleInstance.claim(parts.paths().agentLock());
        } catch (IOException gone) {
            return false;
        }
        return claim.isPresent();
    }

    /** Why the other agent cannot be spoken to, in one sentence; empty when it can. */
    String silence() {
        try {
            parts.link().ask(new Request.Status());
            return "";
        } catch (NobodyListens none) {
            return parts.texts().of("agent.line.lost");
        } catch (IOException silent) {
            return parts.texts().of(LinkFault.sentence(silent));
        }
    }
}
