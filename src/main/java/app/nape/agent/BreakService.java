package app.nape.agent;

import app.nape.breaks.BreakDecision;
import app.nape.breaks.BreakEffect;
import app.nape.breaks.BreakEvent;
import app.nape.breaks.BreakState;
import app.nape.breaks.DecisionLine;
import app.nape.breaks.Quiet;
import app.nape.breaks.Schedule;
import app.nape.breaks.ScheduleChange;
import app.nape.journal.EntryBounds;
import app.nape.journal.EntryIds;
import app.nape.journal.JournalEntry;
import app.nape.store.JournalQuestions;
import app.nape.store.StateFile;
import app.nape.time.DayRollover;
import app.nape.time.Moment;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drives the scheduler: gives it events, keeps its state on disk before anybody sees what follows, carries out its effects and
 * wakes it when it asked for it. Lives on the loop.
 */
final class BreakService {
    /** While use is counted, the state is kept at least so often: the most active time that a crash can lose. */
    static final Duration CHECKPOINT = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(BreakService.class);
    private static final int MOST_DECISIONS = 100;

    private final AgentLoop loop;
    private final BreakStepper stepper;
    private final StateFile<SavedBreaks> file;
    private final JournalWriter writer;
    private final RandomGenerator random;
    private final Runnable changed;
    private final ActiveHours active;
    private final PositionDays positions;
    private final List<JournalEntry.Break> unwritten = new ArrayList<>();
    private final Deque<DecisionLine> decisions = new ArrayDeque<>();
    private BreakStage stage = _ -> {};
    private Schedule schedule;
    private DayRollover rollover;
    private BreakState state = BreakState.fresh();
    private AgentLoop.Wake wake = AgentLoop.Wake.NONE;
    private boolean started;
    private boolean tellsSleep;

    BreakService(
            AgentLoop loop,
            BreakStepper stepper,
            StateFile<SavedBreaks> file,
            JournalWriter writer,
            JournalQuestions store,
            RandomGenerator random,
            Schedule schedule,
            DayRollover rollover,
            Runnable changed) {
        this.loop = loop;
        this.stepper = stepper;
        this.file = file;
        this.writer = writer;
        this.random = random;
        this.schedule = schedule;
        this.rollover = rollover;
        this.changed = changed;
        this.active = new ActiveHours(store, this::save);
        this.positions = new PositionDays(store, this::save);
    }

    /** Who carries out the effects. To be set before {@link #start}. */
    void stage(BreakStage stage) {
        this.stage = stage;
    }

    /** Goes on from what was saved, or begins afresh; the bad moments that the agent before this one knew of, which are to be told anew. */
    Set<Quiet> start(boolean sleepIsTold) {
        tellsSleep = sleepIsTold;
        file.read().ifPresent(saved -> {
            state = saved.state();
            decisions.addAll(saved.decisions());
            unwritten.addAll(saved.unwritten());
            active.resume(saved.active());
            positions.resume(saved.positions());
        });
        List.copyOf(unwritten).forEach(this::write);
        Set<Quiet> before = Set.copyOf(state.person().quiet());
        started = true;
        happened(new BreakEvent.Started(now(), loop.clocks().zone(), rollover, tellsSleep));
        return before;
    }

    /** Forgets the day, its outcomes and its decisions, and begins afresh. */
    void forget() {
        unwritten.clear();
        decisions.clear();
        active.forget();
        positions.forget();
        state = BreakState.fresh();
        happened(new BreakEvent.Started(now(), loop.clocks().zone(), rollover, tellsSleep));
    }

