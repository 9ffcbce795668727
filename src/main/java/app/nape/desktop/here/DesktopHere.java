package app.nape.desktop.here;

import app.nape.desktop.Absence;
import app.nape.desktop.Browser;
import app.nape.desktop.Desktop;
import app.nape.desktop.DesktopEvents;
import app.nape.desktop.OpenDesktop;
import app.nape.desktop.Workspaces;
import app.nape.desktop.linux.LinuxDesktop;
import app.nape.desktop.mac.MacDesktop;
import app.nape.desktop.windows.WindowsDesktop;
import java.nio.file.Path;
import java.util.List;

/** Opens what this machine offers. Returns at once: what is found is told by events. */
public final class DesktopHere {
    private DesktopHere() {}

    /**
     * Everything the agent needs.
     *
     * @param login the command that starts the agent at login, program first; empty when it cannot be told
     * @param events told from other threads, at the earliest while this call still runs
     */
    public static OpenDesktop forAgent(List<String> login, DesktopEvents events) {
        return switch (system()) {
            case LINUX -> LinuxDesktop.forAgent(System.getenv(), login, events);
            case WINDOWS -> WindowsDesktop.forAgent(login, events);
            case MAC -> MacDesktop.forAgent(Path.of(System.getProperty("user.home", "")), login, events);
            case OTHER -> new Bare();
        };
    }

    /** Speech, sounds and the colour scheme, which the window needs itself. */
    public static OpenDesktop forWindow(DesktopEvents events) {
        return switch (system()) {
            case LINUX -> LinuxDesktop.forWindow(System.getenv(), events);
            case WINDOWS -> WindowsDesktop.forWindow(events);
            case MAC -> MacDesktop.forWindow(events);
            case OTHER -> new Bare();
        };
    }

    /** Whether the toolkit’s windows are mute here: on Linux it speaks to no screen reader, elsewhere it does. */
    public static boolean mute() {
        return system() == Kind.LINUX;
    }

    /** Lets windows of this process be seen on every workspace. */
    public static Workspaces workspaces() {
        return system() == Kind.LINUX ? LinuxDesktop.workspaces(System.getenv()) : Workspaces.NONE;
    }

    /** The person's browser, by the system's own way to open an address. */
    public static Browser browser() {
        return switch (system()) {
            case LINUX -> new Browser(List.of("xdg-open"));
            case WINDOWS -> new Browser(List.of("rundll32", "url.dll,FileProtocolHandler"));
            case MAC -> new Browser(List.of("open"));
            case OTHER -> Browser.NONE;
        };
    }

    private enum Kind {
        LINUX,
        WINDOWS,
        MAC,
        OTHER
    }

    private static Kind system() {
        String name = System.getProperty("os.name", "");
        return name.startsWith("Linux")
                ? Kind.LINUX
                : name.startsWith("Windows") ? Kind.WINDOWS : name.startsWith("Mac") ? Kind.MAC : Kind.OTHER;
    }

    /** A system Nape knows nothing about. */
    private record Bare() implements OpenDesktop {
        @Override
        public Desktop now() {
            return Desktop.without(Absence.SYSTEM_DOES_NOT_TELL);
        }

        @Override
        public void close() {}
    }
}
