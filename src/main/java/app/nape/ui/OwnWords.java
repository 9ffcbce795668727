package app.nape.ui;

import app.nape.exercise.SessionEffect;
import app.nape.settings.Sound;

/**
 * The voice as one of several have it who speak by it: it breaks off what it said itself, and leaves the others their words. Without that
 * a page that is only made ready would end what is just being read aloud.
 */
public final class OwnWords implements Voice {
    private final Voice voice;
    private boolean said;

    public OwnWords(Voice voice) {
        this.voice = voice;
    }

    @Override
    public void say(String words, Sound how) {
        said = true;
        voice.say(words, how);
    }

    @Override
    public void sound(SessionEffect.Tone tone, int volume) {
        voice.sound(tone, volume);
    }

    @Override
    public void hush() {
        if (said) {
            said = false;
            voice.hush();
        }
    }

    @Override
    public boolean reads() {
        return voice.reads();
    }
}
