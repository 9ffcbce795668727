package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.desktop.Autostart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The entry that starts Nape at login, read by those who read it on a real desktop. */
class AutostartDesktopTest {
    private final Stage stage = new Stage();

    AutostartDesktopTest() throws IOException {}

    @AfterEach
    void endStage() throws IOException {
        stage.close();
    }

    @Test
    void startsWhatItWasToldToStartWhateverItsNameHolds() throws IOException {
        Path heard = stage.file("heard");
        Path program = stage.script("a nape $HOME.sh", "#!/bin/sh\nprintf '%s|' \"$@\" > '" + heard + "'\n");
        Path settings = stage.folder("home/.config");
        Autostart entry = DesktopFileAutostart.of(
                settings, List.of(program.toString(), "--background", "--data-dir", "/home/a \"b\" \\ `c` %d"));
        entry.enable();
        Path file = settings.resolve("autostart").resolve(DesktopFileAutostart.FILE);
        assertEquals("", stage.run("desktop-file-validate", file.toString()));
        stage.run("gio", "launch", file.toString());
        stage.awaitAnswer("--background|--data-dir|/home/a \"b\" \\ `c` %d|", "cat", heard.toString());
    }
}
