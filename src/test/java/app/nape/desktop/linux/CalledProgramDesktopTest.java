package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.desktop.DesktopEvent;
import app.nape.desktop.OpenDesktop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Under a real bus, called as desktops call. */
class CalledProgramDesktopTest {
    private final Stage stage = new Stage();
    private final Told told = new Told();

    CalledProgramDesktopTest() throws IOException {}

    @BeforeEach
    void setStage() throws IOException {
        stage.sessionBus();
    }

    @AfterEach
    void endStage() throws IOException {
        stage.close();
    }

    private void call(String member, String... args) throws IOException {
        stage.run(BusMock.call(CalledProgram.NAME, CalledProgram.PATH, CalledProgram.IFACE + "." + member, args));
    }

    private void awaitName(String owned) {
        stage.awaitAnswer(
                owned,
                BusMock.call(
                        "org.freedesktop.DBus",
                        "/org/freedesktop/DBus",
                        "org.freedesktop.DBus.NameHasOwner",
                        CalledProgram.NAME));
    }

    @Test
    void isActivatedOpensFilesAndDoesActions() throws IOException {
        try (OpenDesktop _ = LinuxDesktop.forAgent(stage.environment(), List.of(), told)) {
            awaitName("(true,)");
            call("Activate", "{'desktop-startup-id': <'shell_TIME7'>}");
            call("Open", "['file:///tmp/a%20b.nape-plan', 'https://example.org/c']", "{}");
            call("ActivateAction", "pain", "[]", "{}");
            told.await(new DesktopEvent.ProgramCalled("pain", List.of(), ""));
            assertEquals(
                    List.of(
                            new DesktopEvent.ProgramCalled("", List.of(), "shell_TIME7"),
                            new DesktopEvent.ProgramCalled("", List.of(Path.of("/tmp/a b.nape-plan")), ""),
                            new DesktopEvent.ProgramCalled("pain", List.of(), "")),
                    told.events().stream()
                            .filter(DesktopEvent.ProgramCalled.class::isInstance)
                            .toList());
        }
    }

    /** Somebody who tries Nape on other data, or two at once, must not be taken for the one that the menu means. */
    @Test
    void leavesTheNameToTheAgentOfTheUsualData() throws IOException {
        try (OpenDesktop _ =
                LinuxDesktop.forAgent(stage.environment(), List.of("nape-agent", "--data-dir", "/tmp/x"), told)) {
            try (OpenDesktop _ = LinuxDesktop.forAgent(stage.environment(), List.of("nape-agent"), told)) {
                awaitName("(true,)");
                call("Activate", "{}");
                told.await(new DesktopEvent.ProgramCalled("", List.of(), ""));
            }
            awaitName("(false,)");
        }
    }
}
