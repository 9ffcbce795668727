package app.nape.plans;

import app.nape.code.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What one look into a calendar found.
 *
 * @param busy when it says busy; nothing when it could not be read
 * @param problem what the person should know of it, in one sentence; null when it was read and understood
 */
public record CalendarReading(BusyTimes busy, @Nullable Sentence problem) {
    /** It could not be read, and holds nothing. */
    public static CalendarReading unread(Sentence problem) {
        return new CalendarReading(BusyTimes.NONE, problem);
    }
}
