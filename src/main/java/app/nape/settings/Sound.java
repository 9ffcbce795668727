package app.nape.settings;

/**
 * What is heard.
 *
 * @param voice whether cues are spoken
 * @param chimes whether short sounds mark holds and ends
 * @param volume of chimes and voice, 0 to 100 per cent
 */
public record Sound(boolean voice, boolean chimes, int volume) {
    public Sound {
        if (volume < 0 || volume > 100) {
            throw new IllegalArgumentException("Volume goes from 0 to 100 per cent, not " + volume + ".");
        }
    }

    /** No voice, a short sound. */
    public static Sound defaults() {
        return new Sound(false, true, 60);
    }

    /** The same with another answer about voice. */
    public Sound withVoice(boolean other) {
        return new Sound(other, chimes, volume);
    }

    /** The same with another answer about chimes. */
    public Sound withChimes(boolean other) {
        return new Sound(voice, other, volume);
    }

    /** The same with another volume. */
    public Sound withVolume(int other) {
        return new Sound(voice, chimes, other);
    }
}
