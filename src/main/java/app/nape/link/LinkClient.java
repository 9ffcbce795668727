package app.nape.link;

import app.nape.code.Sentence;
import java.io.Closeable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The other end of the link: windows and commands ask, and windows subscribe. Each question is a connection of its own. */
public final class LinkClient {
    /** How long a question waits for its answer unless told otherwise. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(LinkClient.class);

    private static final Sentence WENT_AWAY = Sentence.of("link.went-away");

    private final Path socket;
    private final Duration patience;
    private final LinkJson json = new LinkJson();

    /** Of the agent that listens at {@code socket}, if any does. */
    public LinkClient(Path socket) {
        this(socket, PATIENCE);
    }

    /** The same with another patience where none is told. */
    public LinkClient(Path socket, Duration patience) {
        this.socket = socket;
        this.patience = patience;
    }

    /** Whether an agent listens; one that hangs does. */
    public boolean reaches() {
        try (Line _ = connect(patience)) {
            return true;
        } catch (SocketTimeoutException hangs) {
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    /** Asks and waits with its usual patience. Throws {@link NobodyListens}, or with what a person is told when it did not answer in time. */
    public Reply ask(Request request) throws IOException {
        return ask(request, patience);
    }

    /** Asks and waits at most {@code patience}. Throws {@link NobodyListens}, or with what a person is told when it did not answer in time. */
    public Reply ask(Request request, Duration patience) throws IOException {
        try (Line line = connect(patience)) {
            return json.reply(answer(line, request, patience));
        }
    }

    /**
     * Subscribes: {@code heard} gets every notice on a thread of the subscription's own until it is closed or the agent
     * goes, when {@code ended} runs. Throws when no agent listens, or it did not answer within the usual patience.
     */
    public Subscription subscribe(Consumer<Notice> heard, Runnable ended) throws IOException {
        return subscribe(null, heard, ended);
    }

    /** The same for who writes, too, and names itself {@code writer} in what it asks: its own changes are not told to it. */
    public Subscription subscribe(@Nullable UUID writer, Consumer<Notice> heard, Runnable ended) throws IOException {
        return subscribe(writer, heard, ended, patience);
    }

    Subscription subscribe(@Nullable UUID writer, Consumer<Notice> heard, Runnable ended, Duration patience)
            throws IOException {
        Line line = connect(patience);
        try {
            if (json.reply(answer(line, new Request.Subscribe(writer), patience))
                    instanceof Reply.Refused(Sentence because)) {
                throw new LinkFault(because);
            }
            line.patience().cancel();
        } catch (IOException | RuntimeException problem) {
            line.close();
            throw problem;
        }
        LineChannel lines = line.lines();
        LinkThreads.start("link-subscription", () -> listen(lines, heard, ended));
        return lines::close;
    }

    private byte[] answer(Line line, Request request, Duration patience) throws IOException {
        byte[] asked = json.line(request);
        byte[] answer;
        try {
            write(line.lines(), asked);
            answer = line.lines().read();
        } catch (ClosedChannelException closed) {
            throw late(patience, closed);
        } catch (BadLine bad) {
            throw bad;
        } catch (IOException broken) {
            throw new LinkFault(WENT_AWAY, broken);
        }
        if (answer == null) {
            throw new LinkFault(WENT_AWAY);
        }
        return answer;
    }

    /** Who is refused at the door has no ear for the question, but has said why. */
    private static void write(LineChannel lines, byte[] asked) throws IOException {
        try {
            lines.write(asked);
        } catch (ClosedChannelException closed) {
            throw closed;
        } catch (IOException refused) {
            LOG.debug("the question was not heard", refused);
        }
    }

    /** A line that is closed when patience ends, for whoever waits on it then. */
    private record Line(LineChannel lines, Timer patience) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            patience.cancel();
            lines.close();
        }
    }

    /** An agent that hangs lets so many in line and then no more, so that this must end some time, too. */
    private Line connect(Duration patience) throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        Timer timer = new Timer("link-patience", true);
        timer.schedule(closing(channel), patience.toMillis());
        try {
            channel.connect(UnixDomainSocketAddress.of(socket));
            return new Line(new LineChannel(channel), timer);
        } catch (ClosedChannelException closed) {
            timer.cancel();
            throw late(patience, closed);
        } catch (IOException problem) {
            timer.cancel();
            channel.close();
            throw nobody(problem) ? new NobodyListens(problem) : problem;
        } catch (RuntimeException problem) {
            timer.cancel();
            channel.close();
            throw problem;
        }
    }

    private boolean nobody(IOException problem) {
        return problem instanceof ConnectException || Files.notExists(socket);
    }

    private static SocketTimeoutException late(Duration patience, ClosedChannelException closed) {
        return new Silent(patience, closed);
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

    private static TimerTask closing(Closeable lines) {
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
