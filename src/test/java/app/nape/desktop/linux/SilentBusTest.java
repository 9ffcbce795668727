package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.desktop.Absence;
import app.nape.desktop.Desktop;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.OpenDesktop;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A session bus that takes a connection and never says a word: the window waits neither for it nor for the portal behind it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the session bus is a Unix socket")
class SilentBusTest {
    /** Far more than it takes on a busy machine, and far less than a bus that is waited for would take. */
    private static final Duration AT_ONCE = Duration.ofSeconds(20);

    /** Whoever hangs on the bus notices only afterwards, on a quick machine or a slow one, that it is gone. */
    @Test
    void isNotToldOfAnyMoreOnceTheDesktopIsClosed() {
        List<DesktopEvent> told = new ArrayList<>();
        WhileOpen events = new WhileOpen(told::add);
        DesktopEvent.DesktopChanged news = new DesktopEvent.DesktopChanged(Desktop.without(Absence.NO_SESSION_BUS));
        events.happened(news);
        events.close();
        events.happened(news);
        assertEquals(List.of(news), told);
    }

    @Test
    void holdsUpNeitherTheStartOfTheWindowNorItsEnd(@TempDir Path folder) throws IOException {
        Path socket = folder.resolve("bus");
        List<DesktopEvent> told = new CopyOnWriteArrayList<>();
        try (ServerSocketChannel bus = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            bus.bind(UnixDomainSocketAddress.of(socket));
            OpenDesktop desktop = assertTimeoutPreemptively(
                    AT_ONCE,
                    () -> LinuxDesktop.forWindow(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + socket), told::add));
            try (SocketChannel taken = bus.accept()) {
                assertTrue(taken.isConnected(), "the bus was asked, aside");
                assertTrue(desktop.now().colours().port().isEmpty(), "nothing is known yet, and that is said at once");
                assertTimeoutPreemptively(AT_ONCE, desktop::close);
            }
        }
        assertEquals(List.of(), told);
    }
}
