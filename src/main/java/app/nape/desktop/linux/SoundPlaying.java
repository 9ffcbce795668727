package app.nape.desktop.linux;

import app.nape.desktop.Offer;
import app.nape.desktop.QuietReason;
import app.nape.desktop.QuietSource;

/** Whether a program plays sound, as the sound server lists it: a film, a lesson, music. The desktop's own short sounds do not count. */
final class SoundPlaying {
    private SoundPlaying() {}

    /** What this session offers. Starts no program. */
    static Offer<QuietSource> offer(Programs programs) {
        return SoundServer.offer(programs, QuietReason.PLAYING, lists -> plays(lists.of("sink-inputs")));
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
