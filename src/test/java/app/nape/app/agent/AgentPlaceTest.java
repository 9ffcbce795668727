package app.nape.app.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.paths.AppPaths;
import app.nape.app.paths.Folders;
import app.nape.app.paths.PathChoice;
import app.nape.app.paths.SingleInstance;
import app.nape.link.Answers;
import app.nape.link.LinkClient;
import app.nape.link.Reply;
import app.nape.link.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An agent whose socket, or lock, is cleared away under it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "There a file that is in use cannot be taken away.")
class AgentPlaceTest {
    private final Answers answers = (_, reply) -> reply.accept(new Reply.Done());
    private final AtomicInteger displaced = new AtomicInteger();
    private final AppPaths paths;

    AgentPlaceTest(@TempDir Path folder) {
        paths = PathChoice.here().paths(folder.resolve("data"));
    }

    @BeforeEach
    void makeFolders() throws IOException {
        Folders.make(paths);
    }

    private AgentPlace place() throws IOException {
        SingleInstance claim = SingleInstance.claim(paths.agentLock()).orElseThrow();
        return AgentPlace.take(paths, claim, answers, displaced::incrementAndGet);
    }

    private boolean reached() throws IOException {
        LinkClient client = new LinkClient(paths.socket());
        return client.reaches() && client.ask(new Request.Resume()).equals(new Reply.Done());
    }

    private void clearAway() throws IOException {
        try (Stream<Path> files = Files.walk(paths.runtime())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void listensAgainWhenItsSocketIsGone() throws IOException {
        try (AgentPlace place = place()) {
            place.look();
            assertTrue(reached());
            Files.delete(paths.socket());
            assertFalse(reached());
            place.look();
            assertTrue(reached());
        }
        assertFalse(SingleInstance.held(paths.agentLock()));
    }

    @Test
    void staysTheOnlyOneWhenTheWholeFolderIsClearedAway() throws IOException {
        try (AgentPlace place = place()) {
            clearAway();
            place.look();
            assertTrue(reached());
            assertTrue(SingleInstance.held(paths.agentLock()));
            assertTrue(SingleInstance.claim(paths.agentLock()).isEmpty());
            assertEquals(0, displaced.get());
        }
    }

    @Test
    void givesWayToOneThatHasTakenItsPlaceMeanwhile() throws IOException {
        AgentPlace first = place();
        clearAway();
        Folders.make(paths);
        try (AgentPlace second = place()) {
            first.look();
            assertEquals(1, displaced.get());
            second.look();
            assertTrue(reached());
            first.close();
            assertTrue(reached(), "the first leaves what is the second’s");
        }
    }

    @Test
    void locksFilesThatAreItsOwnersAlone() throws IOException {
        Files.createFile(
                paths.windowLock(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-")));
        Files.setPosixFilePermissions(paths.windowLock(), PosixFilePermissions.fromString("rw-rw-rw-"));
        for (Path lock : List.of(paths.agentLock(), paths.windowLock())) {
            try (SingleInstance _ = SingleInstance.claim(lock).orElseThrow()) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(lock)));
            }
        }
    }
}
