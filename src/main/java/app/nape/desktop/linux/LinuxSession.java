package app.nape.desktop.linux;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the environment tells about the session. */
record LinuxSession(Map<String, String> environment) {
    LinuxSession {
        environment = Map.copyOf(environment);
    }

    Optional<String> sessionBus() {
        return BusHome.session(environment);
    }

    String systemBus() {
        return BusHome.system(environment);
    }

    /** The X display, if any; under Wayland this is XWayland's. */
    Optional<String> display() {
        return told("DISPLAY");
    }

    /** The socket of the Wayland compositor, if any. */
    Optional<Path> wayland() {
        Optional<String> named = told("WAYLAND_DISPLAY");
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Path name = Path.of(named.get());
        return name.isAbsolute()
                ? Optional.of(name)
                : told("XDG_RUNTIME_DIR").map(folder -> Path.of(folder).resolve(name));
    }

    /** Whether windows are the X server's own, so that it sees all input. */
    boolean plainX11() {
        return display().isPresent()
                && wayland().isEmpty()
                && !"wayland".equals(told("XDG_SESSION_TYPE").orElse("").toLowerCase(Locale.ROOT));
    }

    Optional<Path> xauthority() {
        return told("XAUTHORITY").map(Path::of).or(() -> home().map(home -> home.resolve(".Xauthority")));
    }

    /** Where a person's settings live. */
    Optional<Path> configuration() {
        return told("XDG_CONFIG_HOME").map(Path::of).or(() -> home().map(home -> home.resolve(".config")));
    }

    /** The session's number at the login service, if told. */
    Optional<String> loginSession() {
        return told("XDG_SESSION_ID");
    }

    /** Where Speech Dispatcher listens, running or not; empty where it is told to be reached otherwise than by a file. */
    Optional<Path> speechSocket() {
        Optional<String> named = told("SPEECHD_ADDRESS");
        if (named.isPresent()) {
            String[] parts = named.get().split(":", 2);
            return parts[0].equals("unix_socket") && parts.length == 2
                    ? Optional.of(Path.of(parts[1]))
                    : Optional.empty();
        }
        return told("XDG_RUNTIME_DIR")
                .map(folder -> Path.of(folder).resolve("speech-dispatcher").resolve("speechd.sock"));
    }

    /** The accessibility bus of a sandbox, which is not where the session says; empty elsewhere. */
    Optional<String> accessibilityBus() {
        return told("AT_SPI_BUS_ADDRESS");
    }

    /** The folders programs are looked for in. */
    String searchPath() {
        return told("PATH").orElse("/usr/bin:/bin");
    }

    private Optional<Path> home() {
        return told("HOME").map(Path::of);
    }

    private Optional<String> told(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
