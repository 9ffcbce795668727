package app.nape.ui.stretch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.content.ExerciseCatalogue;
import app.nape.content.MadeUpLanguageTest;
import app.nape.exercise.EquipmentGroup;
import app.nape.exercise.Exercise;
import app.nape.exercise.RegionGroup;
import app.nape.exercise.SessionPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LibraryFilterTest {
    private static final ExerciseCatalogue CATALOGUE = Bundled.EXERCISES;

    @Test
    void letsEverythingThroughAtFirst() {
        assertEquals(CATALOGUE.exercises(), found(LibraryFilter.ALL));
    }

    @Test
    void putsEveryExerciseInSomeRegionAndPosition() {
        for (Exercise exercise : CATALOGUE.exercises()) {
            assertTrue(
                    Arrays.stream(RegionGroup.values()).anyMatch(group -> group.has(exercise)),
                    exercise.id() + " " + exercise.regions());
            assertTrue(Arrays.stream(PositionGroup.values()).anyMatch(group -> group.has(exercise)), exercise.id());
            assertTrue(Arrays.stream(EquipmentGroup.values()).anyMatch(group -> group.has(exercise)), exercise.id());
        }
    }

    @Test
    void findsByNameMuscleAndRegionWhateverTheCase() {
        assertTrue(found(search("SCALENE")).size() >= 4);
        assertTrue(found(search("levator")).stream().anyMatch(each -> each.id().equals("levator-scapulae-stretch")));
        assertEquals(
                List.of("scalene-posterior"),
                found(search("levator posterior scalene")).stream()
                        .map(Exercise::id)
                        .toList());
    }

    @Test
    void findsByTheWordsOfTheLanguageThatIsShown() {
        List<Exercise> shown = MadeUpLanguageTest.exercises().exercises();
        for (String words : List.of("sef’ug", "ŕomboîds sef", "Ẁeen sef")) {
            assertEquals(
                    List.of("self-hug"),
                    shown.stream().filter(search(words)::fits).map(Exercise::id).toList(),
                    words);
        }
        assertEquals(
                List.of("self-hug"),
                found(search("self-hug")).stream().map(Exercise::id).toList());
        assertEquals(List.of(), shown.stream().filter(search("self-hug")::fits).toList());
    }

    @Test
    void narrowsByPositionTimeAndEquipment() {
        LibraryFilter filter = new LibraryFilter(
                "",
                Set.of(),
                Set.of(PositionGroup.SITTING),
                Duration.ofMinutes(2),
                Set.of(EquipmentGroup.NOTHING),
                true,
                false,
                false);
        List<Exercise> found = found(filter);
        assertFalse(found.isEmpty());
        for (Exercise exercise : found) {
            assertTrue(PositionGroup.SITTING.has(exercise));
            assertTrue(SessionPlan.of(exercise).length().compareTo(Duration.ofMinutes(2)) <= 0);
            assertTrue(exercise.equipment().isEmpty());
            assertTrue(exercise.deskFriendly());
        }
    }

    @Test
    void findsUnderEveryCombinationExactlyWhatEachFilterAloneWouldFind() {
        Map<LibraryFilter, Set<Exercise>> asked = new HashMap<>();
        Function<LibraryFilter, Set<Exercise>> alone =
                filter -> asked.computeIfAbsent(filter, one -> new LinkedHashSet<>(found(one)));
        int combinations = 0;
        for (Set<RegionGroup> regions : anyOf(RegionGroup.values())) {
            for (Set<PositionGroup> positions : anyOf(PositionGroup.values())) {
                for (Set<EquipmentGroup> things : anyOf(EquipmentGroup.values())) {
                    for (int minutes = 0; minutes <= 2; minutes++) {
                        for (String words : List.of("", "neck", "stretch chair")) {
                            Duration most = Duration.ofMinutes(minutes);
                            Set<Exercise> wanted = new LinkedHashSet<>(alone.apply(search(words)));
                            wanted.retainAll(alone.apply(only(regions, Set.of(), Duration.ZERO, Set.of())));
                            wanted.retainAll(alone.apply(only(Set.of(), positions, Duration.ZERO, Set.of())));
                            wanted.retainAll(alone.apply(only(Set.of(), Set.of(), most, Set.of())));
                            wanted.retainAll(alone.apply(only(Set.of(), Set.of(), Duration.ZERO, things)));
                            LibraryFilter all =
                                    new LibraryFilter(words, regions, positions, most, things, false, false, false);
                            assertEquals(List.copyOf(wanted), found(all), all::toString);
                            combinations++;
                        }
                    }
                }
            }
        }
        assertTrue(combinations > 1000, combinations + " combinations");
    }

    private static LibraryFilter only(
            Set<RegionGroup> regions, Set<PositionGroup> positions, Duration most, Set<EquipmentGroup> things) {
        return new LibraryFilter("", regions, positions, most, things, false, false, false);
    }

    /** None, each alone, and each with the next. */
    private static <E> List<Set<E>> anyOf(E[] values) {
        List<Set<E>> chosen = new ArrayList<>(List.of(Set.of()));
        for (int at = 0; at < values.length; at++) {
            chosen.add(Set.of(values[at]));
            if (at > 0) {
                chosen.add(Set.of(values[at - 1], values[at]));
            }
        }
        return chosen;
    }

    private static LibraryFilter search(String words) {
        return new LibraryFilter(words, Set.of(), Set.of(), Duration.ZERO, Set.of(), false, false, false);
    }

    private static List<Exercise> found(LibraryFilter filter) {
        return CATALOGUE.exercises().stream().filter(filter::fits).toList();
    }
}
