package app.nape.care;

/**
 * A pain score on the Numeric Pain Rating Scale.
 *
 * @param score 0, no pain, to 10, worst pain imaginable
 */
public record Nprs(int score) implements Comparable<Nprs> {
    /** A change of so many points is marked. Nape's own rule, after Farrar 2001 (“about two points or about 30 per cent”, no neck pain). */
    public static final int MEANINGFUL_POINTS = 2;

    public Nprs {
        if (score < 0 || score > 10) {
            throw new IllegalArgumentException("A pain score is a whole number from 0 to 10, not " + score + ".");
        }
    }

    @Override
    public int compareTo(Nprs other) {
        return Integer.compare(score, other.score);
    }
}
