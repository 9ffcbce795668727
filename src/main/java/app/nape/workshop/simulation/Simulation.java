package app.nape.workshop.simulation;

import app.nape.breaks.BreakState;
import app.nape.breaks.Schedule;
import java.util.function.UnaryOperator;

/** Lives through a number of days with a schedule. */
public final class Simulation {
    private Simulation() {}

    /** The life with this seed, from 1 January 2026 on. */
    public static SimulationResult run(Schedule schedule, int days, long seed) {
        return run(schedule, days, seed, UnaryOperator.identity());
    }

    /**
     * The same, with every state that is saved before a crash going through {@code saving}, which must give back an equal one.
     *
     * @param days how many, one or more
     */
    public static SimulationResult run(Schedule schedule, int days, long seed, UnaryOperator<BreakState> saving) {
        if (days < 1) {
            throw new IllegalArgumentException("A life has at least one day, not " + days + ".");
        }
        return new Life(schedule, days, seed, saving).live();
    }
}
