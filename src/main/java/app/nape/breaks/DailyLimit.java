package app.nape.breaks;

import static app.nape.time.Spans.reaches;

import java.time.Duration;

/** Tells once a day that its limit of active use is reached; also after working hours, since that is when it happens. */
final class DailyLimit {
    private DailyLimit() {}

    static void tell(Draft draft) {
        Duration limit = draft.schedule.dailyLimit();
        if (limit == null || draft.clock.today.limitTold() || !reaches(draft.clock.today.used(), limit)) {
            return;
        }
        if (draft.offers.pause == null
                && draft.person.quiet.isEmpty()
                && draft.person.present()
                && draft.offers.offer == null) {
            draft.clock.today = draft.clock.today.told();
            draft.does(new BreakEffect.ShowDailyLimit(draft.clock.today.used()));
            draft.writes(DecisionLine.Code.DAILY_LIMIT, null, null, draft.clock.today.used());
        }
    }
}
