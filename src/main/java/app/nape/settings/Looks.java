package app.nape.settings;

import org.jspecify.annotations.Nullable;

/**
 * How the window looks.
 *
 * @param appearance light, dark or the system's
 * @param textPercent size of text, 100 to 200 per cent
 * @param reducedMotion true or false, or null for the system's preference
 * @param clockInBreaks whether a break shows the time of day instead of what is left of it
 */
public record Looks(
        Appearance appearance, int textPercent, @Nullable Boolean reducedMotion, boolean clockInBreaks) {
    public Looks {
        if (textPercent < 100 || textPercent > 200) {
            throw new IllegalArgumentException("Text size goes from 100 to 200 per cent, not " + textPercent + ".");
        }
    }

    /** Everything as the system has it. */
    public static Looks defaults() {
        return new Looks(Appearance.SYSTEM, 100, null, false);
    }

    /** The same with another appearance. */
    public Looks withAppearance(Appearance other) {
        return new Looks(other, textPercent, reducedMotion, clockInBreaks);
    }

    /** The same with another size of text. */
    public Looks withTextPercent(int other) {
        return new Looks(appearance, other, reducedMotion, clockInBreaks);
    }

    /** The same with another answer about movement. */
    public Looks withReducedMotion(@Nullable Boolean other) {
        return new Looks(appearance, textPercent, other, clockInBreaks);
    }

    /** The same with or without the countdown of a break. */
    public Looks withClockInBreaks(boolean other) {
        return new Looks(appearance, textPercent, reducedMotion, other);
    }
}
