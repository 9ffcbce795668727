package app.nape.breaks;

/** How many breaks came to each outcome in a day. */
public record OutcomeCounts(int taken, int natural, int postponed, int skipped, int cutShort, int lapsed) {
    /** A day on which nothing happened. */
    public static final OutcomeCounts NONE = new OutcomeCounts(0, 0, 0, 0, 0, 0);

    /** These and one more. */
    public OutcomeCounts and(BreakOutcome outcome) {
        return switch (outcome) {
            case TAKEN -> new OutcomeCounts(taken + 1, natural, postponed, skipped, cutShort, lapsed);
            case NATURAL -> new OutcomeCounts(taken, natural + 1, postponed, skipped, cutShort, lapsed);
            case POSTPONED -> new OutcomeCounts(taken, natural, postponed + 1, skipped, cutShort, lapsed);
            case SKIPPED -> new OutcomeCounts(taken, natural, postponed, skipped + 1, cutShort, lapsed);
            case CUT_SHORT -> new OutcomeCounts(taken, natural, postponed, skipped, cutShort + 1, lapsed);
            case LAPSED -> new OutcomeCounts(taken, natural, postponed, skipped, cutShort, lapsed + 1);
        };
    }

    /** Both together. */
    public OutcomeCounts plus(OutcomeCounts other) {
        return new OutcomeCounts(
                taken + other.taken,
                natural + other.natural,
                postponed + other.postponed,
                skipped + other.skipped,
                cutShort + other.cutShort,
                lapsed + other.lapsed);
    }

    /** Those that answer a break for good: all but the postponements. */
    public int ended() {
        return taken + natural + skipped + cutShort + lapsed;
    }
}
