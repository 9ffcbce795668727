package app.nape.settings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the window looks.
 *
 * @param appearance light, dark or the system's
 * @param contrast the system's, more or normal
 * @param outlined whether the figure is drawn with outlines and flat colours, or null for as the contrast has it
 * @param textPercent size of text, 100 to 200 per cent
 * @param reducedMotion true or false, or null for the system's preference
 * @param clockInBreaks whether a break shows the time of day instead of what is left of it
 * @param weekSeen Monday of the last week whose review was put away, or null while none was
 */
public record Looks(
        Appearance appearance,
        Contrast contrast,
        @Nullable Boolean outlined,
        int textPercent,
        @Nullable Boolean reducedMotion,
        boolean clockInBreaks,
        @Nullable LocalDate weekSeen) {
    public Looks {
        if (textPercent < 100 || textPercent > 200) {
            throw new IllegalArgumentException("Text size goes from 100 to 200 per cent, not " + textPercent + ".");
        }
    }

    /** Everything as the system has it. */
    public static Looks defaults() {
        return new Looks(Appearance.SYSTEM, Contrast.SYSTEM, null, 100, null, false, null);
    }

    /** The same with another appearance. */
    public Looks withAppearance(Appearance other) {
        return new Looks(other, contrast, outlined, textPercent, reducedMotion, clockInBreaks, weekSeen);
    }

    /** The same with another contrast. */
    public Looks withContrast(Contrast other) {
        return new Looks(appearance, other, outlined, textPercent, reducedMotion, clockInBreaks, weekSeen);
    }

    /** The same with another answer about the figure's outlines. */
    public Looks withOutlined(@Nullable Boolean other) {
        return new Looks(appearance, contrast, other, textPercent, reducedMotion, clockInBreaks, weekSeen);
    }

    /** The same with another size of text. */
    public Looks withTextPercent(int other) {
        return new Looks(appearance, contrast, outlined, other, reducedMotion, clockInBreaks, weekSeen);
    }

    /** The same with another answer about movement. */
    public Looks withReducedMotion(@Nullable Boolean other) {
        return new Looks(appearance, contrast, outlined, textPercent, other, clockInBreaks, weekSeen);
    }

    /** The same with or without the countdown of a break. */
    public Looks withClockInBreaks(boolean other) {
        return new Looks(appearance, contrast, outlined, textPercent, reducedMotion, other, weekSeen);
    }

    /** The same with the review of the week that began on this Monday put away. */
    public Looks withWeekSeen(LocalDate monday) {
        return new Looks(appearance, contrast, outlined, textPercent, reducedMotion, clockInBreaks, monday);
    }
}
