package app.nape.agent;

import app.nape.breaks.BreakDecision;
import app.nape.breaks.BreakEvent;
import app.nape.breaks.BreakState;
import app.nape.breaks.Schedule;

/** The scheduler's one step, as the agent uses it. */
@FunctionalInterface
public interface BreakStepper {
    /** What follows from {@code event}; changes nothing. */
    BreakDecision step(Schedule schedule, BreakState state, BreakEvent event);
}
