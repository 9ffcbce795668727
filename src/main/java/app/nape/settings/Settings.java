package app.nape.settings;

import app.nape.breaks.Schedule;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything a person can choose. Kept as one JSON file; written whole.
 *
 * @param language BCP 47 tag, or null for the system's
 * @param region ISO 3166 code whose emergency number is shown, or null for the locale's
 * @param appearance light, dark or the system's
 * @param textPercent size of text, 100 to 200 per cent
 * @param reducedMotion true or false, or null for the system's preference
 * @param mirrored whether the figure moves as in a mirror
 * @param voice whether cues are spoken
 * @param chimes whether short sounds mark holds and ends
 * @param volume of chimes and voice, 0 to 100 per cent
 * @param dayBegins local time at which the person's day begins
 * @param schedule the reminders
 * @param startAtLogin whether the agent starts with the session
 * @param welcomed whether the first-run pages were seen or skipped
 * @param ticked contraindications the person has ticked, by caution key
 */
public record Settings(
        @Nullable String language,
        @Nullable String region,
        Appearance appearance,
        int textPercent,
        @Nullable Boolean reducedMotion,
        boolean mirrored,
        boolean voice,
        boolean chimes,
        int volume,
        LocalTime dayBegins,
        Schedule schedule,
        boolean startAtLogin,
        boolean welcomed,
        Set<String> ticked) {
    public Settings {
        ticked = Set.copyOf(ticked);
        if (textPercent < 100 || textPercent > 200) {
            throw new IllegalArgumentException("Text size goes from 100 to 200 per cent, not " + textPercent + ".");
        }
        if (volume < 0 || volume > 100) {
            throw new IllegalArgumentException("Volume goes from 0 to 100 per cent, not " + volume + ".");
        }
    }

    /** What a person starts with: everything as the system has it, no voice, a short sound, the figure as in a mirror. */
    public static Settings defaults(Schedule schedule) {
        return new Settings(
                null,
                null,
                Appearance.SYSTEM,
                100,
                null,
                true,
                false,
                true,
                60,
                LocalTime.of(4, 0),
                schedule,
                false,
                false,
                Set.of());
    }
}
