package app.nape.link;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The other end of the link: windows and commands ask, and windows subscribe. Each question is a connection of its own. */
public final class LinkClient {
    /** How long a question waits for its answer unless told otherwise. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(LinkClient.class);

    private final Path socket;
    private final LinkJson json = new LinkJson();

    /** Of the agent that listens at {@code socket}, if any does. */
    public LinkClient(Path socket) {
        this.socket = socket;
    }

    /** Whether an agent listens. */
    public boolean reaches() {
        try (LineChannel _ = connect()) {
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    /** Asks and waits at most {@link #PATIENCE}. Throws when no agent listens, or it did not answer in time. */
    public Reply ask(Request request) throws IOException {
        return ask(request, PATIENCE);
    }

    /** Asks and waits at most {@code patience}. Throws when no agent listens, or it did not answer in time. */
    public Reply ask(Request request, Duration patience) throws IOException {
        try (LineChannel lines = connect()) {
            Timer timer = new Timer("link-patience", true);
            timer.schedule(closing(lines), patience.toMillis());
            try {
                lines.write(json.line(request));
                byte[] line = lines.read();
                if (line == null) {
                    throw new IOException("Nape’s agent went away without an answer.");
                }
                return json.reply(line);
            } catch (java.nio.channels.ClosedChannelException late) {
                throw new IOException("Nape’s agent did not answer within " + patience.toSeconds() + " s.", late);
            } finally {
                timer.cancel();
            }
        }
    }

    /**
     * Subscribes: {@code heard} gets every notice on a thread of the subscription's own until it is closed or the agent
     * goes, when {@code ended} runs. Throws when no agent listens.
     */
    public Subscription subscribe(Consumer<Notice> heard, Runnable ended) throws IOException {
        LineChannel lines = connect();
        try {
            lines.write(json.line(new Request.Subscribe()));
            if (lines.read() == null) {
                throw new IOException("Nape’s agent went away.");
            }
        } catch (IOException problem) {
            lines.close();
            throw problem;
        }
        LinkThreads.start("link-subscription", () -> listen(lines, heard, ended));
        return lines::close;
    }

    /** A running subscription. */
    public interface Subscription extends AutoCloseable {
        @Override
        void close() throws IOException;
    }

    private void listen(LineChannel lines, Consumer<Notice> heard, Runnable ended) {
        try (lines) {
            byte[] line;
            while ((line = lines.read()) != null) {
                hear(line, heard);
            }
        } catch (IOException away) {
            LOG.debug("the subscription ended", away);
        }
        ended.run();
    }

    private void hear(byte[] line, Consumer<Notice> heard) {
        try {
            heard.accept(json.notice(line));
        } catch (BadLine unknown) {
            LOG.warn("the agent said something this window does not know");
        }
    }

    private LineChannel connect() throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(UnixDomainSocketAddress.of(socket));
            return new LineChannel(channel);
        } catch (IOException | RuntimeException problem) {
            channel.close();
            throw problem;
        }
    }

    private static TimerTask closing(LineChannel lines) {
        return new TimerTask() {
            @Override
            public void run() {
                try {
                    lines.close();
                } catch (IOException problem) {
                    LOG.debug("closing a late question", problem);
                }
            }
        };
    }
}
