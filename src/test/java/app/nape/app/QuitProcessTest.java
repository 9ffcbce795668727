package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.paths.PathChoice;
import app.nape.link.LinkClient;
import app.nape.link.Reply;
import app.nape.link.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quitting while a window is only just opening, with real processes: nothing is left behind, and nothing comes back. */
class QuitProcessTest {
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
    void endsAWindowThatTheAgentIsJustOpening() throws Exception {
        start("--background");
        await("the agent", () -> link().reaches());
        assertEquals(new Reply.Done(), ask(new Request.OpenWindow("today", null)));
        await("the window’s process", () -> ours().size() > 1);
        assertEquals(new Reply.Done(), ask(new Request.Quit()));
        await("the end of all", () -> ours().isEmpty());
    }

    @Test
    void endsAWindowThatThePersonIsJustOpeningAtWhateverMoment() throws Exception {
        for (int millis : List.of(0, 200, 900)) {
            start();
            await("the agent that the window starts", () -> link().reaches());
            Thread.sleep(millis);
            assertEquals(new Reply.Done(), ask(new Request.Quit()));
            await("the end of all, " + millis + " ms after", () -> ours().isEmpty());
        }
    }

    @Test
    void opensAgainAfterItWasQuit() throws Exception {
        start("--background");
        await("the agent", () -> link().reaches());
        ask(new Request.Quit());
        await("the end of all", () -> ours().isEmpty());
        start();
        await("another agent", () -> link().reaches());
        assertEquals(2, ours().size(), "a window and its agent");
    }

    private void start(String... words) throws IOException {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.keySet().removeAll(List.of("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"));
        // Windows that nobody sees: there need be no display of this name.
        environment.put("DISPLAY", ":0");
        environment.put("JAVA_TOOL_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw");
        NapeProcess.start(environment, data(), folder.resolve("said.txt"), words);
    }

    private Reply ask(Request request) throws IOException {
        return link().ask(request, Duration.ofSeconds(30));
    }

    private LinkClient link() {
        return new LinkClient(PathChoice.here().paths(data()).socket());
    }

    private List<ProcessHandle> ours() {
        return NapeProcess.on(data());
    }

    private void await(String what, BooleanSupplier reached) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, () -> what + " was awaited in vain: " + said());
            Thread.sleep(20);
        }
    }

    private String said() {
        List<String> left = ours().stream()
                .map(each -> each.info().commandLine().orElse("?"))
                .map(words -> words.substring(Math.max(0, words.length() - 60)))
                .toList();
        try {
            return left + " left; " + Files.readString(folder.resolve("said.txt"));
        } catch (IOException none) {
            return left + " left";
        }
    }

    private Path data() {
        return folder.resolve("data");
    }
}
