package app.nape.exercise;

import app.nape.code.Worded;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A part of the body that hurts, by the sites of the body map; the regions of the catalogue name the parts that they may ease. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are copies that nobody changes
public enum SorePart implements Worded {
    NECK(Set.of("neck-back", "neck-side", "neck-front", "neck-muscle", "c-spine", "collar")),
    SHOULDER(Set.of("trap-upper", "shoulder", "shoulder-back")),
    SHOULDER_BLADE(Set.of("scapula", "interscapular")),
    UPPER_BACK(Set.of("t-spine", "mid-back")),
    CHEST(Set.of("chest"));

    private final Set<String> sites;

    SorePart(Set<String> sites) {
        this.sites = Set.copyOf(sites);
    }

    /** The part a site belongs to; empty for one that no exercise is for. */
    public static Optional<SorePart> of(String siteId) {
        return Arrays.stream(values())
                .filter(part -> part.sites.contains(siteId))
                .findFirst();
    }

    /** Whether the exercise works on it. */
    public boolean meets(Exercise exercise) {
        return exercise.regions().stream().anyMatch(region -> region.eases().contains(this));
    }
}
