package app.nape.ui.stretch.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.exercise.Dose;
import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineBounds;
import app.nape.exercise.RoutineItem;
import app.nape.exercise.RoutineProblem;
import app.nape.exercise.SessionPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A routine while it is built, over the real exercises; no window. */
class RoutineDraftTest {
    private static final Routine EMPTY = new Routine("my-own", "", "", List.of());
    private static final List<Exercise> OFFERED = Bundled.EXERCISES.offered();
    /** One whose hold may be chosen. */
    private static final Exercise HELD = OFFERED.stream()
            .filter(each -> each.dose().mostHold().compareTo(each.dose().leastHold()) > 0)
            .findFirst()
            .orElseThrow();
    /** One that is repeated. */
    private static final Exercise REPEATED =
            OFFERED.stream().filter(each -> each.dose().reps() > 2).findFirst().orElseThrow();

    private final RoutineDraft draft = new RoutineDraft(Bundled.EXERCISES, EMPTY);

    private List<String> ids() {
        return draft.items().stream().map(RoutineItem::exerciseId).toList();
    }

    private void fill(int times) {
        for (int i = 0; i < times; i++) {
            draft.add(OFFERED.get(i));
        }
    }

    private static List<String> first(int... places) {
        List<String> ids = new ArrayList<>();
        for (int place : places) {
            ids.add(OFFERED.get(place).id());
        }
        return ids;
    }

    @Test
    void beginsAsTheRoutineItIsMadeFromAndIsUnchanged() {
        Routine shipped = Bundled.EXERCISES.routines().getFirst();
        Routine first = new Routine("my-copy", shipped.name(), "Daily", shipped.items());
        RoutineDraft copy = new RoutineDraft(Bundled.EXERCISES, first);
        assertEquals(first, copy.routine());
        assertFalse(copy.changed());
        assertEquals("Daily", copy.goalProperty().get());
    }

    @Test
    void isChangedByNameGoalOrExerciseAndNoLongerWhenThatIsTakenBack() {
        draft.nameProperty().set("Morning");
        assertTrue(draft.changed());
        draft.nameProperty().set("");
        assertFalse(draft.changed());
        draft.goalProperty().set("Daily");
        assertTrue(draft.changed());
        draft.goalProperty().set(" ");
        assertFalse(draft.changed(), "blanks are no goal");
        draft.add(HELD);
        assertTrue(draft.changed());
        draft.remove(0);
        assertFalse(draft.changed());
    }

    @Test
    void keepsItsIdAndDropsBlanksAroundItsName() {
        draft.nameProperty().set("  Morning  ");
        draft.goalProperty().set(" Daily ");
        draft.add(HELD);
        assertEquals(new Routine("my-own", "Morning", "Daily", List.of(RoutineItem.plain(HELD.id()))), draft.routine());
    }

    @Test
    void saysWhatStandsAgainstKeepingIt() {
        assertEquals(
                List.of(RoutineProblem.Field.NAME, RoutineProblem.Field.NO_EXERCISE),
                draft.problems().stream().map(RoutineProblem::field).toList());
        draft.nameProperty().set("Morning");
        draft.add(HELD);
        assertEquals(List.of(), draft.problems());
    }

    @Test
    void takesTwentyExercisesAndNoMore() {
        fill(19);
        assertFalse(draft.full());
        draft.add(OFFERED.get(19));
        assertTrue(draft.full());
        draft.add(HELD);
        assertEquals(20, draft.items().size());
        draft.remove(4);
        assertFalse(draft.full());
    }

    @Test
    void lastsAsLongAsTheSessionThatItBecomes() {
        assertEquals(Duration.ZERO, draft.length());
        draft.add(REPEATED);
        Duration one = draft.length();
        assertEquals(SessionPlan.of(draft.routine(), Bundled.EXERCISES.byId()).length(), one);
        assertTrue(one.isPositive());
        draft.add(REPEATED);
        assertTrue(draft.length().compareTo(one) > 0);
    }

