package app.nape.ui.stretch;

import app.nape.exercise.Exercise;
import java.util.Set;

/** The catalogue's many body regions, gathered for choosing. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are copies that nobody changes
enum RegionGroup {
    NECK(Set.of(
            "neck",
            "side of neck",
            "front of neck",
            "back of neck",
            "front-side of neck",
            "back-side of neck",
            "lower neck",
            "first ribs")),
    SHOULDERS(Set.of(
            "shoulders", "top of shoulder", "back of shoulder", "front of shoulders", "inner top of shoulder blade")),
    UPPER_BACK(Set.of("upper back", "mid back", "between shoulder blades", "shoulder blades")),
    CHEST(Set.of("chest", "front of shoulders")),
    WHOLE(Set.of("whole spine", "whole body", "side of trunk"));

    private final Set<String> regions;

    RegionGroup(Set<String> regions) {
        this.regions = Set.copyOf(regions);
    }

    boolean has(Exercise exercise) {
        return exercise.regions().stream().anyMatch(regions::contains);
    }
}
