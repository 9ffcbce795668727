package app.nape.ui.insights;

import app.nape.journal.DaySpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a time axis, in buckets from its beginning: 0 where the first begins, 1.5 in the middle of the second.
 *
 * @param from where it begins
 * @param to where it ends, after {@code from}
 */
record Shade(double from, double to) {
    /** Where these days lie on the axis of these buckets, in order; those that touch or overlap are one. */
    static List<Shade> of(List<Bucket> buckets, List<DaySpan> spans) {
        List<Shade> shades = new ArrayList<>();
        if (buckets.isEmpty()) {
            return shades;
        }
        for (DaySpan span :
                spans.stream().sorted(Comparator.comparing(DaySpan::first)).toList()) {
            Shade next =
                    new Shade(at(buckets, span.first()), at(buckets, span.last().plusDays(1)));
            if (!shades.isEmpty() && next.from <= shades.getLast().to) {
                Shade last = shades.removeLast();
                shades.add(new Shade(last.from, Math.max(last.to, next.to)));
            } else {
                shades.add(next);
            }
        }
        return shades;
    }

    /** Where the beginning of a day lies; what lies beyond is put at the end. */
    private static double at(List<Bucket> buckets, LocalDate day) {
        int low = 0;
        int high = buckets.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (buckets.get(middle).from().isAfter(day)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        Bucket in = buckets.get(low);
        double within = (double) ChronoUnit.DAYS.between(in.from(), day) / in.days();
        return low + Math.clamp(within, 0, 1);
    }
}
