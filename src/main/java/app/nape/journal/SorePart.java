package app.nape.journal;

import app.nape.code.Worded;
import app.nape.exercise.Exercise;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A part of the body that exercises are for: which sites of the body map and which regions of the catalogue belong to it. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are copies that nobody changes
public enum SorePart implements Worded {
    NECK(
            Set.of("neck-back", "neck-side", "neck-front", "neck-muscle", "c-spine", "collar"),
            Set.of(
                    "neck",
                    "side of neck",
                    "front of neck",
                    "back of neck",
                    "front-side of neck",
                    "back-side of neck",
                    "lower neck",
                    "first ribs")),
    SHOULDER(
            Set.of("trap-upper", "shoulder", "shoulder-back"),
            Set.of("shoulders", "top of shoulder", "back of shoulder", "front of shoulders")),
    SHOULDER_BLADE(
            Set.of("scapula", "interscapular"),
            Set.of("between shoulder blades", "shoulder blades", "upper back", "inner top of shoulder blade")),
    UPPER_BACK(Set.of("t-spine", "mid-back"), Set.of("upper back", "mid back", "whole spine")),
    CHEST(Set.of("chest"), Set.of("chest", "front of shoulders"));

    private final Set<String> sites;
    private final Set<String> regions;

    SorePart(Set<String> sites, Set<String> regions) {
        this.sites = Set.copyOf(sites);
        this.regions = Set.copyOf(regions);
    }

    /** The part a site belongs to; empty for one that no exercise is for. */
    public static Optional<SorePart> of(String siteId) {
        return Arrays.stream(values())
                .filter(part -> part.sites.contains(siteId))
                .findFirst();
    }

    /** Whether the exercise works on it. */
    boolean meets(Exercise exercise) {
        return exercise.regions().stream().anyMatch(regions::contains);
    }
}
