package app.nape.link;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The agent's end of the link. Each connection has a daemon thread of its own; what it asks is handed to {@link Answers},
 * which answers from whatever thread it likes. Closing the server closes every connection and takes its socket file away.
 */
public final class LinkServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LinkServer.class);
    private static final int MOST_CONNECTIONS = 64;
    private static final Duration LAST_ANSWER = Duration.ofSeconds(1);

    private final Path socket;
    private final Answers answers;
    private final ServerSocketChannel server;
    private final Set<ServerConnection> connections = ConcurrentHashMap.newKeySet();

    private LinkServer(Path socket, Answers answers, ServerSocketChannel server) {
        this.socket = socket;
        this.answers = answers;
        this.server = server;
    }

    /**
     * Listens at {@code socket}, whose folder must be there. A socket file left by a killed agent is taken away first, so
     * only the process that holds the agent's lock may call this.
     */
    public static LinkServer listen(Path socket, Answers answers) throws IOException {
        Files.deleteIfExists(socket);
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.bind(UnixDomainSocketAddress.of(socket));
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException | RuntimeException problem) {
            channel.close();
            throw problem;
        }
        LinkServer server = new LinkServer(socket, answers, channel);
        LinkThreads.start("link", server::accept);
        return server;
    }

    /** Tells every subscriber. Never waits for a slow one: it is disconnected when it falls too far behind. */
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
        try {
            server.close();
            Files.deleteIfExists(socket);
        } catch (IOException problem) {
            LOG.debug("closing the link", problem);
        }
        connections.forEach(connection -> connection.finish(LAST_ANSWER));
    }

    private void accept() {
        while (server.isOpen()) {
            try {
                take(server.accept());
            } catch (IOException problem) {
                if (server.isOpen()) {
                    LOG.warn("the link could not take a connection: {}", problem.getMessage());
                }
            }
        }
    }

    private void take(SocketChannel channel) throws IOException {
        if (connections.size() >= MOST_CONNECTIONS) {
            channel.close();
            return;
        }
        ServerConnection connection = new ServerConnection(new LineChannel(channel), answers, connections::remove);
        connections.add(connection);
        LinkThreads.start("link-connection", connection::serve);
    }
}
