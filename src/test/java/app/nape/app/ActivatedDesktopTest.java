package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.app.paths.PathChoice;
import app.nape.desktop.linux.BusMock;
import app.nape.desktop.linux.Stage;
import app.nape.link.LinkClient;
import app.nape.link.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bus of its own starts the real program by its name, as the service file of the packages tells it to. */
class ActivatedDesktopTest {
    private final Stage stage = new Stage();
    private final LinkClient link =
            new LinkClient(new PathChoice("Linux", stage.file("home"), Path.of("/tmp"), stage.environment())
                    .paths(null)
                    .socket());

    ActivatedDesktopTest() throws IOException {}

    @BeforeEach
    void setStage() throws IOException {
        stage.display();
        stage.start("openbox");
        stage.awaitCommand("wmctrl", "-m");
        Path service = stage.folder("services").resolve("app.nape.Nape.service");
        String told = Files.readString(Path.of("installer/linux/app.nape.Nape.service"));
        Files.writeString(service, told.replace("/usr/lib/nape/bin/nape-agent", agent().toString()));
        stage.set("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + stage.file("run/bus"));
        Path rules = Files.writeString(
                stage.file("named.conf"), String.format(Locale.ROOT, """
                    <busconfig>
                      <type>session</type>
                      <listen>unix:path=%s</listen>
                      <servicedir>%s</servicedir>
                      <policy context="default">
                        <allow send_destination="*" eavesdrop="true"/>
                        <allow eavesdrop="true"/>
                        <allow own="*"/>
                      </policy>
                    </busconfig>
                    """, stage.file("run/bus"), service.getParent()));
        stage.start("dbus-daemon", "--nofork", "--config-file=" + rules);
        Stage.await("the bus", () -> Files.exists(stage.file("run/bus")));
    }

    /** What the launcher of an installed program does. */
    private Path agent() throws IOException {
        Path script = Files.writeString(
                stage.folder("bin").resolve("nape-agent"),
                String.format(Locale.ROOT, """
                    #!/bin/sh
                    exec %s/bin/java -Xmx64m --module-path '%s' -m app.nape/app.nape.app.Main --background
                    """, System.getProperty("java.home"), NapeProcess.modulePath()));
        Files.setPosixFilePermissions(script, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
        return script;
    }

    @AfterEach
    void endAll() throws IOException {
        if (link.reaches()) {
            link.ask(new Request.Quit(), Duration.ofSeconds(20));
            Stage.await("the end of it", () -> !link.reaches() && gone());
        }
        stage.close();
    }

    private void call(String member, String... args) throws IOException {
        stage.run(BusMock.call("app.nape.Nape", "/app/nape/Nape", "org.freedesktop.Application." + member, args));
    }

    /** Whether the window has gone. One that goes while it is listed makes the list fail: then it is looked once more. */
    private boolean gone() {
        try {
            return windows().isEmpty();
        } catch (AssertionError | IllegalStateException _) {
            return false;
        }
    }

    private List<String> windows() {
        try {
            return stage.run("wmctrl", "-l")
                    .lines()
                    .filter(line -> line.endsWith(" Nape"))
                    .toList();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Test
    void isStartedByTheBusWithItsWindowAndRaisedByItTheNextTime() throws IOException {
        call("Activate", "{'desktop-startup-id': <'shell/nape_TIME100'>}");
        Stage.await("the window", () -> windows().size() == 1);
        call("ActivateAction", "help", "[]", "{}");
        call("Activate", "{}");
        Stage.pause(1500);
        assertEquals(1, windows().size());
    }
}
