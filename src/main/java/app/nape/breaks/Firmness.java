package app.nape.breaks;

import static app.nape.time.Spans.atLeastZero;
import static app.nape.time.Spans.part;
import static app.nape.time.Spans.reaches;
import static app.nape.time.Spans.shorter;

import java.time.Duration;

/**
 * What it leads to that a break was missed: what has built up is not forgotten, and of rest breaks missed in a row the third asks more
 * firmly. A rest that is taken makes good for all of it. Whoever misses a shorter break has lost little and is not asked the sooner.
 */
final class Firmness {
    /** After so many rest breaks missed in a row the next cannot be skipped, and can be put off once. */
    static final int FIRM_AFTER = 2;

    private Firmness() {}

    private static boolean concerns(BreakRule rule) {
        return rule.kind() == BreakKind.REST_BREAK && rule.interval().isPresent();
    }

    /** Whether this break asks firmly. */
    static boolean firm(BreakRule rule, RuleState state) {
        return concerns(rule) && state.missed() >= FIRM_AFTER;
    }

    /** How often this break may be put off. */
    static int postponements(BreakRule rule, RuleState state) {
        int most = rule.postpone().most();
        return firm(rule, state) ? Math.min(1, most) : most;
    }

    /** Skips of this day that are spent. A break that was left is one, too. */
    static int spent(RuleState state) {
        return state.counts().skipped() + state.counts().cutShort();
    }

    /** Breaks missed in a row once this one has ended so, {@code rested} of it over. */
    static int missed(BreakRule rule, RuleState state, BreakOutcome outcome, Duration rested) {
        return switch (outcome) {
            case SKIPPED -> state.missed() + 1;
            case CUT_SHORT -> half(rule, rested) ? state.missed() : state.missed() + 1;
            case TAKEN, NATURAL -> 0;
            case POSTPONED, LAPSED -> state.missed();
        };
    }

    /**
     * Use that the next interval begins with: three quarters of what had built up when a break was left before its half, half an interval
     * when a rest break was skipped once it was due, and what a rest break was put off by, up to a quarter of its interval.
     */
    static Duration behind(BreakRule rule, RuleState state, BreakOutcome outcome, Duration rested) {
        if (rule.interval().isEmpty()) {
            return Duration.ZERO;
        }
        Duration interval = rule.interval().get();
        Duration used = shorter(state.used(), interval);
        return switch (outcome) {
            case CUT_SHORT -> half(rule, rested) ? Duration.ZERO : threeQuarters(used);
            case SKIPPED -> concerns(rule) ? atLeastZero(used.minus(part(interval, 2))) : Duration.ZERO;
            case TAKEN ->
                concerns(rule) && state.postponed() > 0
                        ? shorter(atLeastZero(state.used().minus(interval)), part(interval, 4))
                        : Duration.ZERO;
            case NATURAL, POSTPONED, LAPSED -> Duration.ZERO;
        };
    }

    /** A rest of this length makes good for whatever a break left behind that is paid by a rest of {@code length}. */
    static Duration forgivenAfter(Duration length) {
        return length.plus(length);
    }

    /** Added up: a Duration multiplies by way of decimals. */
    private static Duration threeQuarters(Duration use) {
        Duration quarter = part(use, 4);
        return quarter.plus(quarter).plus(quarter);
    }

    private static boolean half(BreakRule rule, Duration rested) {
        return reaches(rested.plus(rested), rule.length());
    }
}
