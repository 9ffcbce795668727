package app.nape.care;

import app.nape.care.OutcomeFigure.Kind;
import app.nape.code.Worded;
import java.util.List;
import java.util.stream.Stream;

/**
 * A short questionnaire that is answered now and then, so that months can be compared. All three are free to use.
 * Each is scored as the mean of its answers, from 0 to 10. What a change of one means stands in its figures.
 */
public enum OutcomeMeasure implements Worded {
    /** Numeric pain rating scale: one number for the pain of the last 24 hours. */
    NPRS(1, 1, false),
    /** Patient-specific functional scale: three to five activities of the person's own, 0 cannot do it, 10 as before (Stratford 1995). */
    PSFS(3, 5, true),
    /** Pain, enjoyment of life, general activity in the last week (Krebs 2009). */
    PEG(3, 3, false);

    private final int least;
    private final int most;
    private final boolean moreIsBetter;

    OutcomeMeasure(int least, int most, boolean moreIsBetter) {
        this.least = least;
        this.most = most;
        this.moreIsBetter = moreIsBetter;
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

    /** All that was published on a change of it, in the order in which it is shown. */
    public List<OutcomeFigure> figures() {
        return OutcomeFigures.of(this);
    }

    /** The figures of this kind that a change is held against; at least one for noticing and for error. */
    Stream<OutcomeFigure> goneBy(Kind kind) {
        return figures().stream().filter(figure -> figure.goneBy() && figure.kind() == kind);
    }
}
