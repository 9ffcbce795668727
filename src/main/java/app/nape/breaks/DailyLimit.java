package app.nape.breaks;

import static app.nape.time.Spans.reaches;

import java.time.Duration;

/** Tells once a day that its limit of active use is reached; also after working hours, since that is when it happens. */
final class DailyLimit {
    private DailyLimit() {}

    static void tell(Draft draft) {
        Duration limit = draft.schedule.dailyLimit();
        if (limit == null || draft.today.limitTold() || !reaches(draft.today.used(), limit)) {
            return;
        }
        if (draft.pause == null && draft.quiet.isEmpty() && draft.present() && draft.offer == null) {
            draft.today = draft.today.told();
            draft.does(new BreakEffect.ShowDailyLimit(draft.today.used()));
            draft.writes(DecisionLine.Code.DAILY_LIMIT, null, null, draft.today.used());
        }
    }
}
