package app.nape.workshop.simulation;

import app.nape.breaks.BreakDecision;
import app.nape.breaks.BreakEffect;
import app.nape.breaks.BreakEvent;
import app.nape.breaks.BreakScheduler;
import app.nape.breaks.BreakState;
import app.nape.breaks.Schedule;
import app.nape.time.DayRollover;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Runs one life: moves time from one thing to the next, and hands what happens to the scheduler. */
final class Life {
    static final LocalDate BIRTH = LocalDate.of(2026, 1, 1);

    final Schedule schedule;
    final Machine machine;
    final Tally tally;
    final SplittableRandom random;
    private final int days;
    private final long seed;
    private final UnaryOperator<BreakState> saving;
    private final Watchdog watchdog;
    private final Someone person;
    private final Deque<BreakEffect> toSee = new ArrayDeque<>();
    private BreakState state = BreakState.fresh();

    Life(
            Schedule schedule,
            int days,
            long seed,
            ZoneId zone,
            @Nullable Habits habits,
            UnaryOperator<BreakState> saving) {
        this.schedule = schedule;
        this.days = days;
        this.seed = seed;
        this.saving = saving;
        random = new SplittableRandom(seed);
        machine = new Machine(BIRTH, schedule, zone, random.split());
        tally = new Tally(schedule);
        watchdog = new Watchdog(schedule, machine, tally);
        person = habits == null ? new Person(this) : new Worker(this, habits);
    }

    SimulationResult live() {
        start();
        LocalDate end = BIRTH.plusDays(days);
        while (machine.today().isBefore(end)) {
            Duration wake = state.clock()
                    .last()
                    .ticks()
                    .plus(BreakScheduler.nextWake(state).orElseThrow());
            Duration next = Machine.sooner(person.nextAt(), machine.nextSignalAt());
            if (wake.compareTo(next) <= 0) {
                goTo(wake);
                tally.wakes++;
                tell(new BreakEvent.Ticked(machine.now()));
            } else {
                goTo(next);
                machine.signals(this::tell);
                if (!next.minus(person.nextAt()).isNegative()) {
                    person.goesOn();
                }
            }
            person.sees(toSee);
        }
        return tally.result(days, seed);
    }

    BreakState state() {
        return state;
    }

    /** Lets the machine's clocks run to this tick; the person's use of it is counted on the way. */
    private void goTo(Duration tick) {
        Duration length = tick.minus(machine.ticks());
        if (!length.isNegative()) {
            watchdog.passes(state, length);
            machine.run(length);
        }
    }

    void tell(BreakEvent event) {
        BreakState before = state;
        BreakDecision decision = BreakScheduler.step(schedule, state, event);
        state = decision.next();
        tally.steps++;
        for (BreakEffect effect : decision.effects()) {
            machine.obeys(effect);
            toSee.add(effect);
        }
        watchdog.looks(before, event, decision);
        machine.answersWatches(this::state, this::tell);
    }

    void start() {
        machine.rebooted();
        tell(new BreakEvent.Started(machine.now(), machine.zone(), DayRollover.DEFAULT, machine.tellsSleep()));
    }

    /** The agent dies, its state having been saved, and another goes on from there. */
    void crash(Duration down) {
        BreakState saved = saving.apply(state);
        if (!saved.equals(state)) {
            watchdog.broken("the state that was restored is not the one that was saved");
        }
        state = saved;
        machine.run(down);
        watchdog.restarted();
        start();
        machine.tellsAgain(this::tell);
    }
}
