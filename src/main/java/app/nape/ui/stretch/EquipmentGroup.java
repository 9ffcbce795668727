package app.nape.ui.stretch;

import app.nape.exercise.Exercise;
import java.util.Set;

/** What exercises need, gathered for choosing. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are copies that nobody changes
enum EquipmentGroup {
    NOTHING(Set.of()),
    WALL(Set.of("wall", "door frame", "doorway", "chair with mid-height back")),
    MAT(Set.of("floor mat")),
    SMALL(Set.of("tennis ball", "rolled towel", "towel", "exercise band"));

    private final Set<String> things;

    EquipmentGroup(Set<String> things) {
        this.things = Set.copyOf(things);
    }

    boolean has(Exercise exercise) {
        return things.isEmpty()
                ? exercise.equipment().isEmpty()
                : exercise.equipment().stream().anyMatch(things::contains);
    }
}
