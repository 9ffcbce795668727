package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.desktop.Desktop;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.OpenDesktop;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against the accessibility service itself, and without it. */
class ScreenReaderDesktopTest {
    private final Stage stage = new Stage();
    private final Told told = new Told();

    ScreenReaderDesktopTest() throws IOException {}

    @BeforeEach
    void setStage() throws IOException {
        stage.sessionBus();
    }

    @AfterEach
    void endStage() throws IOException {
        stage.close();
    }

    private void service() throws IOException {
        stage.start("/usr/libexec/at-spi-bus-launcher");
        stage.awaitCommand(BusMock.call("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Peer.Ping"));
    }

    private void reader(boolean on) throws IOException {
        stage.run(BusMock.call(
                "org.a11y.Bus",
                "/org/a11y/bus",
                "org.freedesktop.DBus.Properties.Set",
                "org.a11y.Status",
                "ScreenReaderEnabled",
                "<" + on + ">"));
    }

    @Test
    void tellsThatAScreenReaderIsOnAndThatItIsOff() throws IOException {
        service();
        reader(true);
        try (OpenDesktop _ = LinuxDesktop.forWindow(stage.environment(), told)) {
            told.await(new DesktopEvent.ScreenReaderChanged(true));
            reader(false);
            told.await(new DesktopEvent.ScreenReaderChanged(false));
        }
    }

    @Test
    void tellsNothingWithoutTheServiceAndHearsOneThatComesLater() throws IOException {
        try (OpenDesktop desktop = LinuxDesktop.forWindow(stage.environment(), told)) {
            Told.port(desktop, Desktop::speaker);
            Stage.pause(500);
            assertEquals(List.of(), told.events());
            service();
            reader(true);
            told.await(new DesktopEvent.ScreenReaderChanged(true));
        }
    }
}
