package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import app.nape.desktop.Offer;
import app.nape.desktop.QuietReason;
import app.nape.desktop.QuietSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a program takes moving pictures from PipeWire: the screen, shared through the desktop's portal as Wayland asks for, or a
 * camera through the portal. Screen sharing by other ways, as on X11, is not seen.
 */
final class PipewireVideo implements QuietSource {
    private static final Pattern TAKEN = Pattern.compile("\"media\\.class\"\\s*:\\s*\"Stream/Input/Video\"");

    private final Programs programs;
    private final Path dump;

    private PipewireVideo(Programs programs, Path dump) {
        this.programs = programs;
        this.dump = dump;
    }

    /** What this session offers. Starts no program. */
    static Offer<QuietSource> offer(Programs programs) {
        Optional<Path> dump = programs.find("pw-dump");
        String runtime = programs.environment().get("XDG_RUNTIME_DIR");
        boolean runs = runtime != null && Files.exists(Path.of(runtime, "pipewire-0"));
        return dump.isPresent() && runs
                ? Offer.found(new PipewireVideo(programs, dump.get()), "PipeWire")
                : Offer.absent(Absence.NO_PIPEWIRE);
    }

    @Override
    public QuietReason reason() {
        return QuietReason.SCREEN_SHARING;
    }

    @Override
    public boolean quiet() {
        try {
            return TAKEN.matcher(programs.output(List.of(dump.toString()))).find();
        } catch (IOException _) {
            return false;
        }
    }
}
