package app.nape.desktop.linux;

import java.io.Closeable;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A conversation with Speech Dispatcher in its own protocol, SSIP: a line asks, and lines answer, each with a number, the last with a blank
 * behind it. For one thread.
 */
final class SpeechTalk implements Closeable {
    private final SocketChannel channel;
    private final Selector selector;
    private final long patience;
    private final ByteBuffer came = ByteBuffer.allocate(1024).limit(0);

    private SpeechTalk(SocketChannel channel, Selector selector, Duration patience) throws IOException {
        this.channel = channel;
        this.selector = selector;
        this.patience = patience.toNanos();
        channel.configureBlocking(false);
        var _ = channel.register(selector, SelectionKey.OP_READ);
    }

    /**
     * @param patience how long each answer may take
     * @throws IOException when nothing stands at this socket
     */
    static SpeechTalk open(Path socket, Duration patience) throws IOException {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        try {
            return new SpeechTalk(channel, Selector.open(), patience);
        } catch (IOException problem) {
            channel.close();
            throw problem;
        }
    }

    /**
     * Asks for something.
     *
     * @return whether it was granted
     * @throws IOException when no answer came in time
     */
    boolean ask(String line) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(line + "\r\n");
        long end = System.nanoTime() + patience;
        while (bytes.hasRemaining()) {
            // A service that reads nothing any more is given no more than its socket holds.
            if (channel.write(bytes) == 0) {
                await(SelectionKey.OP_WRITE, end);
            }
        }
        String last = line(end);
        while (last.length() > 3 && last.charAt(3) == '-') {
            last = line(end);
        }
        return last.startsWith("2");
    }

    /** Has this said, after what is being said. */
    boolean speak(String text) throws IOException {
        return ask("SPEAK") && ask(body(text));
    }

    /** The text as its lines, closed by a lone full stop; a line that begins with one has it doubled. */
    static String body(String text) {
        StringBuilder body = new StringBuilder();
        text.lines()
                .forEach(line -> body.append(line.startsWith(".") ? "." : "")
                        .append(line)
                        .append("\r\n"));
        return body.append('.').toString();
    }

    private String line(long end) throws IOException {
        StringBuilder line = new StringBuilder();
        while (true) {
            while (came.hasRemaining()) {
                char letter = (char) came.get();
                if (letter == '\n') {
                    return line.toString();
                }
                line.append(letter);
            }
            came.clear();
            int count = channel.read(came);
            came.flip();
            if (count < 0) {
                throw new IOException("the speech service has gone");
            }
            if (count == 0) {
                await(SelectionKey.OP_READ, end);
            }
        }
    }

    private void await(int what, long end) throws IOException {
        long left = (end - System.nanoTime()) / 1_000_000;
        channel.keyFor(selector).interestOps(what);
        if (left <= 0 || selector.select(left) == 0) {
            throw new IOException("the speech service does not answer");
        }
        selector.selectedKeys().clear();
    }

    @Override
    public void close() {
        try (selector;
                channel) {
            // Both are closed, whichever fails.
        } catch (IOException _) {
            // Nothing is left to be said there.
        }
    }
}
