package app.nape.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.freedesktop.dbus.connections.BusAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How a connection to a bus begins, against buses that answer by a script. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a bus is a Unix socket")
class BusGreetingTest {
    @TempDir
    Path folder;

    private int buses;

    /** What a bus heard that gave these answers, one to each line; in an answer a bar parts what is sent by itself. */
    private String heard(String... answers) throws IOException {
        Path socket = folder.resolve("bus" + buses++);
        try (ServerSocketChannel bus = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            bus.bind(UnixDomainSocketAddress.of(socket));
            CompletableFuture<String> all = CompletableFuture.supplyAsync(() -> script(bus, List.of(answers)));
            BusGreeting.enter(BusAddress.of("unix:path=" + socket + ",guid=12ab"))
                    .close();
            return all.join();
        }
    }

    private static String script(ServerSocketChannel bus, List<String> answers) {
        StringBuilder heard = new StringBuilder();
        try (SocketChannel taken = bus.accept()) {
            for (String answer : answers) {
                heard.append(line(taken));
                for (String part : answer.split("\\|", -1)) {
                    taken.write(ByteBuffer.wrap(part.getBytes(StandardCharsets.US_ASCII)));
                }
            }
            return heard.append(line(taken)).toString();
        } catch (IOException problem) {
            return heard.append(problem).toString();
        }
    }

    private static String line(SocketChannel from) throws IOException {
        StringBuilder line = new StringBuilder();
        ByteBuffer one = ByteBuffer.allocate(1);
        while (line.indexOf("\n") < 0 && from.read(one.clear()) == 1) {
            line.append((char) one.get(0));
        }
        return line.toString();
    }

    @Test
    void letsTheSocketSayWhoWeAre() throws IOException {
        assertEquals("\0AUTH EXTERNAL\r\nDATA\r\nBEGIN\r\n", heard("DATA\r\n", "OK 12ab\r\n"));
    }

    @Test
    void beginsAtOnceWhereThatIsEnough() throws IOException {
        assertEquals("\0AUTH EXTERNAL\r\nBEGIN\r\n", heard("OK 12ab\r\n"));
    }

    @Test
    void waitsForTheWholeOfAnAnswer() throws IOException {
        assertEquals("\0AUTH EXTERNAL\r\nDATA\r\nBEGIN\r\n", heard("D|ATA\r|\n", "OK| 12ab|\r\n"));
    }

    @Test
    void isNotLetInWhereThatIsRefused() {
        IOException refused = assertThrows(IOException.class, () -> heard("REJECTED EXTERNAL\r\n"));
        assertTrue(String.valueOf(refused.getMessage()).contains("REJECTED"), "it says what the bus said");
    }

    @Test
    void noticesABusThatGoesAway() {
        assertThrows(EOFException.class, () -> heard());
        assertThrows(EOFException.class, () -> heard("DATA\r\n"));
    }

    @Test
    void knowsSocketsInFilesAlone() {
        for (String other : List.of("tcp:host=localhost,port=1", "unix:abstract=/tmp/bus")) {
            assertThrows(IOException.class, () -> BusGreeting.enter(BusAddress.of(other)), other);
        }
    }
}
