package app.nape.desktop.linux;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An X display's name taken apart.
 *
 * @param host empty for this machine
 * @param number number of the display
 */
record X11Address(String host, int number) {
    private static final Pattern NAME = Pattern.compile("(?:(?:unix|tcp|inet)/)?([^:]*):(\\d{1,5})(?:\\.\\d+)?");

    /** Reads {@code :0}, {@code unix:1.0} or {@code host:10.0}; empty for anything else. */
    static Optional<X11Address> of(String display) {
        Matcher matcher = NAME.matcher(display);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String host = matcher.group(1);
        return Optional.of(new X11Address("unix".equals(host) ? "" : host, Integer.parseInt(matcher.group(2))));
    }

    SocketAddress socket() {
        return host.isEmpty()
                ? UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + number)
                : new InetSocketAddress(host, 6000 + number);
    }
}
