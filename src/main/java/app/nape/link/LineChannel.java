package app.nape.link;

import app.nape.code.Sentence;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** Reads and writes whole lines on a socket. One thread may read while others write. */
final class LineChannel implements Closeable {
    private final SocketChannel channel;
    private final Object writing = new Object();
    private final ByteBuffer in = ByteBuffer.allocate(4096).flip();

    LineChannel(SocketChannel channel) {
        this.channel = channel;
    }

    /** The socket. */
    SocketChannel channel() {
        return channel;
    }

    /** The next line without its line feed, or null when the other side has closed. */
    byte @Nullable [] read() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        while (true) {
            while (in.hasRemaining()) {
                byte next = in.get();
                if (next == '\n') {
                    return line.toByteArray();
                }
                line.write(next);
                if (line.size() >= LinkJson.LONGEST_LINE) {
                    throw new BadLine(Sentence.of("link.line-too-long", LinkJson.LONGEST_LINE));
                }
            }
            in.clear();
            int read = channel.read(in);
            in.flip();
            if (read < 0) {
                return null;
            }
        }
    }

    void write(byte[] line) throws IOException {
        ByteBuffer out = ByteBuffer.wrap(line);
        synchronized (writing) {
            while (out.hasRemaining()) {
                channel.write(out);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
