package app.nape.workshop.simulation;

import static app.nape.time.Spans.longer;

import app.nape.breaks.BreakOffer;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakState;
import app.nape.breaks.Quiet;
import app.nape.breaks.RuleState;
import app.nape.breaks.Schedule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures use and rest by what the person really does, and holds the scheduler's account of each day against it. */
final class Stamina {
    /** The account of a day may differ by this: bumps, stopped processes, crashes. */
    private static final Duration TOLERANCE = Duration.ofMinutes(20);

    /** What is told a little late, or wiped out a little later, is no broken promise. */
    private static final Duration SLACK = Duration.ofSeconds(10);

    private static final Duration UNPAID = SLACK.plus(SLACK);

    private final Schedule schedule;
    private final Machine machine;
    private final Tally tally;
    private final Duration restLength;
    /** A rest longer than this has paid the rule's break, rule by rule: worked out once, for every step asks. */
    private final List<Duration> payingRests;
    /** Time at the machine since the last rest as long as the longest break. */
    private Duration run = Duration.ZERO;

    /** Time at the machine since the last change of position. */
    private Duration sat = Duration.ZERO;

    private Duration still = Duration.ZERO;
    private Duration away = Duration.ZERO;
    private Duration touched = Duration.ZERO;
    private Duration today = Duration.ZERO;
    private Duration counted = Duration.ZERO;
    private @Nullable LocalDate day;

    Stamina(Schedule schedule, Machine machine, Tally tally) {
        this.schedule = schedule;
        this.machine = machine;
        this.tally = tally;
        restLength = schedule.rules().stream()
                .filter(rule -> rule.interval().isPresent())
                .map(BreakRule::length)
                .max(Duration::compareTo)
                .orElse(Duration.ofMinutes(5));
        payingRests = schedule.rules().stream()
                .map(rule -> rule.length()
                        .plus(schedule.presentFor(rule))
                        .multipliedBy(2)
                        .plus(SLACK))
                .toList();
    }

    void passes(BreakState state, Duration length) {
        if (!touched.equals(machine.touched())) {
            touched = machine.touched();
            still = Duration.ZERO;
            away = Duration.ZERO;
        }
        sits(length);
        if (machine.typing()) {
            still = Duration.ZERO;
            tally.active = tally.active.plus(length);
        } else {
            still = still.plus(length);
            rested();
        }
        BreakOffer offer = state.offers().offer();
        boolean inBreak = offer != null && offer.phase() == BreakOffer.Phase.UNDER_WAY;
        boolean present =
                !machine.locked() && !machine.asleep() && !state.person().idle() && !inBreak;
        boolean watching = !machine.locked()
                && (state.person().reading()
                        || Quiet.anyCountsAsUse(state.person().quiet()))
                && !inBreak;
        away = machine.typing() || watching ? Duration.ZERO : away.plus(length);
        if (machine.typing() || present || watching) {
            today = today.plus(length);
        }
    }

    /** Somebody unlocked or woke the machine, and so is there. */
    void back() {
        away = Duration.ZERO;
    }

    void slept() {
        still = still.plus(machine.lastSleep());
        rested();
    }

    private void sits(Duration length) {
        if (machine.locked() || machine.asleep()) {
            sat = Duration.ZERO;
            return;
        }
        run = run.plus(length);
        sat = sat.plus(length);
        tally.longestActive = longer(run, tally.longestActive);
        tally.longestStill = longer(sat, tally.longestStill);
    }

    /** The person has stood up, or sat down, or at least says so. */
    void moved() {
        sat = Duration.ZERO;
    }

    private void rested() {
        if (still.compareTo(restLength) >= 0) {
            run = Duration.ZERO;
        }
        if (still.compareTo(Duration.ofMinutes(5)) >= 0) {
            sat = Duration.ZERO;
        }
    }

    void looks(BreakState after) {
        if (!after.clock().today().day().equals(day)) {
            if (day != null && today.minus(counted).abs().compareTo(TOLERANCE.plus(today.dividedBy(10))) > 0) {
                tally.broken(machine.wall(), day + " counts " + counted + " of use, but there were " + today);
            }
            day = after.clock().today().day();
            today = Duration.ZERO;
        }
        counted = after.clock().today().used();
        tally.used(after.clock().today().day(), counted);
        stuck(after);
        paid(after);
    }

    /** A rest that the machine noticed has paid every break that is no longer. */
    private void paid(BreakState after) {
        if (machine.typing()
                || after.person().reading()
                || !machine.toldQuiet().isEmpty()
                || after.offers().offer() != null) {
            return;
        }
        List<RuleState> states = after.offers().rules();
        for (int i = 0; i < states.size(); i++) {
            BreakRule rule = schedule.rules().get(i);
            if (rule.interval().isPresent()
                    && states.get(i).used().compareTo(UNPAID) > 0
                    && away.compareTo(payingRests.get(i)) > 0) {
                tally.broken(machine.wall(), rule.id() + " was not paid by a rest of " + away);
            }
        }
    }

    private void stuck(BreakState after) {
        BreakOffer offer = after.offers().offer();
        if (offer != null
                && offer.phase() != BreakOffer.Phase.UNDER_WAY
                && offer.until() != null
                && after.clock().lived().minus(offer.until()).compareTo(SLACK) > 0) {
            tally.broken(machine.wall(), offer.ruleId() + " is stuck in " + offer.phase());
        }
        if (offer != null && offer.phase() == BreakOffer.Phase.UNDER_WAY) {
            Duration length =
                    schedule.rule(offer.ruleId()).map(BreakRule::length).orElse(Duration.ZERO);
            Duration open = after.clock().lived().minus(offer.since());
            Duration most = length.plus(Duration.ofSeconds(30));
            if (still.compareTo(most) > 0 && open.compareTo(most) > 0) {
                tally.broken(machine.wall(), offer.ruleId() + " is still on the screen after its rest");
            }
        }
    }
}
