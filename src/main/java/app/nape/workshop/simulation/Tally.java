package app.nape.workshop.simulation;

import app.nape.breaks.BreakEffect;
import app.nape.breaks.OutcomeCounts;
import app.nape.breaks.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
    Duration longestStill = Duration.ZERO;
    private final Map<LocalDate, Duration> used = new LinkedHashMap<>();
    /** The day that was told of last, and what of it; joins the others when another is told of. */
    private LocalDate day = LocalDate.MIN;

    private Duration ofDay = Duration.ZERO;

    Tally(Schedule schedule) {
        schedule.rules().forEach(rule -> outcomes.put(rule.id(), OutcomeCounts.NONE));
    }

    void outcome(BreakEffect.RecordOutcome outcome) {
        outcomes.compute(
                outcome.ruleId(), (_, counts) -> (counts == null ? OutcomeCounts.NONE : counts).and(outcome.outcome()));
    }

    /** How much use of this day has been counted by now. */
    void used(LocalDate told, Duration counted) {
        if (!told.equals(day)) {
            used.put(day, ofDay);
            day = told;
        }
        ofDay = counted;
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

    private Duration counted() {
        used.put(day, ofDay);
        return used.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    SimulationResult result(int days, long seed) {
        return new SimulationResult(
                days,
                seed,
                prompts,
                outcomes,
                active,
                counted(),
                longestActive,
                longestStill,
                steps,
                wakes,
                happenings,
                violations,
                violated);
    }
}
