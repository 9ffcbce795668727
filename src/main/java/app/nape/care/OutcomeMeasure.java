package app.nape.care;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A short questionnaire that is answered now and then, so that months can be compared. All three are free to use (clinical.md 5).
 * Each is scored as the mean of its answers, from 0 to 10.
 */
public enum OutcomeMeasure {
    /**
     * Numeric pain rating scale: one number for the pain of the last 24 hours. MDC 4.0 and MCIC 1.5 points in neck pain (Kovacs 2008);
     * 2 points and 30 per cent across painful conditions (Farrar 2001).
     */
    NPRS(1, 1, false, 4.0, 2.0, 30.0),
    /**
     * Patient-specific functional scale: three to five activities of the person's own, 0 cannot do it, 10 as before (Stratford
     * 1995). MDC 3.3 and MCID 2.2 points (Young 2010).
     */
    PSFS(3, 5, true, 3.3, 2.2, null),
    /** Pain, enjoyment of life, general activity in the last week (Krebs 2009). A change of 30 per cent counts; no MDC is given. */
    PEG(3, 3, false, null, null, 30.0);

    private final int least;
    private final int most;
    private final boolean moreIsBetter;
    private final @Nullable Double detectable;
    private final @Nullable Double noticeablePoints;
    private final @Nullable Double noticeablePercent;

    OutcomeMeasure(
            int least,
            int most,
            boolean moreIsBetter,
            @Nullable Double detectable,
            @Nullable Double noticeablePoints,
            @Nullable Double noticeablePercent) {
        this.least = least;
        this.most = most;
        this.moreIsBetter = moreIsBetter;
        this.detectable = detectable;
        this.noticeablePoints = noticeablePoints;
        this.noticeablePercent = noticeablePercent;
    }

    /** The word used in files, in the database and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Fewest answers. */
    public int least() {
        return least;
    }

    /** Most answers. */
    public int most() {
        return most;
    }

    /** Whether the person names what each answer is about. */
    public boolean ownActivities() {
        return most > least;
    }

    /** Whether a higher score is the better one. */
    public boolean moreIsBetter() {
        return moreIsBetter;
    }

    /** Minimal detectable change in points: less may come from answering twice; null where none has been published. */
    public @Nullable Double detectable() {
        return detectable;
    }

    /** Least change in points that people with it noticed, or null. */
    public @Nullable Double noticeablePoints() {
        return noticeablePoints;
    }

    /** Least change in per cent of the first score that people with it noticed, or null. */
    public @Nullable Double noticeablePercent() {
        return noticeablePercent;
    }
}
