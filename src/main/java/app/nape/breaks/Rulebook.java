package app.nape.breaks;

import static app.nape.time.Spans.reaches;

import app.nape.breaks.BreakOffer.Phase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Brings the state in line with the schedule, and with the process that has just started. */
final class Rulebook {
    private Rulebook() {}

    /** Gives every rule its state, in the schedule's order; a rule that is gone takes its open need with it. */
    static void align(Draft draft, BreakState was) {
        List<BreakRule> rules = draft.schedule.rules();
        boolean same = rules.size() == was.offers().rules().size();
        for (int i = 0; same && i < rules.size(); i++) {
            same = rules.get(i).id().equals(was.offers().rules().get(i).ruleId());
        }
        // Looked at in any case: a state that was kept and has been damaged may offer a break that no rule asks for.
        BreakOffer offer = draft.offers.offer;
        if (offer != null && draft.schedule.rule(offer.ruleId()).isEmpty()) {
            Offering.takeAway(draft);
        }
        if (same) {
            return;
        }
        List<RuleState> aligned = new ArrayList<>();
        for (BreakRule rule : rules) {
            aligned.add(was.offers().rules().stream()
                    .filter(state -> state.ruleId().equals(rule.id()))
                    .findFirst()
                    .orElseGet(() -> RuleState.fresh(rule.id())));
        }
        draft.offers.rules.clear();
        draft.offers.rules.addAll(aligned);
    }

    /** What was lent by postponing belongs to the rule that lent it: other rules under these ids begin without. */
    static void takeBackLent(Draft draft, Set<String> ruleIds) {
        for (int i = 0; i < draft.offers.rules.size(); i++) {
            RuleState state = draft.offers.rules.get(i);
            if (ruleIds.contains(state.ruleId())) {
                draft.offers.rules.set(i, state.withoutPostponement(draft.clock.lived));
            }
        }
    }

    /** A new process: nothing of the desktop is known yet, and nothing is on the screen unless it was a moment ago. */
    static void start(Draft draft, BreakEvent.Started started) {
        boolean moved =
                !started.zone().equals(draft.clock.zone) || !started.day().equals(draft.clock.rollover);
        draft.clock.zone = started.zone();
        draft.clock.rollover = started.day();
        draft.clock.tellsSleep = started.tellsSleep();
        if (moved || draft.clock.today.begins().equals(Instant.EPOCH)) {
            Calendar.forget(draft);
        }
        Calendar.forgetHours(draft);
        draft.writes(DecisionLine.Code.STARTED, null, null, null);
        draft.person.untouched = null;
        draft.person.idle = false;
        draft.person.locked = false;
        draft.person.asleep = false;
        draft.person.unknown = false;
        // A plan goes on until somebody tells that it is over; all else is told again.
        draft.person.quiet.removeIf(quiet -> quiet != Quiet.CALENDAR && quiet != Quiet.PLANNED);
        draft.person.feelsHands = false;
        draft.watching.typing = false;
        draft.watching.quiet = false;
        draft.watching.comeback = false;
        boolean ago = draft.person.rest != null && draft.clock.lived.equals(draft.person.rest.until());
        resume(draft, ago);
    }

    private static void resume(Draft draft, boolean wasAway) {
        BreakOffer offer = draft.offers.offer;
        if (offer == null) {
            return;
        }
        BreakRule rule = draft.rule(draft.offers.indexOf(offer.ruleId()));
        boolean over = !offer.rested().minus(rule.length()).isNegative();
        if (offer.phase() == Phase.UNDER_WAY && (over || Offering.typedThrough(draft, offer))) {
            // It ends at once; nobody is shown it anew.
            return;
        }
        if (wasAway || offer.phase() == Phase.NOTICE) {
            Offering.withdraw(draft, null);
            return;
        }
        if (offer.until() != null && reaches(draft.clock.lived, offer.until())) {
            // What comes next is shown at once.
            return;
        }
        switch (offer.phase()) {
            case OPENING -> draft.does(new BreakEffect.OpenWindowSoon());
            case HEADS_UP -> draft.does(new BreakEffect.ShowHeadsUp());
            case WAITING -> draft.does(new BreakEffect.ShowPrompt());
            case UNDER_WAY -> draft.does(new BreakEffect.BeginBreak());
            case NOTICE -> {}
        }
    }
}
