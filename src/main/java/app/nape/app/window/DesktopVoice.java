package app.nape.app.window;

import app.nape.desktop.Desktop;
import app.nape.desktop.Tone;
import app.nape.desktop.here.DesktopHere;
import app.nape.exercise.SessionEffect;
import app.nape.settings.Sound;
import app.nape.ui.Voice;
import app.nape.words.Unparted;
import java.util.Locale;
import java.util.function.Supplier;

/** The player's voice and sounds by what this desktop offers; silent where it offers nothing. */
public record DesktopVoice(Supplier<Desktop> desktop, Locale language) implements Voice {
    @Override
    public void say(String words, Sound how) {
        desktop.get()
                .speaker()
                .port()
                .ifPresent(speaker -> speaker.say(
                        Unparted.plain(words),
                        new app.nape.desktop.Voice(how.voiceRate(), how.voiceVolume(), language)));
    }

    @Override
    public void sound(SessionEffect.Tone tone, int volume) {
        desktop.get().chime().port().ifPresent(chime -> chime.play(word(tone), volume));
    }

    @Override
    public void hush() {
        desktop.get().speaker().port().ifPresent(app.nape.desktop.Speaker::stop);
    }

    @Override
    public boolean reads() {
        return DesktopHere.mute();
    }

    private static Tone word(SessionEffect.Tone tone) {
        return switch (tone) {
            case HOLD_BEGINS -> Tone.BEGIN;
            case HOLD_ENDS -> Tone.END;
            case CHANGE_SIDE -> Tone.SWITCH;
            case SESSION_ENDS -> Tone.DONE;
        };
    }
}
