package app.nape.desktop.linux;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the two buses are. */
final class BusHome {
    private static final String PATH = "unix:path=";

    private BusHome() {}

    /** Address of the session bus, from the environment or the usual place. */
    static Optional<String> session(Map<String, String> environment) {
        Optional<String> told = told(environment, "DBUS_SESSION_BUS_ADDRESS");
        String runtime = environment.get("XDG_RUNTIME_DIR");
        if (told.isPresent() || runtime == null) {
            return told;
        }
        Path socket = Path.of(runtime, "bus");
        return Files.exists(socket) ? Optional.of(PATH + socket) : Optional.empty();
    }

    /** Address of the system bus, from the environment or the usual place. */
    static String system(Map<String, String> environment) {
        return told(environment, "DBUS_SYSTEM_BUS_ADDRESS").orElse(PATH + "/run/dbus/system_bus_socket");
    }

    /** Whether anything stands at this address; true, too, where only an attempt tells. A look at a file wakes nothing else. */
    static boolean stands(String address) {
        return !address.startsWith(PATH)
                || address.contains("%")
                || Files.exists(Path.of(address.substring(PATH.length()).split(",", 2)[0]));
    }

    private static Optional<String> told(Map<String, String> environment, String name) {
        // The variable may list several addresses; the first is the one to be tried first.
        return Optional.ofNullable(environment.get(name))
                .map(list -> list.split(";", 2)[0])
                .filter(address -> !address.isBlank());
    }
}
