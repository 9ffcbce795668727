package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.paths.AppPaths;
import app.nape.app.paths.PathChoice;
import app.nape.link.AgentStatus;
import app.nape.link.LinkClient;
import app.nape.link.Reply;
import app.nape.link.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real agents in processes of their own. */
class AgentProcessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endAll() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void leavesOneOfFiveThatStartAtOnce() throws Exception {
        for (int i = 0; i < 5; i++) {
            agent();
        }
        awaitAgent();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (running() > 1 && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        assertEquals(1, running(), this::output);
        assertInstanceOf(Reply.StatusIs.class, ask(new Request.Status()));
        for (Process process : started) {
            if (!process.isAlive()) {
                // 3: on a busy machine the one that stays may take longer than the others wait, and they say so.
                assertTrue(process.exitValue() == 0 || process.exitValue() == 3, this::output);
            }
        }
    }

    @Test
    void startsAgainAfterItWasKilledAndRemembers() throws Exception {
        Process first = agent();
        awaitAgent();
        assertEquals(new Reply.Done(), ask(new Request.Pause(Duration.ofHours(1))));
        ask(new Request.StartRemedy("ice", Duration.ofMinutes(15), null, null, null));
        AgentStatus before = status();

        first.destroyForcibly().waitFor();
        assertTrue(Files.exists(paths().socket()), "a killed agent leaves its socket");
        Process second = agent();
        awaitAgent();
        AgentStatus after = status();
        assertTrue(second.isAlive());
        assertNotNull(before.pausedUntil());
        assertNotNull(after.pausedUntil());
        assertTrue(
                Duration.between(before.pausedUntil(), after.pausedUntil())
                                .abs()
                                .toSeconds()
                        < 3,
                () -> before.pausedUntil() + " became " + after.pausedUntil());
        assertNotNull(before.remedy());
        assertNotNull(after.remedy());
        assertEquals(before.remedy().id(), after.remedy().id());
    }

    @Test
    void endsWhenAskedAndKeepsWhatItTimed() throws Exception {
        Process agent = agent();
        awaitAgent();
        ask(new Request.StartRemedy("heat", Duration.ofMinutes(15), null, null, null));
        assertEquals(new Reply.Done(), ask(new Request.StopRemedy(null)));
        assertEquals(new Reply.Done(), ask(new Request.Quit()));
        assertTrue(agent.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, agent.exitValue());
        assertFalse(Files.exists(paths().socket()));
        String list = NapeProcess.run(data(), "log", "list", "--kind", "remedy");
        assertTrue(list.startsWith("0 ") && list.contains("heat"), list);
    }

    @Test
    void saysThatThereIsNoDisplayAndWhatToDo() throws Exception {
        String said = NapeProcess.run(data());
        assertEquals(
                "3 There is no display. Start Nape in a graphical session, or use its commands; nape --help lists"
                        + " them.",
                said);
    }

    /** A display that was named and is not there, as in a shell that has outlived its session, left a trace and a process that never ended. */
    @Test
    void saysThatTheDisplayDoesNotAnswerAndEnds() throws Exception {
        Map<String, String> environment =
                new HashMap<>(Map.of("DISPLAY", "unix:/nowhere/X999", "PATH", "/usr/bin:/bin"));
        environment.put("HOME", data().resolve("..").normalize().toString());
        Path out = data().resolveSibling("dead.txt");
        Process window = NapeProcess.start(environment, data(), out);
        assertTrue(window.waitFor(60, TimeUnit.SECONDS));
        String said = Files.readString(out);
        if (!said.contains("GTK 3 is missing")) {
            assertEquals(
                    "The display does not answer. Start Nape in a graphical session, or use its commands; nape --help"
                            + " lists them.",
                    said.strip());
        }
        assertEquals(3, window.exitValue());
        // It may have started reminders before it knew.
        NapeProcess.on(data()).forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void loadsNoToolkitAndEndsInGoodOrderWithTheSession() throws Exception {
        Process agent = agent();
        awaitAgent();
        ask(new Request.Status());
        loadsNoToolkit(agent);
        agent.destroy();
        assertTrue(agent.waitFor(30, TimeUnit.SECONDS));
        assertTrue(Files.size(paths().breakState()) > 0);
    }

    private static void loadsNoToolkit(Process agent) throws IOException {
        Path maps = Path.of("/proc", Long.toString(agent.pid()), "maps");
        if (Files.isReadable(maps)) {
            List<String> toolkit = Files.readAllLines(maps).stream()
                    .filter(line -> line.contains("libgtk") || line.contains("libprism") || line.contains("libglass"))
                    .toList();
            assertEquals(List.of(), toolkit);
        }
    }

    private Process agent() throws IOException {
        Process agent = NapeProcess.start(data(), folder.resolve("agents.txt"), "--background");
        started.add(agent);
        return agent;
    }

    private void awaitAgent() throws InterruptedException {
        LinkClient client = new LinkClient(paths().socket());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!client.reaches()) {
            assertTrue(System.nanoTime() < deadline, () -> "no agent listens: " + output());
            Thread.sleep(20);
        }
    }

    private AgentStatus status() throws IOException {
        return ((Reply.StatusIs) ask(new Request.Status())).status();
    }

    private Reply ask(Request request) throws IOException {
        return new LinkClient(paths().socket()).ask(request, Duration.ofSeconds(30));
    }

    private long running() {
        return started.stream().filter(Process::isAlive).count();
    }

    private String output() {
        try {
            return Files.readString(folder.resolve("agents.txt"));
        } catch (IOException none) {
            return "(nothing was printed)";
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private AppPaths paths() {
        return PathChoice.here().paths(data());
    }
}
