package app.nape.link;

import app.nape.code.Sentence;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The agent's end of the link, for the agent's own user only. Each connection has a daemon thread of its own; what it asks is handed
 * to {@link Answers}, which answers from whatever thread it likes. A connection that subscribes may be silent for as long as it
 * likes; every other has a while for each of its lines, and the oldest without work gives way when there are too many. Closing the
 * server closes every connection and takes its socket file away.
 */
public final class LinkServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LinkServer.class);
    static final int MOST_CONNECTIONS = 64;
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);
    private static final Duration LAST_ANSWER = Duration.ofSeconds(1);
    private static final long BEFORE_NEXT_TRY_MILLIS = 1_000;

    private final Path socket;
    private final Answers answers;
    private final Duration longestSilence;
    private final Deadlines deadlines = new Deadlines();
    /** Oldest first. */
    private final Queue<ServerConnection> connections = new ConcurrentLinkedQueue<>();

    private Door door;
    private boolean closed;

    private LinkServer(Path socket, Answers answers, Duration longestSilence) throws IOException {
        this.socket = socket;
        this.answers = answers;
        this.longestSilence = longestSilence;
        this.door = Door.open(socket);
    }

    /**
     * Listens at {@code socket}, whose folder must be there. A socket file left by a killed agent is taken away first, so
     * only the process that holds the agent's lock may call this.
     */
    public static LinkServer listen(Path socket, Answers answers) throws IOException {
        return listen(socket, answers, LONGEST_SILENCE);
    }

    static LinkServer listen(Path socket, Answers answers, Duration longestSilence) throws IOException {
        LinkServer server = new LinkServer(socket, answers, longestSilence);
        server.begin(server.door);
        return server;
    }

    /**
     * Listens anew where its socket file was taken away or another stands there; who is connected stays so. Whether it had to.
     *
     * @throws IOException when that cannot be done; then it can be tried again
     */
    public synchronized boolean listenAgain() throws IOException {
        if (closed || door.stands()) {
            return false;
        }
        Door before = door;
        door = Door.open(socket);
        begin(door);
        before.channel().close();
        return true;
    }

    /** Whether clients find this server where they look for it. */
    public synchronized boolean stands() {
        return !closed && door.stands();
    }

    /** Tells every subscriber but the one that has done what it tells. Never waits for a slow one: it is disconnected when it falls too far behind. */
    public void tell(Notice notice) {
        for (ServerConnection connection : connections) {
            connection.tell(notice);
        }
    }

    /** How many windows are subscribed. */
    public int subscribers() {
        return (int) connections.stream().filter(ServerConnection::subscribed).count();
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            try {
                door.close();
            } catch (IOException problem) {
                LOG.debug("closing the link", problem);
            }
        }
        connections.forEach(connection -> connection.finish(LAST_ANSWER));
        deadlines.close();
    }

    private void begin(Door opened) {
        LinkThreads.start("link", () -> accept(opened));
    }

    private void accept(Door opened) {
        ServerSocketChannel channel = opened.channel();
        while (channel.isOpen()) {
            try {
                take(channel.accept(), opened);
            } catch (IOException problem) {
                if (channel.isOpen()) {
                    LOG.warn("the link could not take a connection: {}", problem.getMessage());
                    pause();
                }
            }
        }
    }

    /** What failed, for want of file handles perhaps, would fail at once again and keep the machine busy. */
    private static void pause() {
        try {
            Thread.sleep(BEFORE_NEXT_TRY_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(SocketChannel channel, Door through) {
        ServerConnection connection = new ServerConnection(
                new LineChannel(channel), through, answers, deadlines, longestSilence, connections::remove);
        if (connections.size() >= MOST_CONNECTIONS && !madeRoom()) {
            connection.refuse(Sentence.of("link.too-many"));
            return;
        }
        connections.add(connection);
        LinkThreads.start("link-connection", connection::serve);
    }

    /** Closes the oldest that has said nothing, or else the oldest that waits for nothing; false when every one is at work. */
    private boolean madeRoom() {
        Optional<ServerConnection> idle = connections.stream()
                .filter(ServerConnection::silent)
                .findFirst()
                .or(() -> connections.stream().filter(ServerConnection::spare).findFirst());
        idle.ifPresent(oldest -> {
            connections.remove(oldest);
            oldest.close();
        });
        return idle.isPresent();
    }
}
