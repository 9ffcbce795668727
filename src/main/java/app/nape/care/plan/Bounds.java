package app.nape.care.plan;

/**
 * The pain at which the therapist wants no set begun, or one ended.
 *
 * @param startAtMost most pain at which a set is begun, 0 to 10
 * @param riseAtMost most points that the pain may rise in a set, 0 to 4
 * @param ask when the pain is asked for
 */
public record Bounds(int startAtMost, int riseAtMost, Ask ask) {
    /** Highest rise that can be allowed, in points. */
    public static final int MOST_RISE = 4;

    public Bounds {
        Limit.whole("start_at_most", startAtMost, 0, 10);
        Limit.whole("rise_at_most", riseAtMost, 0, MOST_RISE);
    }
}
