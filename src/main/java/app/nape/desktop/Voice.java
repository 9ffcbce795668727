package app.nape.desktop;

import java.util.Locale;

/**
 * How text is spoken.
 *
 * @param rate per cent of the voice's usual speed, 50 to 200
 * @param volume per cent, 0 to 100
 * @param language language of the text
 */
public record Voice(int rate, int volume, Locale language) {
    /** A calm voice in this language: a little slower than usual. */
    public static Voice calm(int volume, Locale language) {
        return new Voice(90, volume, language);
    }

    public Voice {
        if (rate < 50 || rate > 200) {
            throw new IllegalArgumentException("The rate goes from 50 to 200 per cent, not " + rate + ".");
        }
        if (volume < 0 || volume > 100) {
            throw new IllegalArgumentException("Volume goes from 0 to 100 per cent, not " + volume + ".");
        }
    }
}
