package app.nape.settings;

import org.jspecify.annotations.Nullable;

/**
 * What is heard.
 *
 * @param voice whether cues of a session are spoken
 * @param inBreaks whether what stands on a break is spoken
 * @param voiceVolume of the voice, 0 to 100 per cent
 * @param voiceRate speed of the voice, 50 to 200 per cent of its usual
 * @param chimes whether short sounds mark holds and ends
 * @param volume of chimes, 0 to 100 per cent
 * @param aloud whether what has the keyboard is read aloud, where no screen reader can; or null for when one is on
 */
public record Sound(
        boolean voice,
        boolean inBreaks,
        int voiceVolume,
        int voiceRate,
        boolean chimes,
        int volume,
        @Nullable Boolean aloud) {
    public Sound {
        if (volume < 0 || volume > 100 || voiceVolume < 0 || voiceVolume > 100) {
            throw new IllegalArgumentException("Volume goes from 0 to 100 per cent.");
        }
        if (voiceRate < 50 || voiceRate > 200) {
            throw new IllegalArgumentException(
                    "The voice’s speed goes from 50 to 200 per cent, not " + voiceRate + ".");
        }
    }

    /** No voice, nor in breaks, and a calm one once it is wanted; a short sound. */
    public static Sound defaults() {
        return new Sound(false, false, 80, 90, true, 60, null);
    }

    /** The same with another answer about voice. */
    public Sound withVoice(boolean other) {
        return new Sound(other, inBreaks, voiceVolume, voiceRate, chimes, volume, aloud);
    }

    /** The same with another answer about voice in breaks. */
    public Sound withInBreaks(boolean other) {
        return new Sound(voice, other, voiceVolume, voiceRate, chimes, volume, aloud);
    }

    /** The same with another volume of the voice. */
    public Sound withVoiceVolume(int other) {
        return new Sound(voice, inBreaks, other, voiceRate, chimes, volume, aloud);
    }

    /** The same with another speed of the voice. */
    public Sound withVoiceRate(int other) {
        return new Sound(voice, inBreaks, voiceVolume, other, chimes, volume, aloud);
    }

    /** The same with another answer about chimes. */
    public Sound withChimes(boolean other) {
        return new Sound(voice, inBreaks, voiceVolume, voiceRate, other, volume, aloud);
    }

    /** The same with another volume of chimes. */
    public Sound withVolume(int other) {
        return new Sound(voice, inBreaks, voiceVolume, voiceRate, chimes, other, aloud);
    }

    /** The same with another answer about reading aloud. */
    public Sound withAloud(@Nullable Boolean other) {
        return new Sound(voice, inBreaks, voiceVolume, voiceRate, chimes, volume, other);
    }
}
