package app.nape.exchange.report;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a span. What was not written down is not counted, so each is the least there was.
 *
 * @param days how many days the span has
 * @param written of those, how many have anything written down
 * @param painDays days with a score above 0, a spasm or the beginning of an episode
 * @param spasms spasms
 * @param nights nights with pain written down between 22:00 and 06:00
 * @param medicineDays days on which a medicine was taken
 * @param remedyDays days on which any remedy was used, medicines among them
 * @param episodes episodes that began in the span
 * @param ended episodes of those that are over
 * @param median median length of those that are over, or null when none is
 * @param since from the end of the last episode, or null when none ended up to the span's last day or one is open
 * @param open whether an episode is open at the end of the span
 */
public record ReportFigures(
        int days,
        int written,
        int painDays,
        int spasms,
        int nights,
        int medicineDays,
        int remedyDays,
        int episodes,
        int ended,
        @Nullable Duration median,
        @Nullable Duration since,
        boolean open) {
    /** Days to which counts of days are scaled: four weeks, in which every day of the week comes equally often. */
    public static final int FOUR_WEEKS = 28;

    /** Mean length of a month, in days. */
    private static final double MONTH = 365.25 / 12;

    /** Days with pain per 28; null for a shorter span, of which the count alone is told. */
    public @Nullable Double painPer28() {
        return days < FOUR_WEEKS ? null : Double.valueOf((double) painDays * FOUR_WEEKS / days);
    }

    /** Episodes a month; null for a span shorter than 28 days. */
    public @Nullable Double episodesAMonth() {
        return days < FOUR_WEEKS ? null : Double.valueOf(episodes * MONTH / days);
    }
}
