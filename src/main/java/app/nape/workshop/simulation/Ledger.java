package app.nape.workshop.simulation;

import app.nape.breaks.BreakDecision;
import app.nape.breaks.BreakEffect;
import app.nape.breaks.BreakOutcome;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakState;
import app.nape.breaks.RuleState;
import app.nape.breaks.Schedule;
import app.nape.breaks.Stint;
import java.time.Duration;
import java.util.List;

/** Checks the books: each break has one outcome, budgets are kept, days only go on, and nothing due waits without a reason. */
final class Ledger {
    private final Schedule schedule;
    private final Machine machine;
    private final Tally tally;
    /** Of the day, as it was after the last step. */
    private int changes;

    Ledger(Schedule schedule, Machine machine, Tally tally) {
        this.schedule = schedule;
        this.machine = machine;
        this.tally = tally;
    }

    /** The rules as they go for somebody in this position. */
    private List<BreakRule> inForce(BreakState state) {
        return schedule.inForce(state.person().stint().posture()).rules();
    }

    private void broken(String promise) {
        tally.broken(machine.wall(), promise);
    }

    void looks(BreakState before, BreakDecision decision) {
        BreakState after = decision.next();
        boolean sameDay =
                before.clock().today().day().equals(after.clock().today().day());
        if (after.clock().today().day().isBefore(before.clock().today().day())) {
            broken("the day went back to " + after.clock().today().day());
        }
        if (after.clock().today().used().isNegative()) {
            broken("negative use of the day");
        }
        Stint stint = after.person().stint();
        if (stint.still().isNegative()
                || stint.before().isNegative()
                || stint.before().compareTo(stint.still()) > 0) {
            broken("a stint of " + stint);
        }
        int moved = after.person().positionsToday().changes();
        if (sameDay && moved < changes) {
            broken("changes of position were lost within a day");
        }
        changes = moved;
        List<BreakRule> rules = inForce(after);
        List<RuleState> were = before.offers().rules();
        List<RuleState> are = after.offers().rules();
        for (int i = 0; i < are.size(); i++) {
            BreakRule rule = rules.get(i);
            RuleState now = are.get(i);
            if (!were.isEmpty()) {
                outcomes(rule, were.get(i), now, decision);
                if (sameDay && now.counts().ended() < were.get(i).counts().ended()) {
                    broken(rule.id() + " lost counts within a day");
                }
            }
            if (now.used().isNegative()) {
                broken(rule.id() + " has negative use");
            }
            if (now.postponed() > rule.postpone().most()) {
                broken(rule.id() + " was lent too many postponements");
            }
            if (now.counts().skipped() > rule.skipsADay()) {
                broken(rule.id() + " was skipped too often");
            }
            if (waitsWithoutReason(after, rule, now)) {
                broken(rule.id() + " is due and waits without a reason");
            }
        }
    }

    private void outcomes(BreakRule rule, RuleState before, RuleState now, BreakDecision decision) {
        boolean closed = before.need() != null && now.need() == null;
        if (decision.effects().isEmpty() && !closed) {
            return;
        }
        int ended = 0;
        for (BreakEffect effect : decision.effects()) {
            if (effect instanceof BreakEffect.RecordOutcome outcome
                    && outcome.ruleId().equals(rule.id())
                    && outcome.outcome() != BreakOutcome.POSTPONED) {
                ended++;
                if (outcome.length().isNegative()) {
                    broken(rule.id() + " has an outcome of negative length");
                }
            }
        }
        // A clock rule may have been due before a sleep and once more in it.
        int most = rule.interval().isPresent() ? 1 : 2;
        if (ended > most || (closed && ended == 0)) {
            broken(rule.id() + " came to " + ended + " outcomes at once");
        }
    }

    private boolean waitsWithoutReason(BreakState state, BreakRule rule, RuleState now) {
        RuleState.Need need = now.need();
        boolean free = need != null
                && need.notBefore().compareTo(state.clock().lived()) <= 0
                && state.offers().offer() == null
                && state.offers().pause() == null
                && state.clock().gap() == null
                && !machine.locked()
                && !machine.asleep()
                && machine.toldQuiet().isEmpty()
                && !state.person().idle()
                && !state.person().asleep()
                && schedule.hours().include(machine.wall(), machine.zone());
        return free && !close(state) && !longerSoon(state, rule);
    }

    private boolean close(BreakState state) {
        Duration ended = state.offers().offerEnded();
        return ended != null && state.clock().lived().minus(ended).compareTo(schedule.minimumGap()) < 0;
    }

    private boolean longerSoon(BreakState state, BreakRule rule) {
        List<BreakRule> rules = inForce(state);
        for (int i = 0; i < state.offers().rules().size(); i++) {
            BreakRule other = rules.get(i);
            if (other.length().compareTo(rule.length()) > 0 && other.interval().isPresent()) {
                Duration interval = other.interval().get();
                Duration soon = app.nape.time.Spans.part(interval, 8);
                Duration least = schedule.minimumGap().plus(rule.length());
                Duration window = (soon.compareTo(least) > 0 ? soon : least).plus(Duration.ofMinutes(3));
                RuleState its = state.offers().rules().get(i);
                Duration left = interval.plus(its.extra()).minus(its.used());
                if (its.need() != null || left.compareTo(window) <= 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
