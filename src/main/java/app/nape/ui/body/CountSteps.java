package app.nape.ui.body;

/**
 * Steps of colour for counts: the same share of the highest count each. One or two are not painted as if they were many.
 *
 * @param full the count from which on the colour is the strongest
 */
public record CountSteps(int full) {
    /** How many there are, from 1. */
    public static final int STEPS = 5;

    private static final int FULL_FROM = 5;

    /** The steps of counts up to this one. */
    public static CountSteps upTo(int most) {
        return new CountSteps(Math.max(FULL_FROM, most));
    }

    /** The step of a count of 1 or more. */
    public int of(int count) {
        return Math.clamp((int) Math.ceil((double) STEPS * count / full), 1, STEPS);
    }

    /** The least count of a step. */
    public int least(int step) {
        return full * (step - 1) / STEPS + 1;
    }

    /** The highest count of a step. */
    public int most(int step) {
        return full * step / STEPS;
    }
}
