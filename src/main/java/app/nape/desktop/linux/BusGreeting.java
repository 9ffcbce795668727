package app.nape.desktop.linux;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import org.freedesktop.dbus.connections.BusAddress;

/**
 * What is said on a bus's socket before the first message: D-Bus Specification, “Authentication Protocol”, the mechanism EXTERNAL, in which
 * the kernel vouches for who we are. Said here, since the library's own way through all mechanisms has Java make its tables for the order
 * of words and look for providers of checksums, half of what a start asks of the bus.
 */
final class BusGreeting {
    /** No answer of the protocol is longer. */
    private static final int LONGEST = 16 * 1024;

    private BusGreeting() {}

    /**
     * Connects and is let in; what is read and written next are messages.
     *
     * @throws IOException when nothing listens there, the address is no socket's in a file, or we are not let in
     */
    static SocketChannel enter(BusAddress address) throws IOException {
        String path = address.getParameterValue("path");
        if (!address.isBusType("unix") || path == null) {
            throw new IOException("no socket in a file: " + address);
        }
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(path));
        try {
            // The identity is left empty: the bus takes that of the socket, which is right in containers, too.
            say(channel, "\0AUTH EXTERNAL\r\n");
            String answer = heard(channel);
            if (answer.startsWith("DATA")) {
                say(channel, "DATA\r\n");
                answer = heard(channel);
            }
            if (!answer.startsWith("OK")) {
                throw new IOException("the bus does not let us in: " + answer);
            }
            say(channel, "BEGIN\r\n");
            return channel;
        } catch (IOException problem) {
            channel.close();
            throw problem;
        }
    }

    private static void say(SocketChannel channel, String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
            int _ = channel.write(bytes);
        }
    }

    /** One line, without its end; the bus says nothing after it before it is answered. */
    private static String heard(SocketChannel channel) throws IOException {
        ByteBuffer line = ByteBuffer.allocate(LONGEST);
        do {
            if (channel.read(line) < 0) {
                throw new EOFException("the bus went away");
            }
        } while (line.hasRemaining() && line.get(line.position() - 1) != '\n');
        return new String(line.array(), 0, line.position(), StandardCharsets.US_ASCII).strip();
    }
}
