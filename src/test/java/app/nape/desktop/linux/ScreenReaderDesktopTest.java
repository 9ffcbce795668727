package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.desktop.Desktop;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.OpenDesktop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** As when Orca is started by its command: the session is made accessible, and Orca says what it wants to hear. */
    @Test
    void tellsThatSomebodyListensWhoSetNothingAndThatTheyAreGone() throws IOException {
        service();
        try (OpenDesktop desktop = LinuxDesktop.forWindow(stage.environment(), told)) {
            Told.port(desktop, Desktop::speaker);
            listener("object:state-changed:focused");
            accessible();
            Stage.pause(1000);
            assertEquals(List.of(), told.events(), "a magnifier reads to nobody");
            Process reader = listener("object:value-changed");
            told.await(new DesktopEvent.ScreenReaderChanged(true));
            Stage.end(reader);
            told.await(new DesktopEvent.ScreenReaderChanged(false));
        }
    }

    @Test
    void tellsThatSomebodyListenedAlready() throws IOException {
        service();
        accessible();
        listener("object:value-changed");
        try (OpenDesktop _ = LinuxDesktop.forWindow(stage.environment(), told)) {
            told.await(new DesktopEvent.ScreenReaderChanged(true));
        }
    }

    private void accessible() throws IOException {
        stage.run(BusMock.call(
                "org.a11y.Bus",
                "/org/a11y/bus",
                "org.freedesktop.DBus.Properties.Set",
                "org.a11y.Status",
                "IsEnabled",
                "<true>"));
    }

    /** Somebody on the accessibility bus who wants to hear this, until they are ended. */
    private Process listener(String event) throws IOException {
        Path there = stage.file("listens-" + event.replace(':', '-'));
        Process listener = stage.start("/usr/bin/python3", "-c", """
            import sys
            from gi.repository import Gio, GLib
            session = Gio.bus_get_sync(Gio.BusType.SESSION)
            address = session.call_sync('org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus', 'GetAddress', None, None, 0, -1)[0]
            bus = Gio.DBusConnection.new_for_address_sync(address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
                | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
            bus.call_sync('org.a11y.atspi.Registry', '/org/a11y/atspi/registry', 'org.a11y.atspi.Registry', 'RegisterEvent',
                GLib.Variant('(sass)', (sys.argv[1], [], '')), None, 0, -1)
            open(sys.argv[2], 'w').close()
            GLib.MainLoop().run()
            """, event, there.toString());
        Stage.await("the listener", () -> Files.exists(there));
        return listener;
    }
}