    @Test
    void movesAnExerciseUpAndDownAndNeverBeyondAnEnd() {
        fill(3);
        assertEquals(2, draft.move(0, 2));
        assertEquals(first(1, 2, 0), ids());
        assertEquals(1, draft.move(2, 1));
        assertEquals(first(1, 0, 2), ids());
        assertEquals(0, draft.move(1, -1));
        assertEquals(first(0, 1, 2), ids());
        assertEquals(2, draft.move(1, 9));
        assertEquals(first(0, 2, 1), ids());
        assertEquals(0, draft.move(0, 0));
        assertEquals(first(0, 2, 1), ids());
    }

    @Test
    void putsBackWhatWasTakenAwayWhereItWas() {
        fill(3);
        RoutineItem middle = draft.items().get(1);
        draft.remove(1);
        assertEquals(first(0, 2), ids());
        draft.putBack(1, middle);
        assertEquals(first(0, 1, 2), ids());
        draft.remove(1);
        draft.putBack(99, middle);
        assertEquals(first(0, 2, 1), ids(), "at the end when there is no such place any more");
    }

    @Test
    void letsNobodyChangeItsListFromOutside() {
        fill(1);
        assertThrows(UnsupportedOperationException.class, () -> draft.items().clear());
    }

    @Test
    void goesFromOneRepetitionToTheDoseOfTheCatalogue() {
        draft.add(REPEATED);
        int most = RoutineBounds.mostReps(REPEATED);
        draft.reps(0, -1);
        assertEquals(most - 1, draft.items().getFirst().reps());
        draft.reps(0, -99);
        assertEquals(1, draft.dose(0).reps());
        draft.reps(0, 99);
        assertEquals(most, draft.dose(0).reps());
        assertNull(draft.items().getFirst().reps(), "its own dose is not written down as a choice");
    }

    @Test
    void goesFromOneSetToThreeOrTheDoseOfTheCatalogue() {
        draft.add(REPEATED);
        int own = REPEATED.dose().sets();
        draft.sets(0, 99);
        assertEquals(Math.max(3, own), draft.dose(0).sets());
        draft.sets(0, -99);
        assertEquals(1, draft.dose(0).sets());
        draft.sets(0, own - 1);
        assertNull(draft.items().getFirst().sets());
    }

    @Test
    void holdsWithinTheBoundsOfTheExercise() {
        draft.add(HELD);
        Dose own = HELD.dose();
        draft.hold(0, Duration.ofHours(1));
        assertEquals(own.mostHold(), draft.dose(0).hold());
        draft.hold(0, Duration.ofHours(-1));
        assertEquals(own.leastHold(), draft.dose(0).hold());
        draft.hold(0, own.hold().minus(own.leastHold()));
        assertEquals(own.hold(), draft.dose(0).hold());
        assertNull(draft.items().getFirst().hold());
    }

    @Test
    void changesOnePartOfADoseAndKeepsTheOthers() {
        draft.add(HELD);
        draft.sets(0, 2 - draft.dose(0).sets());
        draft.hold(0, Duration.ofHours(1));
        RoutineItem item = draft.items().getFirst();
        assertEquals(HELD.dose().sets() == 2 ? null : (Integer) 2, item.sets());
        assertEquals(HELD.dose().mostHold(), draft.dose(0).hold());
        draft.reps(0, -99);
        assertEquals(1, draft.dose(0).reps());
        assertEquals(2, draft.dose(0).sets());
        assertEquals(HELD.dose().mostHold(), draft.dose(0).hold());
    }

    @Test
    void tellsNobodyOfAChangeThatChangesNothing() {
        draft.add(REPEATED);
        List<String> told = new ArrayList<>();
        draft.items().addListener((javafx.beans.Observable _) -> told.add("changed"));
        draft.reps(0, 1);
        assertEquals(List.of(), told, "it has its most repetitions already");
        draft.reps(0, -1);
        assertEquals(List.of("changed"), told);
    }

    @Test
    void saysWhichExerciseItDoesNotKnow() {
        RoutineDraft strange = new RoutineDraft(
                Bundled.EXERCISES, new Routine("my-own", "Own", "", List.of(RoutineItem.plain("head-stand"))));
        IllegalStateException unknown = assertThrows(IllegalStateException.class, () -> strange.exercise(0));
        assertTrue(String.valueOf(unknown.getMessage()).contains("head-stand"));
        assertEquals(
                RoutineProblem.Field.UNKNOWN_EXERCISE,
                strange.problems().getFirst().field());
    }
}
