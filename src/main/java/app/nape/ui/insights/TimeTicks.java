package app.nape.ui.insights;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Where a time axis has its dates: at the first bucket of each year where months are drawn, of each month where weeks or many days are, of
 * each week where a few weeks of days are. Where those stand too close together, every second, third or fifth is named, by the
 * calendar, so that no year is left out between two that are named for its neighbours' sake.
 */
final class TimeTicks {
    private static final int FEW_DAYS = 35;
    private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100};
    private static final int[] MONTHS = {1, 2, 3, 6, 12};
    private static final int[] WEEKS = {1, 2, 4, 8};

    /** What a tick is named by. */
    enum Unit {
        YEAR,
        MONTH,
        DAY
    }

    /**
     * A date on the axis.
     *
     * @param bucket the bucket that it stands at the beginning of
     * @param date what it is named by
     */
    record Tick(int bucket, LocalDate date, Unit unit) {}

    private TimeTicks() {}

    /**
     * The ticks of these buckets, in order.
     *
     * @param apart the least buckets between two of them, so that their names do not touch; above 0
     * @param firstDay the day that a week begins with
     */
    static List<Tick> of(List<Bucket> buckets, double apart, DayOfWeek firstDay) {
        if (buckets.isEmpty()) {
            return List.of();
        }
        int length = buckets.getFirst().days();
        boolean months = buckets.stream().anyMatch(bucket -> bucket.days() > 7);
        if (months) {
            return thinned(buckets, apart, Unit.YEAR, YEARS, TimeTicks::newYear, i -> year(buckets, i));
        }
        if (length == 1 && buckets.size() <= FEW_DAYS) {
            return thinned(buckets, apart, Unit.DAY, WEEKS, (now, before) -> now.getDayOfWeek() == firstDay, i ->
                    (int) Math.floorDiv(buckets.get(i).from().toEpochDay() - firstDay.getValue() + 4, 7L));
        }
        return thinned(
                buckets,
                apart,
                Unit.MONTH,
                MONTHS,
                TimeTicks::newMonth,
                i -> last(buckets, i).getMonthValue() - 1);
    }

    private interface Begins {
        boolean begins(LocalDate now, LocalDate before);
    }

    private interface Counted {
        int of(int bucket);
    }

    private static boolean newYear(LocalDate now, LocalDate before) {
        return now.getYear() != before.getYear();
    }

    private static boolean newMonth(LocalDate now, LocalDate before) {
        return now.getMonth() != before.getMonth() || now.getYear() != before.getYear();
    }

    private static int year(List<Bucket> buckets, int bucket) {
        return buckets.get(bucket).from().getYear();
    }

    /** A week belongs to the month that it ends in: the first week with a day of it. */
    private static LocalDate last(List<Bucket> buckets, int bucket) {
        Bucket it = buckets.get(bucket);
        return it.from().plusDays(it.days() - 1L);
    }

    private static List<Tick> thinned(
            List<Bucket> buckets, double apart, Unit unit, int[] steps, Begins begins, Counted number) {
        List<Integer> first = IntStream.range(1, buckets.size())
                .filter(i -> begins.begins(last(buckets, i), last(buckets, i - 1)))
                .boxed()
                .toList();
        for (int step : steps) {
            IntPredicate named = i -> Math.floorMod(number.of(i), step) == 0;
            List<Integer> kept = first.stream().filter(named::test).toList();
            if (fit(kept, apart)) {
                return ticks(buckets, withBeginning(kept, apart), unit);
            }
        }
        return ticks(buckets, List.of(0), unit);
    }

    private static boolean fit(List<Integer> kept, double apart) {
        return IntStream.range(1, kept.size()).allMatch(i -> kept.get(i) - kept.get(i - 1) >= apart);
    }

    /** The axis begins with a date too, where there is room for one. */
    private static List<Integer> withBeginning(List<Integer> kept, double apart) {
        if (!kept.isEmpty() && kept.getFirst() < apart) {
            return kept;
        }
        List<Integer> all = new ArrayList<>(List.of(0));
        all.addAll(kept);
        return all;
    }

    private static List<Tick> ticks(List<Bucket> buckets, List<Integer> at, Unit unit) {
        return at.stream()
                .map(i -> new Tick(i, i == 0 ? buckets.getFirst().from() : last(buckets, i), unit))
                .toList();
    }

    /** The words at a tick; a month at the beginning of the axis and each January say their year. */
    static String words(Tick tick, Locale locale) {
        return switch (tick.unit()) {
            case YEAR -> Integer.toString(tick.date().getYear());
            case MONTH ->
                java.time.format.DateTimeFormatter.ofPattern(
                                tick.bucket() == 0 || tick.date().getMonth() == Month.JANUARY ? "LLL yyyy" : "LLL",
                                locale)
                        .format(tick.date());
            case DAY -> app.nape.words.DayWords.shortDay(locale).format(tick.date());
        };
    }
}
