package app.nape.ui.stretch;

import app.nape.exercise.Equipment;
import app.nape.exercise.EquipmentGroup;
import app.nape.exercise.Exercise;
import app.nape.exercise.RegionGroup;
import app.nape.exercise.SessionPlan;
import app.nape.exercise.TargetMuscle;
import app.nape.exercise.TargetRegion;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the person is looking for. An empty set asks for nothing.
 *
 * @param search words that must all be found in name, muscles or regions; may be blank
 * @param regions any of these
 * @param positions any of these
 * @param most longest time, or zero for any
 * @param equipment any of these
 * @param desk only what can be done at a desk
 * @param favourites only what the person likes
 * @param recent only what was done lately
 */
record LibraryFilter(
        String search,
        Set<RegionGroup> regions,
        Set<PositionGroup> positions,
        Duration most,
        Set<EquipmentGroup> equipment,
        boolean desk,
        boolean favourites,
        boolean recent) {
    static final LibraryFilter ALL =
            new LibraryFilter("", Set.of(), Set.of(), Duration.ZERO, Set.of(), false, false, false);

    LibraryFilter {
        regions = Set.copyOf(regions);
        positions = Set.copyOf(positions);
        equipment = Set.copyOf(equipment);
    }

    LibraryFilter onlyFavourites() {
        return new LibraryFilter(search, regions, positions, most, equipment, desk, true, recent);
    }

    LibraryFilter onlyRecent() {
        return new LibraryFilter(search, regions, positions, most, equipment, desk, favourites, true);
    }

    /** Whether the exercise itself fits; who likes it and when it was done is asked elsewhere. */
    boolean fits(Exercise exercise) {
        return (regions.isEmpty() || regions.stream().anyMatch(group -> group.has(exercise)))
                && (positions.isEmpty() || positions.stream().anyMatch(group -> group.has(exercise)))
                && (most.isZero() || SessionPlan.of(exercise).length().compareTo(most) <= 0)
                && (equipment.isEmpty() || equipment.stream().anyMatch(group -> group.has(exercise)))
                && (!desk || exercise.deskFriendly())
                && found(exercise);
    }

    private boolean found(Exercise exercise) {
        String where = Stream.of(
                        Stream.of(exercise.name()),
                        exercise.targetMuscles().stream().map(TargetMuscle::label),
                        exercise.regions().stream().map(TargetRegion::label),
                        exercise.equipment().stream().map(Equipment::label))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return Stream.of(search.toLowerCase(Locale.ROOT).split("\\s+", -1)).allMatch(where::contains);
    }
}
