package app.nape.care.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A remedy that was used, told only when it is shared.
 *
 * @param kind key of the remedy
 * @param at when, to the second
 * @param length 0 to 1440 whole minutes
 * @param before pain before it, 0 to 10, or null
 * @param after pain after it, 0 to 10, or null
 */
public record ProgressRemedy(
        String kind,
        Instant at,
        Duration length,
        @Nullable Integer before,
        @Nullable Integer after) {
    private static final int MOST_MINUTES = 1440;

    public ProgressRemedy {
        Limit.key("kind", kind);
        Limit.day("at", LocalDate.ofInstant(at, ZoneOffset.UTC));
        at = at.truncatedTo(ChronoUnit.SECONDS);
        Limit.minutes("minutes", length, 0, MOST_MINUTES);
        Goal.score("before", before);
        Goal.score("after", after);
    }
}
