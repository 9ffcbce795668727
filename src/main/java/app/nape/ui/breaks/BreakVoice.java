package app.nape.ui.breaks;

import app.nape.settings.Sound;
import app.nape.ui.SettingsDesk;
import app.nape.ui.Voice;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Speaks what is written on a break, where the person has chosen that; nothing is spoken that is not written.
 *
 * @param voice where it goes
 */
record BreakVoice(SettingsDesk settings, Voice voice) {
    /** Says these words, each line a sentence of its own; empty ones are left out. */
    void say(String... written) {
        Sound sound = settings.settings().get().sound();
        if (sound.inBreaks()) {
            voice.say(
                    Stream.of(written)
                            .flatMap(String::lines)
                            .map(line -> line.matches(".*\\p{Punct}") ? line : line + ".")
                            .collect(Collectors.joining(" ")),
                    sound);
        }
    }

    void hush() {
        voice.hush();
    }
}
