package app.nape.desktop;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which graphical session of this machine a process belongs to, by its displays and its bus as Linux names them; elsewhere all are empty.
 *
 * @param x11 number of the X display, XWayland's in a Wayland session; empty for none, and for one of another machine
 * @param wayland name of the Wayland display; empty for none
 * @param bus address of the session bus; empty where none is named
 */
public record SessionPlace(String x11, String wayland, String bus) {
    /** No session. */
    public static final SessionPlace NONE = new SessionPlace("", "", "");

    public SessionPlace {
        Objects.requireNonNull(x11);
        Objects.requireNonNull(wayland);
        Objects.requireNonNull(bus);
    }

    /** Of a process with this environment. */
    public static SessionPlace of(Map<String, String> environment) {
        return new SessionPlace(
                number(environment.get("DISPLAY")),
                or(environment.get("WAYLAND_DISPLAY")),
                or(environment.get("DBUS_SESSION_BUS_ADDRESS")));
    }

    /** Whether anything can be shown there. */
    public boolean shows() {
        return !x11.isEmpty() || !wayland.isEmpty();
    }

    /** Whether both show on one display, as far as the names tell: a program may have been given only one of the two. */
    public boolean shares(SessionPlace other) {
        return (!x11.isEmpty() && x11.equals(other.x11)) || (!wayland.isEmpty() && wayland.equals(other.wayland));
    }

    /** Of {@code :0} and {@code unix:0.1} the 0; a display of another machine, such as one brought by ssh, is no session here. */
    private static String number(@Nullable String display) {
        String name = or(display);
        int colon = name.lastIndexOf(':');
        String host = colon < 0 ? "" : name.substring(0, colon);
        boolean here = host.isEmpty() || host.equals("unix");
        return here && colon >= 0 ? name.substring(colon + 1).split("\\.", 2)[0] : "";
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
