package app.nape.ui.stretch;

import app.nape.exercise.Exercise;
import app.nape.exercise.Position;
import java.util.EnumSet;
import java.util.Set;

/** The positions, gathered for choosing. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are copies that nobody changes
enum PositionGroup {
    SITTING(EnumSet.of(Position.SEATED, Position.SEATED_OR_STANDING)),
    STANDING(EnumSet.of(Position.STANDING, Position.SEATED_OR_STANDING, Position.STANDING_AT_WALL)),
    FLOOR(EnumSet.of(Position.LYING_SUPINE, Position.LYING_PRONE, Position.FLOOR_FOUR_POINT));

    private final Set<Position> positions;

    PositionGroup(Set<Position> positions) {
        this.positions = Set.copyOf(positions);
    }

    boolean has(Exercise exercise) {
        return positions.contains(exercise.position());
    }
}
