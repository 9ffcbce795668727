package app.nape.care.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When therapist and person look at it together.
 *
 * @param on day
 * @param at time to the minute, or null when not said
 * @param note at most 200 characters, may be empty
 */
public record Review(LocalDate on, @Nullable LocalTime at, String note) {
    public Review {
        Limit.day("on", on);
        at = at == null ? null : at.truncatedTo(ChronoUnit.MINUTES);
        Limit.textOrNone("note", note, Limit.NOTE);
    }
}
