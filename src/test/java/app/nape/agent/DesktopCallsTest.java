package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.breaks.Delivery;
import app.nape.desktop.DesktopEvent;
import app.nape.link.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desktop calls the program by its name instead of starting it. */
class DesktopCallsTest {
    @TempDir
    Path folder;

    private static DesktopEvent.ProgramCalled call(String action, Path... files) {
        return new DesktopEvent.ProgramCalled(action, List.of(files), "");
    }

    @Test
    void opensAWindowThatTheDesktopKnowsAgainAndRaisesItTheNextTime() {
        AgentScript day = new AgentScript(folder, AgentScript.rest(Delivery.NOTIFICATION)).begin();
        day.desktop().tell(new DesktopEvent.ProgramCalled("", List.of(), "shell/nape_TIME1"));
        assertEquals(List.of("08:00:00 window started for shell/nape_TIME1"), day.said());
        day.windowCalls();
        assertEquals(List.of("08:00:00 raise "), day.said());
        day.desktop().tell(new DesktopEvent.ProgramCalled("pain", List.of(), "shell/nape_TIME2"));
        assertEquals(List.of("08:00:00 raise log-pain"), day.said());
    }

    @Test
    void doesForEachActionOfTheDesktopEntryWhatItsCommandDoes() throws IOException {
        TreeSet<String> entry = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("installer/linux/app.nape.Nape.desktop"))) {
            if (line.startsWith("Actions=")) {
                entry.addAll(List.of(line.substring("Actions=".length()).split(";", -1)));
            }
        }
        entry.remove("");
        assertEquals(new TreeSet<>(List.of("stretch", "pain", "remedy", "help")), entry);
        assertEquals(new Request.OpenWindow("player", "micro-60"), DesktopCalls.request(call("stretch")));
        assertEquals(new Request.OpenWindow("log-pain", null), DesktopCalls.request(call("pain")));
        assertEquals(new Request.OpenWindow("remedy", null), DesktopCalls.request(call("remedy")));
        assertEquals(new Request.OpenWindow("redflags", null), DesktopCalls.request(call("help")));
        assertEquals(new Request.OpenWindow("", null), DesktopCalls.request(call("of a newer entry")));
    }

    @Test
    void showsTheFirstOfTheFiles() {
        Path file = folder.resolve("a.nape-plan");
        assertEquals(
                new Request.OpenWindow("file", file.toString()),
                DesktopCalls.request(call("", file, folder.resolve("b.nape-plan"))));
    }
}
