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
