package app.nape.care.plan;

import java.util.List;

/**
 * What the therapist asks to hear. The person decides.
 *
 * @param everyDays how often, 1 to 90 days
 * @param share of what; may be empty
 */
public record Sharing(int everyDays, List<Shared> share) {
    public Sharing {
        Limit.whole("every_days", everyDays, 1, MeasureEvery.MOST_DAYS);
        share = Limit.unlike("share", share, each -> each, 0, Shared.values().length - 1);
        if (share.contains(Shared.SIGNS)) {
            throw new OutOfBounds("share", "plan.is-no-word");
        }
    }
}
