package app.nape.breaks;

import static app.nape.time.Spans.longer;
import static app.nape.time.Spans.reaches;
import static app.nape.time.Spans.shorter;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Opens the needs of rules that keep to the clock: at set times, or so many times a day. */
final class ClockNeeds {
    /** How long after its time such a break still makes sense. */
    static final Duration LASTS = Duration.ofHours(1);

    /** A time of a times-a-day rule that passed longer ago than this is planned anew instead. */
    static final Duration FRESH = Duration.ofMinutes(10);

    /** Breaks of a times-a-day rule are planned at least this far apart. */
    static final Duration APART = Duration.ofMinutes(20);

    private ClockNeeds() {}

    static void open(Draft draft) {
        for (int i = 0; i < draft.offers.rules.size(); i++) {
            switch (draft.rule(i).trigger()) {
                case BreakTrigger.AfterActive _ -> {}
                case BreakTrigger.AtTimes at -> atTimes(draft, i, at);
                case BreakTrigger.TimesADay times -> timesADay(draft, i, times);
            }
        }
    }

    private static void atTimes(Draft draft, int index, BreakTrigger.AtTimes at) {
        RuleState state = draft.offers.rules.get(index);
        Instant wall = draft.clock.wall();
        Instant planned = state.planned();
        if (planned == null) {
            Instant seen = state.seenUntil() == null ? wall : state.seenUntil();
            planned = next(at, seen, draft);
            state = state.withPlanned(planned, seen);
        }
        if (!wall.isBefore(planned)) {
            Instant latest = latest(at, planned, draft);
            boolean timely = !reaches(Duration.between(latest, wall), LASTS);
            boolean meant = draft.schedule.hours().include(latest, draft.clock.zone);
            state = state.withPlanned(next(at, wall, draft), wall);
            if (timely && meant && state.need() == null) {
                state = state.withNeed(new RuleState.Need(draft.clock.lived, draft.clock.lived, null));
            }
        }
        draft.offers.rules.set(index, state);
    }

    /** The last of the times that have passed, at most a week back. */
    private static Instant latest(BreakTrigger.AtTimes at, Instant planned, Draft draft) {
        Instant wall = draft.clock.wall();
        Instant week = wall.minus(Duration.ofDays(7));
        Instant latest = planned;
        for (Instant one = planned.isBefore(week) ? next(at, week, draft) : planned;
                !wall.isBefore(one);
                one = next(at, one, draft)) {
            latest = one;
        }
        return latest;
    }

    /** The first of the times after {@code seen}; far away when there is none. */
    private static Instant next(BreakTrigger.AtTimes at, Instant seen, Draft draft) {
        List<LocalTime> times = at.times().stream().sorted().toList();
        LocalDate from = seen.atZone(draft.clock.zone).toLocalDate();
        for (LocalDate day = from; !day.isAfter(from.plusDays(8)); day = day.plusDays(1)) {
            if (at.days().contains(day.getDayOfWeek())) {
                for (LocalTime time : times) {
                    Instant when = day.atTime(time).atZone(draft.clock.zone).toInstant();
                    if (when.isAfter(seen)) {
                        return when;
                    }
                }
            }
        }
        return seen.plus(Duration.ofDays(3650));
    }

    private static void timesADay(Draft draft, int index, BreakTrigger.TimesADay times) {
        RuleState state = draft.offers.rules.get(index);
        if (state.need() != null) {
            return;
        }
        Instant wall = draft.clock.wall();
        Instant planned = state.planned();
        if (planned == null || (!wall.isBefore(planned) && draft.person.present() && !fresh(planned, draft))) {
            draft.offers.rules.set(index, state.withPlanned(plan(draft, state, times), state.seenUntil()));
        } else if (!wall.isBefore(planned) && draft.person.present()) {
            draft.offers.rules.set(
                    index,
                    state.withPlanned(null, wall)
                            .withNeed(new RuleState.Need(draft.clock.lived, draft.clock.lived, null)));
        }
    }

    private static boolean fresh(Instant planned, Draft draft) {
        return !reaches(Duration.between(planned, draft.clock.wall()), FRESH)
                && draft.schedule.hours().include(planned, draft.clock.zone);
    }

    /** Spreads what is left of the day's number evenly over what is left of its working hours. */
    private static Instant plan(Draft draft, RuleState state, BreakTrigger.TimesADay times) {
        OutcomeCounts counts = state.counts();
        int left = times.times() - (counts.ended() - counts.lapsed());
        Instant ends = draft.clock.today.ends();
        boolean tired = counts.ended() >= 2 * times.times();
        if (left <= 0 || tired) {
            return ends;
        }
        List<WorkingHours.Span> spans =
                draft.schedule.hours().spans(draft.clock.wall(), ends, draft.clock.zone).stream()
                        .map(span -> span.within(draft.clock.wall(), ends))
                        .toList();
        Duration open = spans.stream().map(WorkingHours.Span::length).reduce(Duration.ZERO, Duration::plus);
        Duration ahead = longer(open.dividedBy(left + 1), shorter(APART, open.dividedBy(2)));
        for (WorkingHours.Span span : spans) {
            if (!reaches(ahead, span.length())) {
                return span.from().plus(ahead);
            }
            ahead = ahead.minus(span.length());
        }
        return ends;
    }

    /** Leaves out the next time of a rule that keeps to the clock and is not due yet. */
    static void passOver(Draft draft, int index) {
        RuleState state = draft.offers.rules.get(index);
        if (state.need() == null && state.planned() != null) {
            draft.offers.rules.set(index, state.withPlanned(null, state.planned()));
        }
    }

    /** Lets go of what the clock asked for and nobody answered. */
    static void lapse(Draft draft) {
        for (int i = 0; i < draft.offers.rules.size(); i++) {
            RuleState state = draft.offers.rules.get(i);
            boolean running = draft.offers.underWay() && draft.offers.isOffered(i);
            if (draft.rule(i).interval().isEmpty() && state.need() != null && !running) {
                Outcomes.finish(draft, i, BreakOutcome.LAPSED, draft.clock.wall(), Duration.ZERO, Duration.ZERO);
            }
        }
    }
}
