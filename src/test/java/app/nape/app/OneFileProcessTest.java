package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.parts.SystemClocks;
import app.nape.app.paths.PathChoice;
import app.nape.journal.JournalEntry;
import app.nape.link.AgentStatus;
import app.nape.link.LinkClient;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.store.SqliteJournal;
import app.nape.time.DayRollover;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A real agent whose log is copied, replaced or damaged under it. */
class OneFileProcessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @AfterEach
    void endAll() throws InterruptedException {
        await("the end of all of it", () -> {
            ours().forEach(ProcessHandle::destroyForcibly);
            return ours().isEmpty();
        });
    }

    @Test
    void hasEverythingInTheOneFileOnceTheAgentHasQuit() throws Exception {
        start();
        iced();
        ask(new Request.Quit());
        await("the end of all", () -> ours().isEmpty());
        Path alone = Files.createDirectories(folder.resolve("elsewhere")).resolve("nape.db");
        Files.copy(database(), alone);
        assertEquals(1, remedies(alone).size());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "There an open file cannot be replaced.")
    void writesIntoTheFileThatWasPutInPlaceOfTheLog() throws Exception {
        start();
        iced();
        Path copy = folder.resolve("copy.db");
        assertTrue(NapeProcess.run(data(), "backup", copy.toString()).startsWith("0"));
        Files.move(copy, database(), StandardCopyOption.REPLACE_EXISTING);
        iced();
        assertEquals(2, remedies(database()).size());
        assertTrue(NapeProcess.run(data(), "check").startsWith("0"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "There an open file cannot be put aside.")
    void writesIntoTheNewLogAfterACommandHasPutTheDamagedOneAside() throws Exception {
        start();
        iced();
        byte[] bytes = Files.readAllBytes(database());
        java.util.Arrays.fill(bytes, 0, 100, (byte) 0);
        Files.write(database(), bytes);
        String listed = NapeProcess.run(data(), "log", "list");
        assertTrue(listed.contains("The log was damaged"), listed);
        iced();
        assertTrue(remedies(database()).size() >= 1);
        List<AgentStatus.StandingNotice> notices = status().notices();
        assertTrue(notices.getFirst().body().contains("The log was damaged"), notices.toString());
        ask(new Request.CardSeen("recovered"));
        assertEquals(List.of(), status().notices());
    }

    private void iced() throws IOException {
        assertTrue(ask(new Request.StartRemedy("ice", Duration.ofMinutes(5), null, null, null)) instanceof Reply.Done);
        assertTrue(ask(new Request.StopRemedy(null)) instanceof Reply.Done);
    }

    private AgentStatus status() throws IOException {
        if (ask(new Request.Status()) instanceof Reply.StatusIs(AgentStatus status)) {
            return status;
        }
        throw new IOException("no status");
    }

    private static List<JournalEntry> remedies(Path file) {
        try (SqliteJournal journal = SqliteJournal.open(file, new SystemClocks(), () -> DayRollover.DEFAULT)) {
            return journal.latest(Instant.MAX, 100, Set.of("remedy"));
        }
    }

    private void start() throws Exception {
        NapeProcess.start(data(), folder.resolve("said.txt"), "--background");
        await("the agent", () -> link().reaches());
    }

    private Reply ask(Request request) throws IOException {
        return link().ask(request, PATIENCE);
    }

    private LinkClient link() {
        return new LinkClient(PathChoice.here().paths(data()).socket());
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path database() {
        return data().resolve("nape.db");
    }

    private List<ProcessHandle> ours() {
        return NapeProcess.on(data());
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said.txt"));
        } catch (IOException none) {
            return "";
        }
    }

    private void await(String what, BooleanSupplier reached) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, () -> what + " was awaited in vain: " + said());
            Thread.sleep(20);
        }
    }
}
