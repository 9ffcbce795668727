package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.desktop.Desktop;
import app.nape.desktop.OpenDesktop;
import app.nape.desktop.ProgramSource;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a real X server and window manager. */
class X11ProgramsDesktopTest {
    private final Stage stage = new Stage();
    private final Told told = new Told();

    X11ProgramsDesktopTest() throws IOException {}

    @AfterEach
    void endStage() throws IOException {
        stage.close();
    }

    @Test
    void knowsTheProgramInFrontByItsWindowsAndItsProcess() throws IOException {
        stage.display();
        stage.start("openbox");
        stage.awaitCommand("wmctrl", "-m");
        try (OpenDesktop desktop = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            ProgramSource programs = Told.port(desktop, Desktop::programs);
            assertEquals(List.of(), programs.inFront());
            assertEquals(List.of(), programs.open());
            stage.start("xterm", "-T", "book", "-class", "Reader", "-name", "page");
            stage.awaitCommand("wmctrl", "-a", "book");
            stage.awaitAnswer("book", "xdotool", "getactivewindow", "getwindowname");
            assertEquals(List.of("Reader", "page", "xterm"), programs.inFront());
            stage.start("xterm", "-T", "shell", "-class", "Shell");
            stage.awaitCommand("wmctrl", "-a", "shell");
            stage.awaitAnswer("shell", "xdotool", "getactivewindow", "getwindowname");
            assertEquals("Shell", programs.inFront().getFirst());
            assertEquals(List.of("Shell", "Reader"), programs.open());
        }
    }
}
