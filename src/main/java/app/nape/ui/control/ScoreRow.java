package app.nape.ui.control;

/**
 * How eleven scores stand side by side: always in one row, for a scale that breaks has its ends in the wrong places.
 *
 * @param cell width of one, in pixels
 * @param gap between two, in pixels
 * @param tight whether there is so little room that its number must be smaller than the person's text
 */
record ScoreRow(double cell, double gap, boolean tight) {
    /** How many scores there are. */
    static final int CELLS = 11;

    private static final double GAP = 4;
    /** Where there is little room; a cell with the gap beside it is still 24 pixels wide for a finger (WCAG 2.2, 2.5.8). */
    private static final double NARROW_GAP = 2;

    private static final double LEAST = 22;
    private static final double WIDEST_EMS = 4.6;
    private static final double USUAL_EMS = 2.6;
    /** A 10 with the edges of its cell. */
    private static final double NUMBER_EMS = 1.3;

    private static final double EDGES = 8;

    /** The row in this width; {@code em} is the person's height of text, both in pixels. */
    static ScoreRow in(double width, double em) {
        double gap = width / CELLS < 2.1 * em + GAP ? NARROW_GAP : GAP;
        double cell = Math.min(WIDEST_EMS * em, (width + gap) / CELLS - gap);
        return new ScoreRow(cell, gap, cell < NUMBER_EMS * em + EDGES);
    }

    /** Where a cell begins. */
    double left(int score) {
        return score * (cell + gap);
    }

    /** The least width that a row may be given, in pixels. */
    static double least() {
        return CELLS * (LEAST + NARROW_GAP) - NARROW_GAP;
    }

    /** The width that it would like, in pixels. */
    static double usual(double em) {
        return CELLS * (USUAL_EMS * em + GAP) - GAP;
    }
}
