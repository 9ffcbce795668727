package app.nape.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.care.Sore;
import app.nape.content.Bundled;
import app.nape.content.ExerciseCatalogue;
import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineItem;
import app.nape.exercise.SorePart;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which of a few made-up routines is suggested for a sore neck; the exercises are the catalogue's. */
class RoutineForAPartTest {
    private static final ExerciseCatalogue CATALOGUE = Bundled.EXERCISES;
    private static final Instant NOON = Diary.NOON;

    private Set<String> followed = Set.of();
    private Set<String> ticked = Set.of();

    /** Ids of exercises that are for the neck, or of some that are not; free of cautions that a test ticks. */
    private static List<String> exercises(boolean neck) {
        return CATALOGUE.exercises().stream()
                .filter(each -> SorePart.NECK.meets(each) == neck)
                .filter(each -> !each.safety().cautions().contains("osteoporosis"))
                .map(Exercise::id)
                .limit(2)
                .toList();
    }

    /** A routine with so many exercises for the neck and so many for something else. */
    private static Routine routine(String id, int neck, int other) {
        List<String> items = new ArrayList<>(exercises(true).subList(0, neck));
        items.addAll(exercises(false).subList(0, other));
        return routine(id, items);
    }

    private static Routine routine(String id, List<String> items) {
        return new Routine(id, id, "", items.stream().map(RoutineItem::plain).toList());
    }

    private List<String> suggested(Routine... routines) {
        JournalEntry ached =
                Diary.pain(Sore.at("neck-back").lasting(Duration.ofDays(2)).over(NOON.minus(Duration.ofDays(1))));
        return new Suggestions(
                        Arrays.asList(routines),
                        CATALOGUE.byId(),
                        ticked,
                        followed,
                        List.of(ached),
                        false,
                        false,
                        null,
                        NOON,
                        NOON)
                .list().stream()
                        .filter(each -> each.reason() instanceof SuggestionReason.Sore)
                        .map(each -> each.routine().id())
                        .toList();
    }

    @Test
    void isOneOfWhichAtLeastHalfIsForThePart() {
        assertEquals(List.of("half"), suggested(routine("half", 1, 1)));
        assertEquals(List.of(), suggested(routine("a-third", 1, 2)));
        assertEquals(List.of("most"), suggested(routine("half", 1, 1), routine("most", 2, 1)));
    }

    @Test
    void isTheOneThatThePersonFollowsOfTwoAlike() {
        assertEquals(1, suggested(routine("one", 2, 0), routine("other", 2, 0)).size());
        for (String mine : List.of("one", "other")) {
            followed = Set.of(mine);
            assertEquals(List.of(mine), suggested(routine("one", 2, 0), routine("other", 2, 0)));
        }
        followed = Set.of("half");
        assertEquals(
                List.of("whole"), suggested(routine("half", 1, 1), routine("whole", 2, 0)), "the part comes first");
    }

    @Test
    void isNeverASetForTheFirstDaysOfASpasm() {
        assertEquals(
                List.of("half"),
                suggested(
                        routine(Suggestions.GENTLE, 2, 0),
                        routine(Suggestions.FIRST_HOURS, 2, 0),
                        routine("half", 1, 1)));
    }

    @Test
    void isNoneOfWhichHalfOrMoreDoesNotSuit() {
        ticked = Set.of("osteoporosis");
        List<String> neck = exercises(true);
        List<String> unsuitable = CATALOGUE.exercises().stream()
                .filter(each -> each.safety().cautions().contains("osteoporosis"))
                .map(Exercise::id)
                .limit(1)
                .toList();
        assertEquals(List.of(), suggested(routine("half", List.of(neck.get(0), unsuitable.getFirst()))));
        assertEquals(
                List.of("two-of-three"),
                suggested(routine("two-of-three", List.of(neck.get(0), neck.get(1), unsuitable.getFirst()))));
    }
}
