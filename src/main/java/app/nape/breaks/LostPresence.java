package app.nape.breaks;

import java.time.Duration;

/**
 * A machine that does not tell whether the person is there, as after the end of their session: what goes by then is neither use nor rest,
 * nothing is offered and what was is withdrawn, and a break that is asked for all the same waits for no hands.
 */
final class LostPresence {
    private LostPresence() {}

    static void lose(Draft draft) {
        if (draft.person.unknown) {
            return;
        }
        draft.person.unknown = true;
        draft.person.untouched = null;
        draft.person.idle = false;
        draft.person.feelsHands = false;
        draft.writes(DecisionLine.Code.PRESENCE_LOST, null, null, null);
        Offering.withdraw(draft, HoldReason.UNKNOWN);
        Presences.handsOff(draft, Duration.ZERO);
    }

    static void find(Draft draft) {
        if (!draft.person.unknown) {
            return;
        }
        draft.person.unknown = false;
        Presences.handsMayBeOn(draft);
        draft.writes(DecisionLine.Code.PRESENCE_FOUND, null, null, null);
    }
}
