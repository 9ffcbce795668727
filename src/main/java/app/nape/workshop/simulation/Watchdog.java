package app.nape.workshop.simulation;

import app.nape.breaks.BreakDecision;
import app.nape.breaks.BreakEffect;
import app.nape.breaks.BreakEvent;
import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOffer;
import app.nape.breaks.BreakOutcome;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakScheduler;
import app.nape.breaks.BreakState;
import app.nape.breaks.DecisionLine;
import app.nape.breaks.Quiet;
import app.nape.breaks.Schedule;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Watches what the person sees, from outside: prompts come only when they may, one at a time, and go again. */
final class Watchdog {
    private static final Duration JUST_WOKEN = Duration.ofSeconds(60);

    private final Schedule schedule;
    private final Machine machine;
    private final Tally tally;
    private final Ledger ledger;
    private final Stamina stamina;
    private @Nullable String shown;
    private @Nullable Duration gone;
    private @Nullable Duration woke;
    private int sinceWaking;

    Watchdog(Schedule schedule, Machine machine, Tally tally) {
        this.schedule = schedule;
        this.machine = machine;
        this.tally = tally;
        ledger = new Ledger(schedule, machine, tally);
        stamina = new Stamina(schedule, machine, tally);
    }

    void broken(String promise) {
        tally.broken(machine.wall(), promise);
    }

    /** A new process: what was on the screen is gone until it is shown again. */
    void restarted() {
        shown = null;
        gone = null;
        stamina.back();
    }

    /** The machine runs for this long with nothing happening. */
    void passes(BreakState state, Duration length) {
        stamina.passes(state, length);
    }

    void looks(BreakState before, BreakEvent event, BreakDecision decision) {
        BreakState after = decision.next();
        if (event instanceof BreakEvent.WokeUp) {
            woke = machine.real();
            sinceWaking = 0;
            stamina.slept();
        }
        if (event instanceof BreakEvent.WokeUp || event instanceof BreakEvent.Unlocked || tellsOfSleep(decision)) {
            stamina.back();
        }
        boolean asked = event instanceof BreakEvent.BreakAsked
                || event instanceof BreakEvent.BreakBegun
                || event instanceof BreakEvent.Started;
        for (BreakEffect effect : decision.effects()) {
            look(effect, before.offers().offer(), after, asked);
        }
        if (!BreakScheduler.nextWake(after).orElse(Duration.ZERO).isPositive()) {
            broken("a wake-up was asked for that is not ahead");
        }
        ledger.looks(before, decision);
        stamina.looks(after);
    }

    /** A sleep of which only the clock told; whoever is awake again counts as there for a while. */
    private static boolean tellsOfSleep(BreakDecision decision) {
        for (BreakEffect effect : decision.effects()) {
            if (effect instanceof BreakEffect.WriteDecision write
                    && write.line().code() == DecisionLine.Code.SLEPT) {
                return true;
            }
        }
        return false;
    }

    private void look(BreakEffect effect, @Nullable BreakOffer was, BreakState after, boolean asked) {
        BreakOffer is = after.offers().offer();
        switch (effect) {
            case BreakEffect.ShowHeadsUp _, BreakEffect.ShowNotice _ -> shows(rule(is), after, asked);
            case BreakEffect.ShowPrompt _ -> {
                goesOn(rule(is), asked);
                mayPrompt(after, asked);
            }
            case BreakEffect.BeginBreak _ -> {
                if (asked) {
                    shown = rule(is);
                } else {
                    goesOn(rule(is), false);
                }
                mayPrompt(after, asked);
                ahead(is, after);
            }
            case BreakEffect.HidePrompt _, BreakEffect.EndBreak _ -> hides(rule(was));
            case BreakEffect.RecordOutcome outcome -> {
                tally.outcome(outcome);
                if (outcome.kind() == BreakKind.CHANGE_POSITION && outcome.outcome() == BreakOutcome.TAKEN) {
                    stamina.moved();
                }
            }
            default -> {}
        }
    }

    private void shows(String rule, BreakState after, boolean asked) {
        mayPrompt(after, asked);
        if (shown != null) {
            broken(rule + " offered while " + shown + " is on the screen");
        }
        if (!asked) {
            tally.prompts++;
            sinceWaking++;
            // A clock that is set just before a sleep that nobody announces looks like part of that sleep.
            boolean blurred = gone != null && machine.clockSet().compareTo(gone) > 0;
            if (gone != null && !blurred && machine.real().minus(gone).compareTo(schedule.minimumGap()) < 0) {
                broken(rule + " offered " + machine.real().minus(gone) + " after the last");
            }
            if (woke != null && sinceWaking > 1 && machine.real().minus(woke).compareTo(JUST_WOKEN) < 0) {
                broken("a burst of prompts after waking");
            }
        }
        shown = rule;
    }

    private void goesOn(String rule, boolean asked) {
        if (asked) {
            shown = rule;
        } else if (!rule.equals(shown)) {
            broken(rule + " goes on without having been offered");
        }
    }

    private void hides(String rule) {
        if (shown != null && !rule.equals(shown)) {
            broken(rule + " taken away while " + shown + " is on the screen");
        }
        shown = null;
        gone = machine.real();
    }

    /** Who asks the state after a step finds the offer that the step told of. */
    private String rule(@Nullable BreakOffer offer) {
        if (offer == null) {
            broken("something was shown or taken away that nobody knows of");
            return "";
        }
        return offer.ruleId();
    }

    private void ahead(@Nullable BreakOffer begun, BreakState after) {
        BreakRule rule = begun == null
                ? null
                : schedule.inForce(after.person().stint().posture())
                        .rule(begun.ruleId())
                        .orElse(null);
        if (begun == null
                || rule == null
                || begun.left(rule, after.clock().lived()).isZero()) {
            broken("a break began that is over");
        }
    }

    private void mayPrompt(BreakState after, boolean asked) {
        if (asked) {
            return;
        }
        if (!schedule.hours().include(machine.wall(), machine.zone())) {
            broken("prompted outside working hours");
        }
        if (machine.toldQuiet().stream().anyMatch(Quiet::holds)) {
            broken("prompted although " + machine.toldQuiet());
        }
        if (after.offers().pause() != null) {
            broken("prompted in a pause");
        }
        if (machine.locked() || machine.asleep()) {
            broken("prompted while nobody was there");
        }
    }
}