    /** Something happened; what the scheduler refused, if it did. Before the start nothing is heard. */
    Optional<BreakEffect.Refuse> happened(BreakEvent event) {
        if (!started) {
            return Optional.empty();
        }
        BreakDecision decision = stepper.step(schedule, state, event);
        active.look(state, decision.next());
        positions.look(state, decision.next());
        state = decision.next();
        List<JournalEntry.Break> outcomes = new ArrayList<>();
        BreakEffect.@Nullable Refuse refusal = null;
        for (BreakEffect effect : decision.effects()) {
            switch (effect) {
                case BreakEffect.RecordOutcome outcome -> outcomes.add(entry(outcome));
                case BreakEffect.WriteDecision(DecisionLine line) -> note(line);
                case BreakEffect.Refuse refused -> refusal = refused;
                default -> {}
            }
        }
        try {
            unwritten.addAll(outcomes);
            save();
            outcomes.forEach(this::write);
            active.write();
            positions.write();
            decision.effects().forEach(this::carryOut);
        } finally {
            // Whatever failed, the next break is waited for.
            rearm();
        }
        changed.run();
        return Optional.ofNullable(refusal);
    }

    /** Time has gone by in an unusual way (sleep, a zone), or a wake-up has come. */
    void tick() {
        if (!loop.clocks().zone().equals(state.clock().zone())) {
            happened(new BreakEvent.ZoneChanged(now(), loop.clocks().zone()));
        }
        happened(new BreakEvent.Ticked(now()));
    }

    /** Another schedule, or another beginning of the day, from now on. */
    void change(Schedule changedSchedule, DayRollover changedRollover) {
        if (!schedule.equals(changedSchedule) || !rollover.equals(changedRollover)) {
            ScheduleChange change = ScheduleChange.of(schedule, changedSchedule);
            if (!change.left().isEmpty()) {
                happened(new BreakEvent.RulesLeft(now(), change.left()));
            }
            schedule = changedSchedule;
            rollover = changedRollover;
            happened(new BreakEvent.ScheduleChanged(now(), rollover));
            if (!change.others().isEmpty()) {
                happened(new BreakEvent.RulesChanged(now(), change.others()));
            }
        }
    }

    BreakState state() {
        return state;
    }

    Schedule schedule() {
        return schedule;
    }

    /** The newest lines of the decision log, newest first. */
    List<DecisionLine> decisions() {
        return List.copyOf(decisions);
    }

    /** Keeps the state as it stands, before the end. */
    void close() {
        if (started) {
            tick();
            active.last(state);
            positions.last(state);
            save();
            active.write();
            positions.write();
            wake.cancel();
        }
    }

    /** Each effect by itself: a tray that fails takes no window with it. */
    private void carryOut(BreakEffect effect) {
        try {
            stage.carryOut(effect);
        } catch (RuntimeException problem) {
            LOG.error("{} could not be carried out", effect.getClass().getSimpleName(), problem);
        }
    }

    private void rearm() {
        wake.cancel();
        Duration wakeAt = state.watching().wakeAt();
        Duration gone = now().ticks().minus(state.clock().last().ticks());
        Duration asked =
                wakeAt == null ? null : wakeAt.minus(state.clock().lived()).minus(gone);
        Duration next = state.person().using() == null || (asked != null && asked.compareTo(CHECKPOINT) < 0)
                ? asked
                : CHECKPOINT;
        wake = next == null ? AgentLoop.Wake.NONE : loop.after(next, this::tick);
    }

    private void write(JournalEntry.Break entry) {
        writer.write(entry, () -> {
            unwritten.remove(entry);
            save();
        });
    }

    private void note(DecisionLine line) {
        decisions.addFirst(line);
        while (decisions.size() > MOST_DECISIONS) {
            decisions.removeLast();
        }
    }

    private void save() {
        try {
            file.write(new SavedBreaks(
                    state, unwritten, List.copyOf(decisions), active.unwritten(), positions.unwritten()));
        } catch (IOException problem) {
            LOG.error("the state of the breaks could not be kept: {}", problem.getMessage());
        }
    }

    private JournalEntry.Break entry(BreakEffect.RecordOutcome outcome) {
        return new JournalEntry.Break(
                EntryIds.at(now().wall(), random),
                outcome.at(),
                outcome.ruleId(),
                outcome.kind(),
                outcome.outcome(),
                // Who was away for longer was away for the longest that is kept.
                outcome.length().compareTo(EntryBounds.LONGEST) > 0 ? EntryBounds.LONGEST : outcome.length());
    }

    private Moment now() {
        return loop.now();
    }
}
