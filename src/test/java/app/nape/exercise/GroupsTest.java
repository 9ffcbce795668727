package app.nape.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** By what exercises are chosen: the part that hurts, what they need, where they work and whether one stays in the chair. */
class GroupsTest {
    private static Exercise exercise(String id) {
        return Bundled.EXERCISES.exercise(id).orElseThrow();
    }

    @Test
    void findsThePartOfTheBodyThatASiteBelongsTo() {
        assertEquals(Optional.of(SorePart.NECK), SorePart.of("c-spine"));
        assertEquals(Optional.of(SorePart.CHEST), SorePart.of("chest"));
        assertEquals(Optional.of(SorePart.SHOULDER_BLADE), SorePart.of("scapula"));
        assertEquals(Optional.empty(), SorePart.of("jaw"), "no exercise is for it");
    }

    /** Every part is met by some exercises and not by all of them, as its regions have it. */
    @Test
    void meetsAPartOnlyWithExercisesOfItsRegions() {
        for (SorePart part : SorePart.values()) {
            Set<Exercise> met =
                    Bundled.EXERCISES.exercises().stream().filter(part::meets).collect(Collectors.toSet());
            assertFalse(met.isEmpty(), part.name());
            assertTrue(met.size() < Bundled.EXERCISES.exercises().size(), part.name());
            for (Exercise each : Bundled.EXERCISES.exercises()) {
                boolean eased = false;
                for (TargetRegion region : each.regions()) {
                    eased |= region.eases().contains(part);
                }
                assertEquals(eased, met.contains(each), each.id());
            }
        }
    }

    @Test
    void listsAnExerciseUnderWhatItNeedsAndWhereItWorks() {
        for (Exercise each : Bundled.EXERCISES.exercises()) {
            Set<EquipmentGroup> needs = EnumSet.noneOf(EquipmentGroup.class);
            each.equipment().forEach(thing -> needs.add(thing.group()));
            if (each.equipment().isEmpty()) {
                needs.add(EquipmentGroup.NOTHING);
            }
            assertEquals(
                    needs,
                    Arrays.stream(EquipmentGroup.values())
                            .filter(group -> group.has(each))
                            .collect(Collectors.toSet()),
                    each.id());
            Set<RegionGroup> works = EnumSet.noneOf(RegionGroup.class);
            each.regions().forEach(region -> works.addAll(region.groups()));
            assertEquals(
                    works,
                    Arrays.stream(RegionGroup.values())
                            .filter(group -> group.has(each))
                            .collect(Collectors.toSet()),
                    each.id());
        }
    }

    @Test
    void staysInTheChairOnlyWhereOneSits() {
        assertEquals(
                EnumSet.of(Position.SEATED, Position.SEATED_OR_STANDING),
                Arrays.stream(Position.values())
                        .filter(position -> !position.leavesTheChair())
                        .collect(Collectors.toSet()));
    }

    @Test
    void takesTurnsOfTheSidesOnlyWhereItIsSaidAndShowsThemAsTheFigureIs() {
        List<Side> sides = List.of(Side.RIGHT, Side.LEFT);
        Way turns = new Way(sides, true, Duration.ZERO, "", false, "");
        assertEquals(List.of(Side.RIGHT), turns.sides(1));
        assertEquals(List.of(Side.LEFT), turns.sides(2));
        assertEquals(List.of(Side.RIGHT), turns.sides(3));
        assertEquals(Duration.ofSeconds(20), turns.setPause(), "where nobody says how long");
        assertEquals(Side.LEFT, turns.shown(Side.LEFT));
        Way mirrored = new Way(sides, false, Duration.ofSeconds(7), "", true, "");
        assertEquals(sides, mirrored.sides(2));
        assertEquals(Duration.ofSeconds(7), mirrored.setPause());
        assertEquals(Side.RIGHT, mirrored.shown(Side.LEFT));
        assertEquals(Side.LEFT, mirrored.shown(Side.RIGHT));
        assertEquals(
                exercise("self-hug").id(),
                Way.of(exercise("self-hug"), exercise("self-hug").dose()).figure());
    }
}
