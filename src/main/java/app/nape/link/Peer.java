package app.nape.link;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.attribute.UserPrincipal;
import jdk.net.ExtendedSocketOptions;
import org.jspecify.annotations.Nullable;

/** Who is at the other end of a connection. */
final class Peer {
    private Peer() {}

    /** Its user, as the kernel knows it; null where the system does not tell, as on Windows. */
    static @Nullable UserPrincipal of(SocketChannel channel) throws IOException {
        return channel.supportedOptions().contains(ExtendedSocketOptions.SO_PEERCRED)
                ? channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user()
                : null;
    }
}
