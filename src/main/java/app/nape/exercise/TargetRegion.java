package app.nape.exercise;

import java.util.Set;

/**
 * A region of the body that exercises are for.
 *
 * @param id stable key, for example {@code neck-front-side}
 * @param label its name in the chosen language
 * @param groups under which the library lists it; at least one
 * @param eases which sore parts an exercise for it may ease; often one, sometimes none
 */
public record TargetRegion(String id, String label, Set<RegionGroup> groups, Set<SorePart> eases) {
    public TargetRegion {
        groups = Set.copyOf(groups);
        eases = Set.copyOf(eases);
    }
}
