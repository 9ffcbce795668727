package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import app.nape.desktop.Offer;
import app.nape.desktop.QuietReason;
import app.nape.desktop.QuietSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sound server, PipeWire or PulseAudio, as {@code pactl} tells of it. */
final class SoundServer {
    /** One way to find something out from the server's lists. */
    @FunctionalInterface
    interface Probe {
        boolean quiet(Lists lists) throws IOException;
    }

    /** What {@code pactl list} prints, followed by these words. */
    @FunctionalInterface
    interface Lists {
        String of(String... words) throws IOException;
    }

    private SoundServer() {}

    /** What is found out so, when there is a server to ask. Starts no program. */
    static Offer<QuietSource> offer(Programs programs, QuietReason reason, Probe probe) {
        Optional<Path> pactl = runs(programs.environment()) ? programs.find("pactl") : Optional.empty();
        if (pactl.isEmpty()) {
            return Offer.absent(Absence.NO_SOUND_SERVER);
        }
        Lists lists =
                words -> programs.output(Stream.concat(Stream.of(pactl.get().toString(), "list"), Stream.of(words))
                        .toList());
        ProbedQuiet source = new ProbedQuiet(reason);
        source.by(() -> probe.quiet(lists));
        return Offer.found(source, "PipeWire or PulseAudio");
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
