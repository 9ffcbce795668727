package app.nape.ui.stretch.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineBounds;
import app.nape.exercise.RoutineItem;
import app.nape.ui.OnAStage;
import app.nape.ui.player.UiBench;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The parts of the editor of a routine, each by itself on a stage. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class RoutinePartsTest {
    private static final List<Exercise> OFFERED = Bundled.EXERCISES.offered();

    private UiBench bench;
    private Stage stage;
    private RoutineDraft draft;
    private final List<String> looked = new ArrayList<>();

    @Start
    void start(Stage shown) {
        bench = new UiBench();
        stage = shown;
        draft = new RoutineDraft(Bundled.EXERCISES, new Routine("my-own", "Own", "", List.of()));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static void fx(Runnable step) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, step);
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {});
    }

    private void show(Parent part) {
        stage.setScene(new Scene(part, 500, 500));
        stage.show();
    }

    /** A window has the keyboard a while after it was shown, and only then hands it to its first row. */
    private void awaitTheKeyboard() {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, stage.focusedProperty());
        } catch (TimeoutException e) {
            throw new AssertionError("the window never had the keyboard", e);
        }
    }

    private Node find(String id) {
        return Objects.requireNonNull(stage.getScene().getRoot().lookup(id), id);
    }

    private void fire(String id) {
        fx(() -> {
            find(id).requestFocus();
            ((Button) find(id)).fire();
        });
    }

    private void list() {
        for (int i = 0; i < 3; i++) {
            draft.add(OFFERED.get(i));
        }
        fx(() -> show(new ItemList(bench.context().texts(), draft, bench, exercise -> looked.add(exercise.id()))));
        awaitTheKeyboard();
    }

    private List<String> ids() {
        return draft.items().stream().map(RoutineItem::exerciseId).toList();
    }

    private static List<String> offered(int... places) {
        List<String> ids = new ArrayList<>();
        for (int place : places) {
            ids.add(OFFERED.get(place).id());
        }
        return ids;
    }

    private void key(KeyCode code, boolean alt) {
        fx(() -> stage.getScene()
                .getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false)));
    }

    @Test
    void movesARowByItsButtonsAndKeepsTheKeyboardOnIt() {
        list();
        assertTrue(find("#up-0").isDisabled());
        assertTrue(find("#down-2").isDisabled());
        fire("#down-0");
        assertEquals(offered(1, 0, 2), ids());
        assertTrue(find("#item-1").isFocused());
        fire("#up-2");
        assertEquals(offered(1, 2, 0), ids());
        assertTrue(find("#item-1").isFocused());
    }

    @Test
    void movesARowByAltAndTheArrowKeys() {
        list();
        fx(() -> find("#item-0").requestFocus());
        key(KeyCode.DOWN, false);
        assertEquals(offered(0, 1, 2), ids(), "without Alt the arrows only go on");
        fx(() -> find("#item-0").requestFocus());
        key(KeyCode.DOWN, true);
        assertEquals(offered(1, 0, 2), ids());
        key(KeyCode.DOWN, true);
        key(KeyCode.DOWN, true);
        assertEquals(offered(1, 2, 0), ids(), "and it stays at the end");
        key(KeyCode.UP, true);
        assertEquals(offered(1, 0, 2), ids());
    }

    @Test
    void takesARowAwayByKeyAndPutsItBackWhereItWas() {
        list();
        fx(() -> find("#item-1").requestFocus());
        key(KeyCode.DELETE, false);
        assertEquals(offered(0, 2), ids());
        assertTrue(find("#item-1").isFocused(), "the keyboard is on the row that came in its place");
        assertEquals(1, bench.went().size());
        assertTrue(
                bench.went().getFirst().contains(OFFERED.get(1).name()),
                bench.went().toString());
        fx(bench::undo);
        assertEquals(offered(0, 1, 2), ids());
    }

    @Test
    void doesNotTakeARowAwayWhileAButtonInItHasTheKeyboard() {
        list();
        fx(() -> find("#down-1").requestFocus());
        key(KeyCode.BACK_SPACE, false);
        assertEquals(offered(0, 1, 2), ids());
    }

    @Test
    void saysThatItIsEmptyAfterTheLastRow() {
        list();
        fire("#remove-2");
        fire("#remove-0");
        fire("#remove-0");
        assertEquals(List.of(), ids());
        assertEquals(
                1, ((Parent) find("#routine-items")).getChildrenUnmodifiable().size());
        assertTrue(((Parent) find("#routine-items")).getChildrenUnmodifiable().getFirst() instanceof Label);
    }

    @Test
    void tellsWhichExerciseTheKeyboardIsOn() {
        list();
        fx(() -> find("#item-0").requestFocus());
        looked.clear();
        fx(() -> find("#item-2").requestFocus());
        fx(() -> find("#down-1").requestFocus());
        assertEquals(offered(2, 1), looked);
    }

    /** Rows are made anew only when an exercise comes or goes: a changed dose must not take the keyboard away. */
    @Test
    void keepsTheKeyboardWhereItIsWhileADoseChanges() {
        list();
        Node row = find("#item-0");
        fx(() -> row.requestFocus());
        fx(() -> draft.sets(0, 1));
        assertEquals(row, find("#item-0"));
        assertTrue(row.isFocused());
    }

    @Test
    void restsAButtonAtItsBoundAndHandsTheKeyboardToTheOther() {
        List<String> told = new ArrayList<>();
        Stepper stepper = new Stepper("Less", "More", 4, () -> told.add("less"), () -> told.add("more"));
        fx(() -> {
            show(stepper);
            stepper.show("2", false, false);
        });
        Button less = (Button) stepper.getChildren().getFirst();
        Button more = (Button) stepper.getChildren().getLast();
        assertEquals("Less", less.getAccessibleText());
        assertEquals("More", more.getAccessibleText());
        fx(() -> {
            less.fire();
            more.fire();
            less.requestFocus();
        });
        assertEquals(List.of("less", "more"), told);
        fx(() -> stepper.show("1", true, false));
        assertTrue(less.isDisabled());
        assertFalse(more.isDisabled());
        assertTrue(more.isFocused());
        fx(() -> stepper.show("3", false, true));
        assertTrue(more.isDisabled());
        assertTrue(less.isFocused());
    }

    @Test
    void stepsADoseToItsBoundsAndShowsNoHoldWhereThereIsNone() {
        Exercise exercise = OFFERED.stream()
                .filter(each -> each.dose().reps() > 1 && each.dose().mostHold().isZero())
                .findFirst()
                .orElseThrow();
        draft.add(exercise);
        DoseSteppers[] dose = new DoseSteppers[1];
        fx(() -> {
            dose[0] = new DoseSteppers(bench.context().texts(), draft, 0);
            show(dose[0]);
            dose[0].show();
        });
        assertEquals(2, dose[0].getChildren().size(), "repetitions and sets");
        Stepper reps = (Stepper) dose[0].getChildren().getFirst();
        Button less = (Button) reps.getChildren().getFirst();
        Button more = (Button) reps.getChildren().getLast();
        assertTrue(more.isDisabled(), "it has its most");
        fx(() -> {
            for (int i = 1; i < RoutineBounds.mostReps(exercise); i++) {
                less.fire();
                dose[0].show();
            }
        });
        assertEquals(1, draft.dose(0).reps());
        assertTrue(less.isDisabled());
        assertFalse(more.isDisabled());
    }

    @Test
    void offersEveryExerciseAPersonMayAddAndNarrowsThemByAllWords() {
        List<String> added = new ArrayList<>();
        fx(() -> show(new ExercisePicker(
                bench.context(), exercise -> looked.add(exercise.id()), exercise -> added.add(exercise.id()))));
        assertEquals(OFFERED.size(), picks());
        search("zzz");
        assertEquals(0, picks());
        Exercise wanted = OFFERED.get(4);
        search("  " + wanted.name().toUpperCase(java.util.Locale.ROOT) + " ");
        assertTrue(picks() >= 1);
        assertTrue(find("#add-" + wanted.id()).isVisible());
        search(wanted.name() + " zzz");
        assertEquals(0, picks(), "each word must be found");
        String muscle = wanted.targetMuscles().getFirst().label();
        search(muscle);
        assertTrue(find("#add-" + wanted.id()).isVisible(), muscle);
        search("");
        assertEquals(OFFERED.size(), picks());
        fire("#add-" + wanted.id());
        assertEquals(List.of(wanted.id()), added);
        assertEquals(wanted.id(), looked.getLast());
    }

    private void search(String words) {
        fx(() -> ((TextField) find("#picker-search")).setText(words));
    }

    private long picks() {
        return OFFERED.stream()
                .filter(each -> find("#add-" + each.id()).isVisible())
                .count();
    }

    @Test
    void writesNameAndGoalIntoTheDraftAndShowsWhatIsThere() {
        fx(() -> {
            RoutineNames names = new RoutineNames(bench.context().texts(), draft);
            show(names);
            names.takeFocus();
        });
        TextField name = (TextField) find("#routine-name");
        assertEquals("Own", name.getText());
        assertTrue(name.isFocused());
        assertEquals(3, name.getCaretPosition());
        fx(() -> name.setText("Morning"));
        fx(() -> ((TextField) find("#routine-goal")).setText("Daily"));
        assertEquals(new Routine("my-own", "Morning", "Daily", List.of()), draft.routine());
        fx(() -> draft.nameProperty().set("Evening"));
        assertEquals("Evening", name.getText());
    }

    @Test
    void setsTheValuesOfAllDosesInColumns() {
        list();
        fx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        Set<Double> widths = stage.getScene().getRoot().lookupAll("*").stream()
                .filter(Stepper.class::isInstance)
                .map(each -> each.getLayoutBounds().getWidth())
                .collect(Collectors.toSet());
        assertEquals(1, widths.size(), widths::toString);
    }
}
