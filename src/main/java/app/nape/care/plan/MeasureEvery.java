package app.nape.care.plan;

/**
 * A measure that is asked for again and again.
 *
 * @param measure which
 * @param everyDays 1 to 90
 */
public record MeasureEvery(OutcomeKind measure, int everyDays) {
    /** Longest time from one to the next, in days. */
    public static final int MOST_DAYS = 90;

    public MeasureEvery {
        Limit.whole("every_days", everyDays, 1, MOST_DAYS);
    }
}
