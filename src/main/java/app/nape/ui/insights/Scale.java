package app.nape.ui.insights;

import java.util.ArrayList;
import java.util.List;

/**
 * A scale for what is counted or measured, from 0 or below it to a round number.
 *
 * @param from its lower end
 * @param to its upper end, above the lower
 * @param step between two of its marks
 */
record Scale(double from, double to, double step) {
    private static final double[] ROUND = {1, 2, 5, 10};
    private static final double EXACT_ENOUGH = 1e-9;

    /** From 0 to the first round number that is not below {@code most}; whole numbers, and at least to 1. */
    static Scale upTo(double most, int marks) {
        double least = Math.max(1, most) / marks;
        double power = Math.max(1, Math.pow(10, Math.floor(Math.log10(least))));
        double step = power;
        for (double round : ROUND) {
            step = round * power;
            if (step >= least - EXACT_ENOUGH) {
                break;
            }
        }
        return new Scale(0, step * Math.ceil(Math.max(1, most) / step - EXACT_ENOUGH), step);
    }

    /** Around 0: whole numbers that hold both ends, at least 2 to each side, with marks 1 or 2 apart. */
    static Scale around(double low, double high) {
        double from = Math.min(-2, Math.floor(low));
        double to = Math.max(2, Math.ceil(high));
        double step = to - from > 8 ? 2 : 1;
        return new Scale(step * Math.floor(from / step), step * Math.ceil(to / step), step);
    }

    /** Where a value lies, 0 at the lower end to 1 at the upper; what lies beyond is put at the end. */
    double share(double value) {
        return (Math.clamp(value, from, to) - from) / (to - from);
    }

    /** Its marks from the lower end to the upper. */
    List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        for (int i = 0; from + i * step <= to + EXACT_ENOUGH; i++) {
            marks.add(from + i * step);
        }
        return marks;
    }
}
