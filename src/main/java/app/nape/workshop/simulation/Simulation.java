package app.nape.workshop.simulation;

import app.nape.breaks.BreakState;
import app.nape.breaks.Schedule;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Lives through a number of days with a schedule. */
public final class Simulation {
    private Simulation() {}

    /** Where lives are lived unless somebody says otherwise. */
    public static final ZoneId HOME = ZoneId.of("Europe/Berlin");

    /** The life with this seed, from 1 January 2026 on, of somebody who does whatever there is to do. */
    public static SimulationResult run(Schedule schedule, int days, long seed) {
        return run(schedule, days, seed, HOME, null);
    }

    /**
     * The same in this zone, of somebody with these habits.
     *
     * @param days how many, one or more
     * @param habits null for somebody who does whatever there is to do, and moves to other zones
     */
    public static SimulationResult run(Schedule schedule, int days, long seed, ZoneId zone, @Nullable Habits habits) {
        return run(schedule, days, seed, zone, habits, UnaryOperator.identity());
    }

    /**
     * The life with this seed, with every state that is saved before a crash going through {@code saving}, which must give back an equal
     * one.
     *
     * @param days how many, one or more
     */
    public static SimulationResult run(Schedule schedule, int days, long seed, UnaryOperator<BreakState> saving) {
        return run(schedule, days, seed, HOME, null, saving);
    }

    private static SimulationResult run(
            Schedule schedule,
            int days,
            long seed,
            ZoneId zone,
            @Nullable Habits habits,
            UnaryOperator<BreakState> saving) {
        if (days < 1) {
            throw new IllegalArgumentException("A life has at least one day, not " + days + ".");
        }
        return new Life(schedule, days, seed, zone, habits, saving).live();
    }
}
