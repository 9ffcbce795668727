package app.nape.settings;

import org.jspecify.annotations.Nullable;

/**
 * How Nape starts.
 *
 * @param language BCP 47 tag, or null for the system's
 * @param atLogin whether the agent starts with the session
 * @param welcomed whether the first-run pages were seen or skipped
 * @param saidGoesOn whether the person was told that reminders go on when the window is closed
 */
public record Start(@Nullable String language, boolean atLogin, boolean welcomed, boolean saidGoesOn) {
    /** In the system's language, by hand, with the first-run pages. */
    public static Start defaults() {
        return new Start(null, false, false, false);
    }

    /** The same with another language. */
    public Start withLanguage(@Nullable String other) {
        return new Start(other, atLogin, welcomed, saidGoesOn);
    }

    /** The same with another answer about the session's start. */
    public Start withAtLogin(boolean other) {
        return new Start(language, other, welcomed, saidGoesOn);
    }

    /** The same with another state of the first-run pages. */
    public Start withWelcomed(boolean other) {
        return new Start(language, atLogin, other, saidGoesOn);
    }

    /** The same with another answer to whether it was told that reminders go on. */
    public Start withSaidGoesOn(boolean other) {
        return new Start(language, atLogin, welcomed, other);
    }
}
