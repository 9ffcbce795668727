package app.nape.care.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which set of which programme somebody did, and what of it. Its phase belongs to it: two phases may each have a set of the same id.
 *
 * @param plan the programme
 * @param revision the revision that was followed then
 * @param phase id of the phase
 * @param set id of the set within the phase
 * @param ticked whether it was ticked by hand rather than led by the player
 * @param items ids of the items that were done to their end, in order
 * @param skipped items that were left out, with the reason
 */
public record SetTurn(
        UUID plan, int revision, String phase, String set, boolean ticked, List<String> items, List<Skipped> skipped) {
    public SetTurn {
        items = List.copyOf(items);
        skipped = List.copyOf(skipped);
    }

    /** Whether it is this set of this phase. */
    public boolean is(String ofPhase, String ofSet) {
        return phase.equals(ofPhase) && set.equals(ofSet);
    }

    /** Why an item was left out; empty for one that was not. */
    public Optional<SkipReason> why(String item) {
        return skipped.stream()
                .filter(each -> each.item().equals(item))
                .map(Skipped::why)
                .findFirst();
    }
}
