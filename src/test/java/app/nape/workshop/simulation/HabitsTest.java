package app.nape.workshop.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakKind;
import app.nape.breaks.OutcomeCounts;
import app.nape.breaks.Rhythm;
import app.nape.breaks.Schedule;
import app.nape.breaks.SchedulePresets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The standard schedule, lived by people who read, write, think and skip. */
class HabitsTest {
    private static final Schedule STANDARD = SchedulePresets.standard();

    private static SimulationResult live(Habits habits, int days, long seed) {
        SimulationResult result = Simulation.run(STANDARD, days, seed, ZoneId.of("Europe/London"), habits);
        assertEquals(List.of(), result.violations(), habits.id() + ", seed " + seed);
        return result;
    }

    static List<Habits> everybody() {
        return Habits.ALL;
    }

    /** A Friday of seven and a quarter hours at the desk; 2 January 2026 is the second day of each life. */
    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30, 32, 45, 60, 120, 180})
    void guardsWhoeverTouchesTheMachineThisOften(int seconds) {
        SimulationResult day = live(Habits.every(Duration.ofSeconds(seconds)), 1, 1);
        assertTrue(day.counted().compareTo(Duration.ofMinutes(370)) > 0, day.counted() + " of 435 minutes");
        assertTrue(day.prompts() >= 29 && day.prompts() <= 33, day.prompts() + " prompts");
        assertTrue(
                day.longestActive().compareTo(Duration.ofMinutes(60)) < 0,
                day.longestActive().toString());
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void leavesNobodyLongWithoutARestWhoTakesWhatIsOffered(Habits habits) {
        SimulationResult month = live(habits, 30, 7);
        // Nobody is asked to rest in a call.
        Duration most = Duration.ofMinutes(habits.meetings() > 0 ? 150 : 75);
        assertTrue(
                month.longestActive().compareTo(most) < 0, month.longestActive().toString());
        assertTrue(
                month.outcomes()
                                .getOrDefault(BreakKind.MICROBREAK.word(), OutcomeCounts.NONE)
                                .taken()
                        > 100,
                month.outcomes().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "office", "typist"})
    void leavesNobodyTwoHoursWithoutARestWhoSkipsHalf(String who) {
        SimulationResult month = live(Habits.of(who).orElseThrow().skipping(50), 30, 11);
        assertTrue(
                month.longestActive().compareTo(Duration.ofHours(2)) < 0,
                month.longestActive().toString());
    }

    /** A change of position is answered by whoever takes what is offered, and lapses as often as somebody skips. */
    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void answersNudgesToChangePositionOrLetsThemLapse(int skips) {
        SimulationResult month = live(Habits.TYPIST.skipping(skips), 30, 5);
        OutcomeCounts moves = month.outcomes().getOrDefault("change-position", OutcomeCounts.NONE);
        assertTrue((skips == 0 ? moves.taken() : moves.lapsed()) > 100, moves.toString());
        assertTrue((skips == 0 ? moves.lapsed() : moves.taken()) < 5, moves.toString());
    }

    @Test
    void standsAndSitsByTurnsForAMonth() {
        Schedule turns = STANDARD.withRhythm(new Rhythm(Duration.ofMinutes(25), Duration.ofMinutes(15)));
        SimulationResult month = Simulation.run(turns, 30, 3, ZoneId.of("Europe/London"), Habits.TYPIST);
        assertEquals(List.of(), month.violations());
        assertTrue(
                month.longestStill().compareTo(Duration.ofMinutes(45)) < 0,
                month.longestStill().toString());
    }
}
