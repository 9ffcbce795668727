package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.parts.SystemClocks;
import app.nape.app.paths.AppPaths;
import app.nape.app.paths.Folders;
import app.nape.app.paths.PathChoice;
import app.nape.link.AgentStatus;
import app.nape.link.LinkServer;
import app.nape.link.Reply;
import app.nape.link.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code nape status} says of a timer while it runs and when its time is over. */
class StatusOfTimersTest {
    private final Path folder;
    private final CommandBench bench;
    private final Instant now = new SystemClocks().now().wall();

    StatusOfTimersTest(@TempDir Path folder) {
        this.folder = folder;
        bench = new CommandBench(folder);
    }

    private String status(Instant ends) throws IOException {
        AppPaths paths = PathChoice.here().paths(folder);
        Folders.make(paths);
        AgentStatus it = Samples.status();
        AgentStatus.RunningRemedy ice = new AgentStatus.RunningRemedy(
                new UUID(1, 1), "ice", ends.minus(Duration.ofMinutes(15)), ends, ends.plus(Duration.ofMinutes(5)));
        AgentStatus told = new AgentStatus(
                now,
                it.day(),
                it.presence(),
                it.working(),
                it.reading(),
                it.breaks(),
                it.offered(),
                it.pausedUntil(),
                it.held(),
                it.activeToday(),
                it.counts(),
                ice,
                it.decisions(),
                it.warning(),
                it.capabilities(),
                it.outlook(),
                List.of());
        try (LinkServer _ = LinkServer.listen(paths.socket(), (_, reply) -> reply.accept(new Reply.StatusIs(told)))) {
            return bench.run("status").out();
        }
    }

    @Test
    void isSinceWhenItIsOver() throws IOException {
        String said = status(now.minusSeconds(1));
        assertTrue(said.contains("Timer: ice, over since "), said);
        assertFalse(said.contains("Timer: ice until"), said);
    }

    @Test
    void isUntilWhenItRuns() throws IOException {
        Instant ends = now.plus(Duration.ofMinutes(5));
        String said = status(ends);
        assertTrue(said.contains("Timer: ice until "), said);
        assertFalse(said.contains("over since"), said);
    }
}
