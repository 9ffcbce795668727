package app.nape.workshop.simulation;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakTrigger;
import app.nape.breaks.Delivery;
import app.nape.breaks.PostponePolicy;
import app.nape.breaks.Rhythm;
import app.nape.breaks.Schedule;
import app.nape.breaks.ScheduleBounds;
import app.nape.breaks.ScheduleBounds.Bound;
import app.nape.breaks.TimeRange;
import app.nape.breaks.WorkingHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Schedules that nobody would think of, all within {@link ScheduleBounds}, and often at their ends. */
public final class RandomSchedules {
    private static final List<BreakKind> KINDS = List.of(BreakKind.values());
    private static final List<Delivery> DELIVERIES = List.of(Delivery.values());
    private static final WorkingHours ODD = new WorkingHours(Map.of(
            DayOfWeek.MONDAY,
            List.of(range(8, 0, 12, 0), range(11, 0, 15, 0), range(22, 0, 2, 30)),
            DayOfWeek.WEDNESDAY,
            List.of(range(9, 0, 17, 0)),
            DayOfWeek.SATURDAY,
            List.of(range(2, 30, 2, 30))));

    private final SplittableRandom random;

    /** The same seed gives the same schedules. */
    public RandomSchedules(long seed) {
        random = new SplittableRandom(seed);
    }

    /** One more of them. */
    public Schedule next() {
        List<BreakRule> rules = new ArrayList<>();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            rules.add(rule("rule-" + i));
        }
        Schedule schedule = new Schedule(
                "random",
                rules,
                random.nextBoolean() ? WorkingHours.always() : ODD,
                length(ScheduleBounds.HEADS_UP),
                length(ScheduleBounds.GRACE),
                length(ScheduleBounds.MINIMUM_GAP),
                random.nextInt(4) == 0,
                random.nextBoolean() ? null : length(ScheduleBounds.DAILY_LIMIT),
                random.nextBoolean() ? Schedule.TYPING_PAUSE : length(ScheduleBounds.TYPING_PAUSE),
                random.nextBoolean() ? Schedule.PRESENT : length(ScheduleBounds.PRESENT),
                random.nextBoolean());
        Schedule turns = schedule.withRhythm(new Rhythm(length(ScheduleBounds.SIT), length(ScheduleBounds.STAND)));
        return random.nextBoolean() && ScheduleBounds.problems(turns).isEmpty() ? turns : schedule;
    }

    private BreakRule rule(String id) {
        BreakTrigger trigger =
                switch (random.nextInt(4)) {
                    case 0 -> new BreakTrigger.TimesADay(number(ScheduleBounds.TIMES_A_DAY));
                    case 1 ->
                        new BreakTrigger.AtTimes(
                                Stream.of(time(), time(), time()).distinct().toList(), EnumSet.allOf(DayOfWeek.class));
                    default -> new BreakTrigger.AfterActive(length(ScheduleBounds.INTERVAL));
                };
        Duration length = length(ScheduleBounds.LENGTH);
        boolean tooLong =
                trigger instanceof BreakTrigger.AfterActive(Duration interval) && length.compareTo(interval) >= 0;
        return new BreakRule(
                id,
                KINDS.get(random.nextInt(KINDS.size())),
                trigger,
                tooLong ? ScheduleBounds.LENGTH.least() : length,
                DELIVERIES.get(random.nextInt(DELIVERIES.size())),
                new PostponePolicy(number(ScheduleBounds.POSTPONEMENTS), length(ScheduleBounds.POSTPONEMENT)),
                random.nextInt(5) > 0,
                number(ScheduleBounds.SKIPS_A_DAY),
                random.nextInt(3) == 0 ? length(ScheduleBounds.PRESENT) : null,
                null);
    }

    private Duration length(Bound<Duration> bound) {
        double part = random.nextDouble();
        double of = random.nextInt(5) == 0 ? random.nextInt(2) : part * part * part;
        long span = bound.most().minus(bound.least()).toSeconds();
        return bound.least().plusSeconds((long) (span * of));
    }

    private int number(Bound<Integer> bound) {
        return random.nextInt(bound.least(), bound.most() + 1);
    }

    private LocalTime time() {
        return LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    private static TimeRange range(int fromHour, int fromMinute, int toHour, int toMinute) {
        return new TimeRange(LocalTime.of(fromHour, fromMinute), LocalTime.of(toHour, toMinute));
    }
}
