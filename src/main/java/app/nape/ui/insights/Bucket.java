package app.nape.ui.insights;

import app.nape.breaks.BreakOutcome;
import app.nape.care.Nprs;
import app.nape.care.plan.SetDay;
import app.nape.journal.DayFigures;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the time axis: a day, a week or a month.
 *
 * @param from its first day
 * @param days how many days it has
 * @param worst the worst score in it, or null
 * @param setsDue how many sets of programmes were meant in it
 */
record Bucket(
        LocalDate from,
        int days,
        @Nullable Nprs worst,
        int episodes,
        int remedies,
        int stretches,
        int breaksTaken,
        int breaksSkipped,
        int setsDue,
        int setsDone) {
    private static final int DAYS_SHOWN = 100;
    private static final int WEEKS_SHOWN = 732;

    /** Days as they are up to about three months, then by weeks, then by months: never too fine to see. */
    static List<Bucket> of(LocalDate from, LocalDate to, List<DayFigures> days) {
        return of(from, to, days, List.of());
    }

    /** The same with what was done of programmes. */
    static List<Bucket> of(LocalDate from, LocalDate to, List<DayFigures> days, List<SetDay> sets) {
        long span = ChronoUnit.DAYS.between(from, to) + 1;
        List<Bucket> buckets = new ArrayList<>();
        int next = 0;
        LocalDate begin = from;
        while (!begin.isAfter(to)) {
            LocalDate after = span <= DAYS_SHOWN
                    ? begin.plusDays(1)
                    : span <= WEEKS_SHOWN
                            ? begin.plusWeeks(1)
                            : begin.withDayOfMonth(1).plusMonths(1);
            List<DayFigures> inside = new ArrayList<>();
            while (next < days.size() && days.get(next).day().isBefore(after)) {
                inside.add(days.get(next));
                next++;
            }
            LocalDate first = begin;
            List<SetDay> done = sets.stream()
                    .filter(set -> !set.day().isBefore(first) && set.day().isBefore(after))
                    .toList();
            buckets.add(sum(begin, (int) ChronoUnit.DAYS.between(begin, after), inside, done));
            begin = after;
        }
        return buckets;
    }

    private static Bucket sum(LocalDate from, int length, List<DayFigures> days, List<SetDay> sets) {
        Nprs worst = days.stream()
                .flatMap(day -> day.worst() == null
                        ? java.util.stream.Stream.<Nprs>empty()
                        : java.util.stream.Stream.of(day.worst()))
                .max(Nprs::compareTo)
                .orElse(null);
        return new Bucket(
                from,
                length,
                worst,
                days.stream().mapToInt(DayFigures::episodes).sum(),
                days.stream().mapToInt(DayFigures::remedies).sum(),
                days.stream().mapToInt(DayFigures::stretches).sum(),
                days.stream()
                        .mapToInt(day -> day.breaks(BreakOutcome.TAKEN) + day.breaks(BreakOutcome.NATURAL))
                        .sum(),
                days.stream().mapToInt(day -> day.breaks(BreakOutcome.SKIPPED)).sum(),
                sets.stream().mapToInt(SetDay::due).sum(),
                sets.stream().mapToInt(SetDay::done).sum());
    }
}
