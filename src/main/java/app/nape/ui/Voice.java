package app.nape.ui;

import app.nape.exercise.SessionEffect;
import app.nape.settings.Sound;

/** Speaks cues and makes the short sounds of a session. Both return at once; what cannot be heard here is silently left out. */
public interface Voice {
    /** Says nothing and sounds nothing. */
    Voice SILENT = new Voice() {
        @Override
        public void say(String words, Sound how) {}

        @Override
        public void sound(SessionEffect.Tone tone, int volume) {}

        @Override
        public void hush() {}

        @Override
        public boolean reads() {
            return true;
        }
    };

    /** Speaks at the rate and volume chosen, and breaks off what was being said. */
    void say(String words, Sound how);

    /** Makes a short sound; volume 0 to 100 per cent. */
    void sound(SessionEffect.Tone tone, int volume);

    /** Breaks off what is being said. */
    void hush();

    /** Whether Nape reads its window aloud itself here, where that is wanted, since no screen reader can. */
    default boolean reads() {
        return false;
    }
}
