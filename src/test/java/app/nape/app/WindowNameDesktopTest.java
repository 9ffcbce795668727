package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.desktop.linux.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A real window on a real display. */
class WindowNameDesktopTest {
    private final Stage stage = new Stage();

    WindowNameDesktopTest() throws IOException {}

    @AfterEach
    void endAll() throws IOException {
        NapeProcess.on(stage.folder("nape")).forEach(ProcessHandle::destroy);
        stage.close();
    }

    /** It was called java, and stood in the dash a second time, under a grey icon. */
    @Test
    void isOfTheClassThatTheDesktopEntryNames() throws IOException {
        String entry = Files.readAllLines(Path.of("installer/linux/app.nape.Nape.desktop")).stream()
                .filter(line -> line.startsWith("StartupWMClass="))
                .map(line -> line.substring(line.indexOf('=') + 1))
                .findFirst()
                .orElseThrow();
        assertEquals("app.nape.app.window.Nape", entry);
        stage.display();
        NapeProcess.start(stage.environment(), stage.folder("nape"), stage.file("window.txt"));
        stage.awaitCommand("xdotool", "search", "--onlyvisible", "--name", "^Nape");
        String window = stage.run("xdotool", "search", "--onlyvisible", "--name", "^Nape")
                .lines()
                .findFirst()
                .orElseThrow();
        assertEquals(
                "WM_CLASS(STRING) = \"" + entry + "\", \"" + entry + "\"",
                stage.run("xprop", "-id", window, "WM_CLASS").strip());
    }
}
