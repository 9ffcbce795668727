package app.nape.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.exercise.RoutineProblem.Field;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutineBoundsTest {
    private static final Map<String, Exercise> EXERCISES = Catalogued.CATALOGUE.byId();

    private static List<RoutineProblem> problems(String name, RoutineItem... items) {
        return RoutineBounds.problems(new Routine("my-own", name, "", List.of(items)), EXERCISES);
    }

    private static List<Field> fields(RoutineItem... items) {
        return problems("Mine", items).stream().map(RoutineProblem::field).toList();
    }

    @Test
    void everyShippedRoutineKeepsThem() {
        for (Routine routine : Catalogued.CATALOGUE.routines()) {
            assertEquals(List.of(), RoutineBounds.problems(routine, EXERCISES), routine.id());
        }
    }

    @Test
    void everyExerciseMayBeTakenWithItsOwnDoseUnlessATherapistMustAddIt() {
        for (Exercise exercise : EXERCISES.values()) {
            List<Field> expected = exercise.safety().clinicianOnly() ? List.of(Field.ONLY_BY_THERAPIST) : List.of();
            assertEquals(expected, fields(RoutineItem.plain(exercise.id())), exercise.id());
        }
    }

    @Test
    void allowsNoMoreRepetitionsThanTheCatalogue() {
        int most = Catalogued.exercise("chin-tuck-seated").dose().reps();
        assertEquals(List.of(), fields(new RoutineItem("chin-tuck-seated", most, null, null)));
        assertEquals(List.of(Field.REPS), fields(new RoutineItem("chin-tuck-seated", most + 1, null, null)));
        assertEquals(List.of(Field.REPS), fields(new RoutineItem("chin-tuck-seated", 0, null, null)));
    }

    @Test
    void keepsAHoldBetweenTheCataloguesLeastAndMost() {
        RoutineProblem problem = problems("Mine", new RoutineItem("self-hug", null, Duration.ofSeconds(40), null))
                .getFirst();
        assertEquals(
                new RoutineProblem("self-hug", Field.HOLD, Duration.ofSeconds(15), Duration.ofSeconds(30)), problem);
        assertEquals(List.of(Field.HOLD), fields(new RoutineItem("self-hug", null, Duration.ofSeconds(14), null)));
        assertEquals(List.of(), fields(new RoutineItem("self-hug", null, Duration.ofSeconds(30), null)));
        assertEquals(
                List.of(Field.NO_HOLD), fields(new RoutineItem("shoulder-rolls", null, Duration.ofSeconds(5), null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mine\nand yours", "Mine\tand yours", "Mine \u001b[31m", "Mine \u202eenim", "Mine \ud83d"})
    void keepsWhatItIsCalledToOneLineThatCanBeRead(String words) {
        RoutineItem item = RoutineItem.plain("self-hug");
        for (Routine each : List.of(
                new Routine("my-own", words, "Daily", List.of(item)),
                new Routine("my-own", "Mine", words, List.of(item)))) {
            assertEquals(
                    List.of(Field.HIDDEN_SIGNS),
                    RoutineBounds.problems(each, EXERCISES).stream()
                            .map(RoutineProblem::field)
                            .toList());
        }
        assertEquals(List.of(), problems("Für mich \ud83d\ude42", item));
    }

    @Test
    void allowsThreeSetsAtMost() {
        assertEquals(List.of(), fields(new RoutineItem("self-hug", null, null, 3)));
        assertEquals(List.of(Field.SETS), fields(new RoutineItem("self-hug", null, null, 4)));
    }

    @Test
    void needsANameAndAnExercise() {
        assertEquals(
                List.of(Field.NAME, Field.NO_EXERCISE),
                problems("  ").stream().map(RoutineProblem::field).toList());
        assertEquals(
                List.of(Field.NAME),
                problems("x".repeat(61), RoutineItem.plain("self-hug")).stream()
                        .map(RoutineProblem::field)
                        .toList());
    }

    @Test
    void hasRoomForTwentyExercises() {
        RoutineItem item = RoutineItem.plain("self-hug");
        assertEquals(List.of(), fields(Collections.nCopies(20, item).toArray(RoutineItem[]::new)));
        assertEquals(
                List.of(Field.EXERCISES), fields(Collections.nCopies(21, item).toArray(RoutineItem[]::new)));
    }

    @Test
    void knowsWhatTheCatalogueKnows() {
        assertEquals(List.of(Field.UNKNOWN_EXERCISE), fields(RoutineItem.plain("handstand")));
    }

    @Test
    void theDoseStaysWithinTheBoundsWhateverAFileSays() {
        Exercise hug = Catalogued.exercise("self-hug");
        Dose dose = new RoutineItem("self-hug", 99, Duration.ofMinutes(5), 99).dose(hug);
        assertEquals(hug.dose().mostHold(), dose.hold());
        assertEquals(hug.dose().reps(), dose.reps());
        assertTrue(dose.sets() <= RoutineBounds.mostSets(hug));
    }

    @Test
    void hasRoomForSixtyCharactersOfANameAndAHundredAndTwentyOfANote() {
        List<RoutineItem> items = List.of(RoutineItem.plain("self-hug"));
        Routine longest = new Routine("my-own", "n".repeat(60), "g".repeat(120), items);
        assertEquals(List.of(), RoutineBounds.problems(longest, EXERCISES));
        assertEquals(
                List.of(new RoutineProblem(null, Field.GOAL, 0, 120)),
                RoutineBounds.problems(new Routine("my-own", "Mine", "g".repeat(121), items), EXERCISES));
    }

    @Test
    void takesTheShortestHoldOneRepetitionAndOneSet() {
        assertEquals(List.of(), fields(new RoutineItem("self-hug", 1, Duration.ofSeconds(15), 1)));
        assertEquals(List.of(Field.SETS), fields(new RoutineItem("self-hug", null, null, 0)));
    }

    @Test
    void leavesToATherapistWhatOnlyATherapistMayAdd() {
        Exercise neck = Drill.of("neck").cautions("bp", "clinician_only").exercise();
        Routine routine = new Routine("my-own", "Mine", "", List.of(RoutineItem.plain("neck")));
        assertEquals(
                List.of(new RoutineProblem("neck", Field.ONLY_BY_THERAPIST, null, null)),
                RoutineBounds.problems(routine, Map.of("neck", neck)));
    }

    @Test
    void allowsMoreThanThreeSetsWhereTheCatalogueHasMore() {
        Exercise neck = Drill.of("neck").dose(Drill.dose(5, 1, 5, 1, false)).exercise();
        Routine five = new Routine("my-own", "Mine", "", List.of(new RoutineItem("neck", null, null, 5)));
        assertEquals(List.of(), RoutineBounds.problems(five, Map.of("neck", neck)));
        assertEquals(5, new RoutineItem("neck", null, null, 9).dose(neck).sets());
    }

    @Test
    void namesEachProblemAsTheTextsDo() {
        assertEquals("only-by-therapist", Field.ONLY_BY_THERAPIST.word());
        assertEquals("hold", Field.HOLD.word());
    }
}
