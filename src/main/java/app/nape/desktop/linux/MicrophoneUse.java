package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import app.nape.desktop.Offer;
import app.nape.desktop.QuietReason;
import app.nape.desktop.QuietSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a program records from a microphone, as the sound server lists it. A call with the camera alone is not seen, and
 * some programs keep recording while muted.
 */
final class MicrophoneUse implements QuietSource {
    private final Programs programs;
    private final Path pactl;

    private MicrophoneUse(Programs programs, Path pactl) {
        this.programs = programs;
        this.pactl = pactl;
    }

    /** What this session offers. Starts no program. */
    static Offer<QuietSource> offer(Programs programs) {
        Optional<Path> pactl = programs.find("pactl");
        if (pactl.isEmpty() || !server(programs.environment())) {
            return Offer.absent(Absence.NO_SOUND_SERVER);
        }
        return Offer.found(new MicrophoneUse(programs, pactl.get()), "PipeWire or PulseAudio");
    }

    private static boolean server(Map<String, String> environment) {
        String runtime = environment.get("XDG_RUNTIME_DIR");
        return environment.containsKey("PULSE_SERVER")
                || (runtime != null && Files.exists(Path.of(runtime, "pulse", "native")));
    }

    @Override
    public QuietReason reason() {
        return QuietReason.MICROPHONE;
    }

    @Override
    public boolean quiet() {
        try {
            String recording = programs.output(List.of(pactl.toString(), "list", "source-outputs"));
            return !recording.isBlank()
                    && inUse(recording, programs.output(List.of(pactl.toString(), "list", "short", "sources")));
        } catch (IOException _) {
            return false;
        }
    }

    /**
     * Whether one of the recordings is of a microphone: not halted, not a volume meter, and not of what the speakers play.
     *
     * @param recordings what {@code pactl list source-outputs} prints
     * @param sources what {@code pactl list short sources} prints
     */
    static boolean inUse(String recordings, String sources) {
        for (String recording : recordings.split("(?m)^Source Output #", -1)) {
            String source = field(recording, "Source:");
            boolean listed = !source.isEmpty();
            boolean halted = "yes".equals(field(recording, "Corked:"));
            boolean meter = recording.toLowerCase(Locale.ROOT).contains("media.name = \"peak detect\"");
            if (listed && !halted && !meter && !monitor(source, sources)) {
                return true;
            }
        }
        return false;
    }

    private static boolean monitor(String number, String sources) {
        return sources.lines()
                .map(line -> line.split("\t", -1))
                .anyMatch(parts -> parts.length > 1 && parts[0].equals(number) && parts[1].endsWith(".monitor"));
    }

    private static String field(String recording, String name) {
        return recording
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip())
                .findFirst()
                .orElse("");
    }
}
