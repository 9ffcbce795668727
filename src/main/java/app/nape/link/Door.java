package app.nape.link;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import org.jspecify.annotations.Nullable;

/**
 * A socket that the agent listens at.
 *
 * @param key device and number of its file, or null where the system tells none
 * @param owner whom the system takes this process for, or null where it does not tell who connects
 */
record Door(
        Path socket,
        ServerSocketChannel channel,
        @Nullable Object key,
        @Nullable UserPrincipal owner) {
    /** Opens one in place of whatever stands at the path, for this process's user alone. */
    static Door open(Path socket) throws IOException {
        Files.deleteIfExists(socket);
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.bind(UnixDomainSocketAddress.of(socket));
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
            }
            return new Door(socket, channel, key(socket), self(socket));
        } catch (IOException | RuntimeException problem) {
            channel.close();
            throw problem;
        }
    }

    /** The system tells of a socket's other end, which here is this very process. */
    private static @Nullable UserPrincipal self(Path socket) throws IOException {
        try (SocketChannel other = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return Peer.of(other);
        }
    }

    /** Whether who connects here is somebody else; where the system cannot tell, the folder's mode keeps others out. */
    boolean keepsOut(SocketChannel visitor) throws IOException {
        return owner != null && !owner.equals(Peer.of(visitor));
    }

    /** Whether its file still stands where clients look for it. */
    boolean stands() {
        return key == null ? Files.exists(socket) : key.equals(key(socket));
    }

    /** Closes it, and takes its file away unless that is another's by now. */
    void close() throws IOException {
        channel.close();
        if (stands()) {
            Files.deleteIfExists(socket);
        }
    }

    private static @Nullable Object key(Path socket) {
        try {
            return Files.readAttributes(socket, BasicFileAttributes.class).fileKey();
        } catch (IOException none) {
            return null;
        }
    }
}
