package app.nape.care.plan;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A remedy that the therapist suggests.
 *
 * @param kind which
 * @param length how long at a time, 1 to 20 whole minutes
 * @param hoursBetween hours from one to the next, 2 to 12, or null when not said
 * @param atMostADay times a day, 1 to 8, or null when not said
 * @param note at most 200 characters, may be empty
 */
public record RemedyOffer(
        PlanRemedy kind,
        Duration length,
        @Nullable Integer hoursBetween,
        @Nullable Integer atMostADay,
        String note) {
    /** Longest, in minutes. */
    public static final int MOST_MINUTES = 20;

    public RemedyOffer {
        Limit.minutes("minutes", length, 1, MOST_MINUTES);
        if (hoursBetween != null) {
            Limit.whole("hours_between", hoursBetween, 2, 12);
        }
        if (atMostADay != null) {
            Limit.whole("at_most_a_day", atMostADay, 1, 8);
        }
        Limit.textOrNone("note", note, Limit.NOTE);
    }
}
