package app.nape.desktop.linux;

import app.nape.desktop.Offer;
import app.nape.desktop.QuietReason;
import app.nape.desktop.QuietSource;
import java.util.Locale;

/**
 * Whether a program records from a microphone, as the sound server lists it. A call with the camera alone is not seen, and
 * some programs keep recording while muted.
 */
final class MicrophoneUse {
    private MicrophoneUse() {}

    /** What this session offers. Starts no program. */
    static Offer<QuietSource> offer(Programs programs) {
        return SoundServer.offer(programs, QuietReason.MICROPHONE, lists -> {
            String recordings = lists.of("source-outputs");
            return !recordings.isBlank() && inUse(recordings, lists.of("short", "sources"));
        });
    }

    /**
     * Whether one of the recordings is of a microphone: not halted, not a volume meter, and not of what the speakers play.
     *
     * @param recordings what {@code pactl list source-outputs} prints
     * @param sources what {@code pactl list short sources} prints
     */
    static boolean inUse(String recordings, String sources) {
        for (String recording : recordings.split("(?m)^Source Output #", -1)) {
            String source = SoundServer.field(recording, "Source:");
            boolean listed = !source.isEmpty();
            boolean halted = "yes".equals(SoundServer.field(recording, "Corked:"));
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
}
