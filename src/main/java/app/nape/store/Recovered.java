package app.nape.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That something could not be read or was replaced, and what Nape went on with. Names no entry.
 *
 * @param at when that was
 * @param kept the name or path of what was kept aside, or null when there was nothing to keep
 * @param backup from when the back-up is that was taken, or null when none was
 * @param saved how much of the log could still be read
 * @param read whether the person has said that they have read it
 * @param said whether a command has said it
 */
public record Recovered(
        Instant at,
        Cause cause,
        @Nullable String kept,
        @Nullable Instant backup,
        Saved saved,
        boolean read,
        boolean said) {
    /** What had happened. */
    public enum Cause {
        /** The log did not hold together. */
        DAMAGED,
        /** The log was gone or empty, though it was no first day. */
        MISSING,
        /** Another program put another file in place of the log. */
        REPLACED,
        /** The settings could not be understood. */
        SETTINGS
    }

    /** How much could still be read. */
    public enum Saved {
        ALL,
        SOME,
        NONE
    }

    Recovered(Instant at, Cause cause, @Nullable String kept, @Nullable Instant backup, Saved saved) {
        this(at, cause, kept, backup, saved, false, false);
    }

    Recovered marked(boolean nowRead) {
        return new Recovered(at, cause, kept, backup, saved, nowRead || read, true);
    }
}
