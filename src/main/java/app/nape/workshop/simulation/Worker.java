package app.nape.workshop.simulation;

import app.nape.breaks.BreakEffect;
import app.nape.breaks.BreakEvent;
import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOffer;
import app.nape.breaks.BreakRule;
import app.nape.breaks.Posture;
import app.nape.breaks.Quiet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with {@link Habits}, who takes the breaks that come, or skips some of them, and answers as many of the quiet nudges to change
 * position; locks the screen at lunch and in the evening.
 */
final class Worker implements Someone {
    private static final LocalTime COMES = LocalTime.of(9, 0);
    private static final LocalTime GOES = LocalTime.of(17, 0);
    private static final LocalTime LUNCH = LocalTime.of(12, 30);
    private static final Duration LUNCH_LASTS = Duration.ofMinutes(45);

    private final Life life;
    private final Habits habits;
    private final Machine machine;
    private final SplittableRandom random;
    /** Of its own, so that answers change nothing of the rest of the day. */
    private final SplittableRandom answers;

    private final List<Instant[]> calls = new ArrayList<>();
    private LocalDate planned = LocalDate.MIN;
    private Duration nextAt;
    private Duration answersAt = Machine.NEVER;
    private Duration restsUntil = Duration.ZERO;
    private boolean skipping;

    Worker(Life life, Habits habits) {
        this.life = life;
        this.habits = habits;
        machine = life.machine;
        random = life.random.split();
        answers = life.random.split();
        nextAt = machine.ticks();
    }

    @Override
    public Duration nextAt() {
        return Machine.sooner(nextAt, answersAt);
    }

    @Override
    public void sees(Deque<BreakEffect> effects) {
        while (!effects.isEmpty()) {
            switch (effects.poll()) {
                case BreakEffect.ShowHeadsUp _ -> {
                    if (random.nextInt(100) < habits.skips()) {
                        skipping = true;
                        nextAt = Machine.sooner(nextAt, machine.ticks().plusSeconds(3));
                    }
                }
                case BreakEffect.ShowNotice _
                when isMove(offered()) -> {
                    if (answers.nextInt(100) >= habits.skips()) {
                        answersAt = machine.ticks().plusSeconds(answers.nextInt(5, 60));
                    }
                }
                case BreakEffect.BeginBreak _ -> offered().ifPresent(this::rests);
                default -> {}
            }
        }
    }

    private Optional<BreakOffer> offered() {
        return Optional.ofNullable(life.state().offers().offer());
    }

    private boolean isMove(Optional<BreakOffer> offer) {
        return offer.flatMap(shown -> life.schedule.rule(shown.ruleId()))
                .filter(rule -> rule.kind() == BreakKind.CHANGE_POSITION)
                .isPresent();
    }

    /** With one click, in between. */
    private void answers() {
        answersAt = Machine.NEVER;
        if (machine.locked()) {
            return;
        }
        machine.types(life::tell);
        machine.stops();
        Posture now = life.state().person().stint().posture();
        life.tell(new BreakEvent.PositionChanged(machine.now(), life.schedule.rhythm() == null ? null : now.other()));
    }

    private void rests(BreakOffer begun) {
        BreakRule rule = life.schedule
                .inForce(life.state().person().stint().posture())
                .rule(begun.ruleId())
                .orElseThrow();
        Duration length = begun.left(rule, life.state().clock().lived());
        skipping = false;
        machine.stops();
        restsUntil = machine.ticks().plus(length).plusSeconds(random.nextInt(2, 20));
        nextAt = restsUntil;
    }

    @Override
    public void goesOn() {
        if (answersAt.compareTo(nextAt) < 0) {
            answers();
            return;
        }
        if (skipping) {
            skipping = false;
            machine.types(life::tell);
            machine.stops();
            life.tell(new BreakEvent.Skipped(machine.now()));
        }
        ZonedDateTime now = machine.wall().atZone(machine.zone());
        Instant back = awayUntil(now);
        if (back != null) {
            if (!machine.locked()) {
                machine.locks(life::tell);
            }
            nextAt = machine.ticks().plus(Duration.between(machine.wall(), back));
            return;
        }
        if (machine.locked()) {
            machine.unlocks(life::tell);
        }
        calls(now);
        machine.types(life::tell);
        machine.stops();
        nextAt = machine.ticks().plus(longer(habits.next(random), restsUntil.minus(machine.ticks())));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** When they are at the machine again; null while they are. */
    private static @Nullable Instant awayUntil(ZonedDateTime now) {
        LocalTime time = now.toLocalTime();
        boolean free = now.getDayOfWeek() == DayOfWeek.SATURDAY || now.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (free || !time.isBefore(GOES)) {
            return now.toLocalDate()
                    .plusDays(1)
                    .atTime(free ? LocalTime.MIN : COMES)
                    .atZone(now.getZone())
                    .toInstant();
        }
        if (time.isBefore(COMES)) {
            return now.with(COMES).toInstant();
        }
        Instant lunch = now.with(LUNCH).toInstant();
        Instant after = lunch.plus(LUNCH_LASTS);
        return now.toInstant().isBefore(lunch) || !now.toInstant().isBefore(after) ? null : after;
    }

    private void calls(ZonedDateTime now) {
        if (!now.toLocalDate().equals(planned)) {
            planned = now.toLocalDate();
            calls.clear();
            for (int i = 0; i < habits.meetings(); i++) {
                Instant begins = now.with(COMES).toInstant().plusSeconds(random.nextInt(7 * 3600));
                calls.add(new Instant[] {begins, begins.plusSeconds(random.nextInt(1800, 3600))});
            }
        }
        Instant at = now.toInstant();
        boolean inCall = calls.stream().anyMatch(call -> !at.isBefore(call[0]) && at.isBefore(call[1]));
        if (inCall != machine.isQuiet()) {
            if (inCall) {
                machine.quietBegins(Quiet.CALL);
            } else {
                machine.quietEnds();
            }
            machine.answersWatches(life::state, life::tell);
        }
    }
}
