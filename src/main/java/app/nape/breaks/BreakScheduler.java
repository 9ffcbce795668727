package app.nape.breaks;

import java.time.Duration;
import java.util.Optional;

/**
 * Decides about breaks. A pure function: the same schedule, state and event always lead to the same decision, in every state and for
 * every event; it reads no clock and does nothing itself. Between two events nothing needs to be asked of it: it says when it next
 * wants to be woken.
 */
public final class BreakScheduler {
    private BreakScheduler() {}

    /** What this event leads to. */
    public static BreakDecision step(Schedule schedule, BreakState state, BreakEvent event) {
        Draft draft = new Draft(schedule, state);
        // What went by counts first, as it was: what the event changes counts from now on.
        Rulebook.align(draft, state);
        Elapsing.advance(draft, event);
        surroundings(draft, event);
        Calendar.keep(draft);
        Presences.fade(draft);
        // A rest that lasted until this moment pays before the event ends it.
        Outcomes.payRest(draft);
        noticed(draft, event);
        // Present or away is settled before anybody is answered, and again after each step that may change it.
        Presences.settle(draft);
        Elapsing.settleGap(draft);
        // The event may have told of a rest that began earlier, such as hands that were off already.
        Outcomes.payRest(draft);
        asked(draft, event);
        Presences.settle(draft);
        // Only now what is due may be offered: whoever has just rested, skipped or paused is not asked for the same
        // again.
        Needs.openDue(draft);
        ClockNeeds.open(draft);
        DailyLimit.tell(draft);
        Offering.advance(draft);
        // A break that ended in this step frees the next time of a rule that keeps to the clock.
        ClockNeeds.open(draft);
        Presences.settle(draft);
        // Last, from everything that is known now: what to watch, and when to look again.
        Waking.settle(draft);
        return draft.decision();
    }

    /** How long after the state's last event it wants a {@link BreakEvent.Ticked}, on the monotonic clock; empty before the first event. */
    public static Optional<Duration> nextWake(BreakState state) {
        Duration at = state.watching().wakeAt();
        return at == null
                ? Optional.empty()
                : Optional.of(at.minus(state.clock().lived()));
    }

    private static void surroundings(Draft draft, BreakEvent event) {
        switch (event) {
            case BreakEvent.Started started -> Rulebook.start(draft, started);
            case BreakEvent.ZoneChanged changed -> {
                if (!changed.zone().equals(draft.clock.zone)) {
                    draft.clock.zone = changed.zone();
                    Calendar.forget(draft);
                    draft.writes(DecisionLine.Code.ZONE_CHANGED, null, null, null);
                }
            }
            case BreakEvent.ScheduleChanged changed -> {
                draft.clock.rollover = changed.day();
                Calendar.forget(draft);
            }
            default -> {}
        }
    }

    private static void noticed(Draft draft, BreakEvent event) {
        switch (event) {
            case BreakEvent.BecameActive _, BreakEvent.Typed _ -> {
                draft.person.feelsHands = true;
                Presences.active(draft);
            }
            case BreakEvent.BecameIdle idle -> Presences.idle(draft, idle.idleFor());
            case BreakEvent.TypingPaused paused -> {
                draft.person.feelsHands = true;
                Presences.handsOff(draft, paused.offFor());
            }
            case BreakEvent.PresenceLost _ -> LostPresence.lose(draft);
            case BreakEvent.PresenceFound _ -> LostPresence.find(draft);
            case BreakEvent.Locked _ -> Presences.lock(draft);
            case BreakEvent.Unlocked _ -> Presences.unlock(draft);
            case BreakEvent.FellAsleep _ -> Presences.fallAsleep(draft);
            case BreakEvent.WokeUp _ -> Presences.wakeUp(draft);
            case BreakEvent.QuietBegan began when Presences.knowsBetter(draft, began.reason()) -> {}
            case BreakEvent.QuietBegan began -> {
                draft.person.quiet.add(began.reason());
                if (began.reason().interruptsBreak() && draft.offers.underWay()) {
                    Offering.withdraw(draft, HoldReason.of(began.reason()));
                }
            }
            case BreakEvent.QuietEnded ended -> draft.person.quiet.remove(ended.reason());
            default -> {}
        }
    }

    private static void asked(Draft draft, BreakEvent event) {
        switch (event) {
            case BreakEvent.BreakBegun _ -> Answering.begin(draft);
            case BreakEvent.Postponed postponed -> Answering.postpone(draft, postponed.by());
            case BreakEvent.Skipped _ -> Answering.skip(draft);
            case BreakEvent.ShorterAsked _ -> Answering.takeShorter(draft);
            case BreakEvent.TypedOver _ -> Offering.stepBack(draft);
            case BreakEvent.BreakLeft _ -> Answering.leave(draft);
            case BreakEvent.CameBack _ -> Answering.comeBack(draft);
            case BreakEvent.PauseAsked pause -> Answering.pause(draft, pause.length());
            case BreakEvent.PauseAskedUntilTomorrow _ -> Answering.pauseUntilTomorrow(draft);
            case BreakEvent.ResumeAsked _ -> Answering.resume(draft);
            case BreakEvent.BreakAsked ask -> Answering.ask(draft, ask.kind());
            case BreakEvent.TakenReported report -> Answering.report(draft, report.kind(), report.ended());
            case BreakEvent.PositionChanged changed -> Positions.answer(draft, changed.to());
            case BreakEvent.Stretched did -> Stretches.count(draft, did);
            case BreakEvent.RulesLeft left -> Outcomes.leave(draft, left.ruleIds());
            case BreakEvent.RulesChanged changed -> Rulebook.takeBackLent(draft, changed.ruleIds());
            case BreakEvent.ReadingModeSet reading -> Answering.read(draft, reading.on());
            default -> {}
        }
    }
}
