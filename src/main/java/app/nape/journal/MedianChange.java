package app.nape.journal;

import app.nape.care.Nprs;
import java.util.List;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.jspecify.annotations.Nullable;

/**
 * How a score changed from before to after, in the middle of all records. It says what followed, not what caused it.
 *
 * @param n how many records have both scores
 * @param before median of the scores before
 * @param points median of after minus before; negative is less pain
 * @param low lower end of the interval for the median, in points
 * @param high upper end of it
 * @param confidence how surely the interval holds the median, 0 to 1: at least 0.95 from six records on
 * @param percent median of the change in per cent of the score before, over records with a score before above 0; or null
 * @param meaningful whether pain fell by at least 2 points and 30 per cent. The rule is Nape's own: Farrar 2001 found “about two points
 *     or about 30 per cent” over weeks and none of it in neck pain; to ask for both, and around a single remedy, is the stricter choice
 */
public record MedianChange(
        int n,
        double before,
        double points,
        double low,
        double high,
        double confidence,
        @Nullable Double percent,
        boolean meaningful) {
    /** Nothing is said from fewer records. */
    public static final int LEAST = 5;

    /** Per cent of the score before that pain must have fallen by to be marked. */
    public static final int MEANINGFUL_PERCENT = 30;

    private static final double WANTED = 0.95;

    /** A pair of scores. */
    record Pair(Nprs before, Nprs after) {}

    /** The figures of at least {@link #LEAST} pairs. */
    static MedianChange of(List<Pair> pairs) {
        if (pairs.size() < LEAST) {
            throw new IllegalArgumentException("Too few records: " + pairs.size() + ".");
        }
        double[] changes = pairs.stream()
                .mapToDouble(pair -> pair.after().score() - pair.before().score())
                .sorted()
                .toArray();
        double[] shares = pairs.stream()
                .filter(pair -> pair.before().score() > 0)
                .mapToDouble(pair -> 100.0
                        * (pair.after().score() - pair.before().score())
                        / pair.before().score())
                .toArray();
        double before = Median.withDefaults()
                .evaluate(pairs.stream()
                        .mapToDouble(pair -> pair.before().score())
                        .toArray());
        double median = Median.withDefaults().evaluate(changes.clone());
        Double percent = shares.length == 0 ? null : Median.withDefaults().evaluate(shares);
        int outside = outside(changes.length);
        return new MedianChange(
                changes.length,
                before,
                median,
                changes[outside],
                changes[changes.length - 1 - outside],
                1 - 2 * BinomialDistribution.of(changes.length, 0.5).cumulativeProbability(outside),
                percent,
                median <= -Nprs.MEANINGFUL_POINTS && percent != null && percent <= -MEANINGFUL_PERCENT);
    }

    /**
     * How many records may be left out at each end so that the rest still holds the median as surely as wanted: the sign test's
     * interval, which takes nothing for granted about how changes are spread. None, when there are too few.
     */
    private static int outside(int n) {
        BinomialDistribution sides = BinomialDistribution.of(n, 0.5);
        int outside = 0;
        while (2 * sides.cumulativeProbability(outside + 1) <= 1 - WANTED) {
            outside++;
        }
        return outside;
    }
}
