package app.nape.desktop.linux;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The sound server, PipeWire or PulseAudio, as {@code pactl} tells of it. */
final class SoundServer {
    static final String NAME = "PipeWire or PulseAudio";

    private SoundServer() {}

    /** Where {@code pactl} is, when there is a server to ask. Starts no program. */
    static Optional<Path> pactl(Programs programs) {
        return runs(programs.environment()) ? programs.find("pactl") : Optional.empty();
    }

    private static boolean runs(Map<String, String> environment) {
        String runtime = environment.get("XDG_RUNTIME_DIR");
        return environment.containsKey("PULSE_SERVER")
                || (runtime != null && Files.exists(Path.of(runtime, "pulse", "native")));
    }

    /** What stands behind {@code name} in one entry of a list, or nothing. */
    static String field(String entry, String name) {
        return entry.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip())
                .findFirst()
                .orElse("");
    }
}
