package app.nape.care.remedy;

/**
 * Where a remedy is offered.
 *
 * @param first whether it is shown among the first choices, and not only after one more tap
 * @param atHand whether it can be started from the tray and beside an open pain entry
 * @param elsewhere whether its uses come from another page, as exercises do, so that it is not offered among the remedies
 */
public record RemedyPlace(boolean first, boolean atHand, boolean elsewhere) {
    /** Of a remedy whose entry says nothing of it. */
    public static final RemedyPlace PLAIN = new RemedyPlace(false, false, false);
}
