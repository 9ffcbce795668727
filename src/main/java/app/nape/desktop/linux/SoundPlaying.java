package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import app.nape.desktop.Offer;
import app.nape.desktop.QuietReason;
import app.nape.desktop.QuietSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Whether a program plays sound, as the sound server lists it: a film, a lesson, music. The desktop's own short sounds do not count. */
final class SoundPlaying implements QuietSource {
    private final Programs programs;
    private final Path pactl;

    private SoundPlaying(Programs programs, Path pactl) {
        this.programs = programs;
        this.pactl = pactl;
    }

    /** What this session offers. Starts no program. */
    static Offer<QuietSource> offer(Programs programs) {
        return SoundServer.pactl(programs)
                .map(pactl -> Offer.<QuietSource>found(new SoundPlaying(programs, pactl), SoundServer.NAME))
                .orElse(Offer.absent(Absence.NO_SOUND_SERVER));
    }

    @Override
    public QuietReason reason() {
        return QuietReason.PLAYING;
    }

    @Override
    public boolean quiet() {
        try {
            return plays(programs.output(List.of(pactl.toString(), "list", "sink-inputs")));
        } catch (IOException _) {
            return false;
        }
    }

    /**
     * Whether one of them is heard: neither halted nor muted, and no event sound.
     *
     * @param streams what {@code pactl list sink-inputs} prints
     */
    static boolean plays(String streams) {
        for (String stream : streams.split("(?m)^Sink Input #", -1)) {
            boolean listed = !SoundServer.field(stream, "Sink:").isEmpty();
            boolean halted = "yes".equals(SoundServer.field(stream, "Corked:"));
            boolean muted = "yes".equals(SoundServer.field(stream, "Mute:"));
            boolean event = stream.contains("media.role = \"event\"");
            if (listed && !halted && !muted && !event) {
                return true;
            }
        }
        return false;
    }
}
