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
 * @param followed routines the person has chosen to follow, by id
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
        Set<String> ticked,
        Set<String> followed) {
    public Settings {
        ticked = Set.copyOf(ticked);
        followed = Set.copyOf(followed);
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
                Set.of(),
                Set.of());
    }

    /** The same with another language. */
    public Settings withLanguage(@Nullable String language) {
        return new Settings(
                language,
                region,
                appearance,
                textPercent,
                reducedMotion,
                mirrored,
                voice,
                chimes,
                volume,
                dayBegins,
                schedule,
                startAtLogin,
                welcomed,
                ticked,
                followed);
    }

    /** The same with another region. */
    public Settings withRegion(@Nullable String region) {
        return new Settings(
                language,
                region,
                appearance,
                textPercent,
                reducedMotion,
                mirrored,
                voice,
                chimes,
                volume,
                dayBegins,
                schedule,
                startAtLogin,
                welcomed,
                ticked,
                followed);
    }

    /** The same with another appearance. */
    public Settings withAppearance(Appearance appearance) {
        return new Settings(
                language,
                region,
                appearance,
                textPercent,
                reducedMotion,
                mirrored,
                voice,
                chimes,
                volume,
                dayBegins,
                schedule,
                startAtLogin,
                welcomed,
                ticked,
                followed);
    }

    /** The same with another size of text. */
    public Settings withTextPercent(int textPercent) {
        return new Settings(
                language,
                region,
                appearance,
                textPercent,
                reducedMotion,
                mirrored,
                voice,
                chimes,
                volume,
                dayBegins,
                schedule,
                startAtLogin,
                welcomed,
                ticked,
                followed);
    }

    /** The same with another answer about movement. */
    public Settings withReducedMotion(@Nullable Boolean reducedMotion) {
        return new Settings(
                language,
                region,
                appearance,
                textPercent,
                reducedMotion,
                mirrored,
                voice,
                chimes,
                volume,
                dayBegins,
                schedule,
                startAtLogin,
                welcomed,
                ticked,
                followed);
    }

    /** The same with another side for the figure. */
    public Settings withMirrored(boolean mirrored) {
        return new Settings(
                language,
                region,
                appearance,
                textPercent,
                reducedMotion,
                mirrored,
                voice,
                chimes,
                volume,
                dayBegins,
                schedule,
                startAtLogin,
                welcomed,
                ticked,
                followed);
    }

    /** The same with another answer about voice. */
    public Settings withVoice(boolean voice) {
        return new Settings(
                language,
                region,
                appearance,
                textPercent,
                reducedMotion,
                mirrored,
                voice,
                chimes,
                volume,
                dayBegins,
                schedule,
                startAtLogin,
                welcomed,
                ticked,
                followed);
    }

    /** The same with another answer about chimes. */
    public Settings withChimes(boolean chimes) {
        return new Settings(
                language,
                region,
                appearance,
                textPercent,
                reducedMotion,
                mirrored,
                voice,
                chimes,
                volume,
                dayBegins,
                schedule,
                startAtLogin,
                welcomed,
                ticked,
                followed);
    }

    /** The same with another volume. */
    public Settings withVolume(int volume) {
        return new Settings(
                language,
                region,
                appearance,
                textPercent,
                reducedMotion,
                mirrored,
                voice,
                chimes,
                volume,
                dayBegins,
                schedule,
                startAtLogin,
                welcomed,
                ticked,
                followed);
    }

    /** The same with another begin of the day. */
    public Settings withDayBegins(LocalTime dayBegins) {
        return new Settings(
                language,
                region,
                appearance,
                textPercent,
                reducedMotion,
                mirrored,
                voice,
                chimes,
                volume,
                dayBegins,
                schedule,
                startAtLogin,
                welcomed,
                ticked,
                followed);
    }

    /** The same with another schedule. */
    public Settings withSchedule(Schedule schedule) {
        return new Settings(
                language,
                region,
                appearance,
                textPercent,
                reducedMotion,
                mirrored,
                voice,
                chimes,
                volume,
                dayBegins,
                schedule,
                startAtLogin,
                welcomed,
                ticked,
                followed);
    }

    /** The same with another answer about starting. */
    public Settings withStartAtLogin(boolean startAtLogin) {
        return new Settings(
                language,
                region,
                appearance,
                textPercent,
                reducedMotion,
                mirrored,
                voice,
                chimes,
                volume,
                dayBegins,
                schedule,
                startAtLogin,
                welcomed,
                ticked,
                followed);
    }

    /** The same with another state of the first-run pages. */
    public Settings withWelcomed(boolean welcomed) {
        return new Settings(
                language,
                region,
                appearance,
                textPercent,
                reducedMotion,
                mirrored,
                voice,
                chimes,
                volume,
                dayBegins,
                schedule,
                startAtLogin,
                welcomed,
                ticked,
                followed);
    }

    /** The same with other contraindications. */
    public Settings withTicked(Set<String> ticked) {
        return new Settings(
                language,
                region,
                appearance,
                textPercent,
                reducedMotion,
                mirrored,
                voice,
                chimes,
                volume,
                dayBegins,
                schedule,
                startAtLogin,
                welcomed,
                ticked,
                followed);
    }

    /** The same with other followed routines. */
    public Settings withFollowed(Set<String> followed) {
        return new Settings(
                language,
                region,
                appearance,
                textPercent,
                reducedMotion,
                mirrored,
                voice,
                chimes,
                volume,
                dayBegins,
                schedule,
                startAtLogin,
                welcomed,
                ticked,
                followed);
    }
}
