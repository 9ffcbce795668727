package app.nape.workshop.simulation;

import app.nape.breaks.BreakEffect;
import app.nape.breaks.OutcomeCounts;
import app.nape.breaks.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what comes of a life. */
final class Tally {
    private static final int SHOWN = 20;

    private final Map<String, OutcomeCounts> outcomes = new LinkedHashMap<>();
    private final Map<String, Integer> happenings = new LinkedHashMap<>();
    private final List<String> violations = new ArrayList<>();
    private int violated;
    int prompts;
    long steps;
    long wakes;
    Duration active = Duration.ZERO;
    Duration longestActive = Duration.ZERO;

    Tally(Schedule schedule) {
        schedule.rules().forEach(rule -> outcomes.put(rule.id(), OutcomeCounts.NONE));
    }

    void outcome(BreakEffect.RecordOutcome outcome) {
        outcomes.compute(
                outcome.ruleId(), (_, counts) -> (counts == null ? OutcomeCounts.NONE : counts).and(outcome.outcome()));
    }

    void happened(String what) {
        happenings.merge(what, 1, Integer::sum);
    }

    void broken(Instant at, String promise) {
        violated++;
        if (violations.size() < SHOWN) {
            violations.add(at + " " + promise);
        }
    }

    SimulationResult result(int days, long seed) {
        return new SimulationResult(
                days, seed, prompts, outcomes, active, longestActive, steps, wakes, happenings, violations, violated);
    }
}
