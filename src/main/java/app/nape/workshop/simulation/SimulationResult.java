package app.nape.workshop.simulation;

import app.nape.breaks.OutcomeCounts;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What came of a simulated life.
 *
 * @param days days lived
 * @param seed the life
 * @param prompts heads-ups, notices and breaks that came unasked
 * @param outcomes for each rule of the schedule
 * @param active hands on, in all
 * @param counted what the scheduler counted as use, in all
 * @param longestActive longest time at the machine without a rest as long as the schedule's longest break
 * @param longestStill longest time at the machine without a change of position: a lock, five minutes of rest, or a break for it
 * @param steps events that the scheduler was told
 * @param wakes wake-ups that it asked for, among them
 * @param happenings how often each unusual thing happened, by name
 * @param violations the first promises that were broken, each with its wall clock
 * @param violated how many promises were broken in all
 */
public record SimulationResult(
        int days,
        long seed,
        int prompts,
        Map<String, OutcomeCounts> outcomes,
        Duration active,
        Duration counted,
        Duration longestActive,
        Duration longestStill,
        long steps,
        long wakes,
        Map<String, Integer> happenings,
        List<String> violations,
        int violated) {
    public SimulationResult {
        outcomes = Map.copyOf(outcomes);
        happenings = Map.copyOf(happenings);
        violations = List.copyOf(violations);
    }
}
