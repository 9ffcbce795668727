package app.nape.ui.settings.schedule;

import app.nape.breaks.BreakDecision;
import app.nape.breaks.BreakEffect;
import app.nape.breaks.BreakEvent;
import app.nape.breaks.BreakOffer;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakScheduler;
import app.nape.breaks.BreakState;
import app.nape.breaks.Schedule;
import app.nape.breaks.WorkingHours;
import app.nape.time.DayRollover;
import app.nape.time.Moment;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A day on which somebody works through their hours and takes each break at once, played by the scheduler itself: so what is
 * drawn is what would come, with all that one break does to another.
 */
final class SampleDay {
    private static final LocalDate SOME_MONDAY = LocalDate.of(2026, 11, 16);
    private static final int MOST_STEPS = 5_000;

    private final Schedule schedule;
    private final Instant begin;
    private final Instant end;
    private final List<Taken> taken = new ArrayList<>();
    private final List<WorkingHours.Span> hours;
    private BreakState state = BreakState.fresh();

    /** A break of the day: which reminder's, and how many hours after midnight. */
    record Taken(String ruleId, double hour) {}

    private SampleDay(Schedule schedule, DayOfWeek day) {
        this.schedule = schedule;
        LocalDate date = SOME_MONDAY.with(TemporalAdjusters.nextOrSame(day));
        begin = date.atStartOfDay().toInstant(ZoneOffset.UTC);
        end = begin.plus(Duration.ofDays(1));
        hours = schedule.hours().spans(begin, end, ZoneOffset.UTC).stream()
                .map(span -> new WorkingHours.Span(
                        span.from().isBefore(begin) ? begin : span.from(),
                        span.to().isAfter(end) ? end : span.to()))
                .toList();
    }

    static SampleDay of(Schedule schedule, DayOfWeek day) {
        SampleDay sample = new SampleDay(schedule, day);
        sample.live();
        return sample;
    }

    /** The breaks in the order in which they come. */
    List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** The working hours of the day from midnight to midnight, in hours after midnight. */
    List<double[]> hours() {
        return hours.stream()
                .map(span -> new double[] {hour(span.from()), hour(span.to())})
                .toList();
    }

    private void live() {
        step(new BreakEvent.Started(at(begin), ZoneOffset.UTC, new DayRollover(LocalTime.MIDNIGHT), true));
        step(new BreakEvent.Locked(at(begin)));
        for (WorkingHours.Span span : hours) {
            wakeUntil(span.from());
            step(new BreakEvent.Unlocked(at(span.from())));
            wakeUntil(span.to());
            step(new BreakEvent.Locked(at(span.to())));
        }
    }

    private void wakeUntil(Instant until) {
        for (int i = 0; i < MOST_STEPS; i++) {
            Duration wakeAt = state.watching().wakeAt();
            if (wakeAt == null) {
                return;
            }
            Instant next =
                    state.clock().last().wall().plus(wakeAt.minus(state.clock().lived()));
            if (!next.isBefore(until)) {
                return;
            }
            step(new BreakEvent.Ticked(at(next)));
        }
    }

    private void step(BreakEvent event) {
        BreakDecision decision = BreakScheduler.step(schedule, state, event);
        state = decision.next();
        for (BreakEffect effect : decision.effects()) {
            switch (effect) {
                case BreakEffect.ShowNotice _
                when byTurns(offer()) -> {
                    taken.add(new Taken(offer().ruleId(), hour(event.at().wall())));
                    step(new BreakEvent.PositionChanged(
                            event.at(), state.person().stint().posture().other()));
                }
                case BreakEffect.ShowNotice _ -> step(new BreakEvent.BreakBegun(event.at()));
                case BreakEffect.BeginBreak _ -> {
                    BreakOffer begun = offer();
                    BreakRule rule = schedule.inForce(state.person().stint().posture())
                            .rule(begun.ruleId())
                            .orElseThrow();
                    if (within(event.at().wall(), begun.left(rule, state.clock().lived()))) {
                        taken.add(new Taken(begun.ruleId(), hour(event.at().wall())));
                    }
                    // Whoever takes a break has the hands off; else it would be taken for one that is typed through.
                    step(new BreakEvent.BecameIdle(event.at(), Duration.ZERO));
                }
                case BreakEffect.EndBreak _ -> step(new BreakEvent.BecameActive(event.at()));
                default -> {}
            }
        }
    }

    /** What an effect of the last step tells of. */
    private BreakOffer offer() {
        return Objects.requireNonNull(state.offers().offer());
    }

    private boolean byTurns(BreakOffer offer) {
        return schedule.rhythm() != null
                && schedule.byTurns()
                        .filter(rule -> rule.id().equals(offer.ruleId()))
                        .isPresent();
    }

    /** Whether a break that begins then is over before the hours are; one that reaches beyond them would be drawn outside the day. */
    private boolean within(Instant from, Duration length) {
        return hours.stream()
                .anyMatch(span ->
                        !from.isBefore(span.from()) && !from.plus(length).isAfter(span.to()));
    }

    private Moment at(Instant wall) {
        return new Moment(wall, Duration.between(begin, wall));
    }

    private double hour(Instant at) {
        return Duration.between(begin, at).toSeconds() / 3600.0;
    }
}
