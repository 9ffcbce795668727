package app.nape.breaks;

import static app.nape.time.Spans.shorter;

import app.nape.breaks.ScheduleProblem.Field;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The bounds that every value of a schedule keeps to. Within them the scheduler can keep all its promises. */
public final class ScheduleBounds {
    /** Most rules of one schedule. */
    public static final int MOST_RULES = 12;

    /** Shortest and longest active use from one break to the next. */
    public static final Bound<Duration> INTERVAL = new Bound<>(Duration.ofMinutes(1), Duration.ofHours(8));

    /** Number of clock times of one rule. */
    public static final Bound<Integer> TIMES = new Bound<>(1, 24);

    /** Times a day of one rule. */
    public static final Bound<Integer> TIMES_A_DAY = new Bound<>(1, 12);

    /** Shortest and longest break. */
    public static final Bound<Duration> LENGTH = new Bound<>(Duration.ofSeconds(5), Duration.ofHours(1));

    /** How often one break may be put off. */
    public static final Bound<Integer> POSTPONEMENTS = new Bound<>(0, 10);

    /** How long one postponement lasts. */
    public static final Bound<Duration> POSTPONEMENT = new Bound<>(Answering.LEAST_POSTPONED, Answering.MOST_POSTPONED);

    /** How long a pause of all reminders lasts. */
    public static final Bound<Duration> PAUSE = new Bound<>(Answering.SHORTEST_PAUSE, Answering.LONGEST_PAUSE);

    /** How many breaks of one rule may be skipped in a day. */
    public static final Bound<Integer> SKIPS_A_DAY = new Bound<>(0, 50);

    /** Ranges of working hours that begin on one day. */
    public static final Bound<Integer> RANGES = new Bound<>(0, 6);

    /** How long before a break its heads-up is shown. */
    public static final Bound<Duration> HEADS_UP = new Bound<>(Duration.ZERO, Duration.ofMinutes(2));

    /** How long a break waits for a pause in typing. */
    public static final Bound<Duration> GRACE = new Bound<>(Duration.ZERO, Duration.ofMinutes(10));

    /** Hands off for how long is a pause in typing. */
    public static final Bound<Duration> TYPING_PAUSE = new Bound<>(Duration.ofSeconds(1), Duration.ofSeconds(15));

    /** Without input for how long somebody still counts as there. */
    public static final Bound<Duration> PRESENT = new Bound<>(Duration.ofMinutes(1), Duration.ofMinutes(10));

    /** Least time between two prompts. */
    public static final Bound<Duration> MINIMUM_GAP = new Bound<>(Duration.ofMinutes(1), Duration.ofMinutes(30));

    /** How long one sits, and stands, before the other's turn. */
    public static final Bound<Duration> SIT = new Bound<>(Duration.ofMinutes(10), Duration.ofHours(3));

    /** See {@link #SIT}. */
    public static final Bound<Duration> STAND = new Bound<>(Duration.ofMinutes(5), Duration.ofHours(2));

    /** Active use in a day. */
    public static final Bound<Duration> DAILY_LIMIT = new Bound<>(Duration.ofHours(1), Duration.ofHours(16));

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");

    private ScheduleBounds() {}

    /** Everything that is out of bounds, in the schedule's order; empty when the schedule can be used. */
    public static List<ScheduleProblem> problems(Schedule schedule) {
        List<ScheduleProblem> found = new ArrayList<>();
        if (schedule.rules().size() > MOST_RULES) {
            found.add(new ScheduleProblem(null, Field.RULES, 0, MOST_RULES));
        }
        Set<String> ids = new HashSet<>();
        for (BreakRule rule : schedule.rules()) {
            if (!ids.add(rule.id())) {
                found.add(new ScheduleProblem(rule.id(), Field.ID_TWICE, null, null));
            }
            rule(rule, found);
        }
        schedule.hours().ranges().values().forEach(ranges -> RANGES.check(found, null, Field.RANGES, ranges.size()));
        HEADS_UP.check(found, null, Field.HEADS_UP, schedule.headsUp());
        GRACE.check(found, null, Field.GRACE, schedule.grace());
        TYPING_PAUSE.check(found, null, Field.TYPING_PAUSE, schedule.typingPause());
        PRESENT.check(found, null, Field.PRESENT, schedule.present());
        MINIMUM_GAP.check(found, null, Field.MINIMUM_GAP, schedule.minimumGap());
        if (schedule.dailyLimit() != null) {
            DAILY_LIMIT.check(found, null, Field.DAILY_LIMIT, schedule.dailyLimit());
        }
        if (schedule.rhythm() != null) {
            rhythm(schedule, schedule.rhythm(), found);
        }
        return found;
    }

    private static void rhythm(Schedule schedule, Rhythm rhythm, List<ScheduleProblem> found) {
        SIT.check(found, null, Field.SIT, rhythm.sit());
        STAND.check(found, null, Field.STAND, rhythm.stand());
        schedule.byTurns()
                .ifPresentOrElse(
                        rule -> {
                            if (rule.length().compareTo(shorter(rhythm.sit(), rhythm.stand())) >= 0) {
                                found.add(new ScheduleProblem(rule.id(), Field.TURN_TOO_SHORT, null, null));
                            }
                        },
                        () -> found.add(new ScheduleProblem(null, Field.RHYTHM_ALONE, null, null)));
    }

    private static void rule(BreakRule rule, List<ScheduleProblem> found) {
        String id = rule.id();
        if (!ID.matcher(id).matches()) {
            found.add(new ScheduleProblem(id, Field.ID, null, null));
        }
        switch (rule.trigger()) {
            case BreakTrigger.AfterActive(Duration interval) -> {
                INTERVAL.check(found, id, Field.INTERVAL, interval);
                if (rule.length().compareTo(interval) >= 0) {
                    found.add(new ScheduleProblem(id, Field.LENGTH_NOT_SHORTER, null, null));
                }
            }
            case BreakTrigger.AtTimes(var times, var days) -> {
                TIMES.check(found, id, Field.TIMES, times.size());
                if (new HashSet<>(times).size() < times.size()) {
                    found.add(new ScheduleProblem(id, Field.TIME_TWICE, null, null));
                }
                if (days.isEmpty()) {
                    found.add(new ScheduleProblem(id, Field.NO_DAYS, null, null));
                }
            }
            case BreakTrigger.TimesADay(int times) -> TIMES_A_DAY.check(found, id, Field.TIMES_A_DAY, times);
        }
        LENGTH.check(found, id, Field.LENGTH, rule.length());
        POSTPONEMENTS.check(found, id, Field.POSTPONEMENTS, rule.postpone().most());
        POSTPONEMENT.check(found, id, Field.POSTPONEMENT, rule.postpone().length());
        if (rule.present() != null) {
            PRESENT.check(found, id, Field.PRESENT, rule.present());
        }
        SKIPS_A_DAY.check(found, id, Field.SKIPS_A_DAY, rule.skipsADay());
    }

    /**
     * From the least to the most allowed, both inside.
     *
     * @param <T> what is bounded
     */
    public record Bound<T extends Comparable<T>>(T least, T most) {
        /** Whether {@code value} keeps to it. */
        public boolean holds(T value) {
            return least.compareTo(value) <= 0 && most.compareTo(value) >= 0;
        }

        private void check(List<ScheduleProblem> found, @Nullable String ruleId, Field field, T value) {
            if (!holds(value)) {
                found.add(new ScheduleProblem(ruleId, field, least, most));
            }
        }
    }
}
