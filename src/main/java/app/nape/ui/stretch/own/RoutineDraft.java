package app.nape.ui.stretch.own;

import app.nape.content.ExerciseCatalogue;
import app.nape.exercise.Dose;
import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineBounds;
import app.nape.exercise.RoutineItem;
import app.nape.exercise.RoutineProblem;
import app.nape.exercise.SessionPlan;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A routine while it is being built. Nothing of it is kept before it is asked for. No nodes; lives on the FX thread. */
final class RoutineDraft {
    private final ExerciseCatalogue catalogue;
    private final Routine first;
    private final StringProperty name = new SimpleStringProperty();
    private final StringProperty goal = new SimpleStringProperty();
    private final ObservableList<RoutineItem> items = FXCollections.observableArrayList();
    /** Kept here, for whoever listens to it is otherwise forgotten with it. */
    private final ObservableList<RoutineItem> readOnly = FXCollections.unmodifiableObservableList(items);

    /** A draft that begins as this routine. */
    RoutineDraft(ExerciseCatalogue catalogue, Routine first) {
        this.catalogue = catalogue;
        this.first = first;
        name.set(first.name());
        goal.set(first.goal());
        items.setAll(first.items());
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty goalProperty() {
        return goal;
    }

    /** In the order they are done; read only. */
    ObservableList<RoutineItem> items() {
        return readOnly;
    }

    /** What is there, under the id it began with. */
    Routine routine() {
        return new Routine(first.id(), name.get().strip(), goal.get().strip(), List.copyOf(items));
    }

    boolean changed() {
        return !routine().equals(first);
    }

    /** What stands against keeping it; empty when nothing does. */
    List<RoutineProblem> problems() {
        return RoutineBounds.problems(routine(), catalogue.byId());
    }

    /** How long it takes at the normal tempo; zero while it is empty. */
    Duration length() {
        return items.isEmpty()
                ? Duration.ZERO
                : SessionPlan.of(routine(), catalogue.byId()).length();
    }

    /** The exercise at a place. */
    Exercise exercise(int at) {
        String id = items.get(at).exerciseId();
        return catalogue.exercise(id).orElseThrow(() -> new IllegalStateException("no such exercise: " + id));
    }

    /** The dose of the exercise at a place. */
    Dose dose(int at) {
        return items.get(at).dose(exercise(at));
    }

    boolean full() {
        return items.size() >= RoutineBounds.MOST_EXERCISES;
    }

    void add(Exercise exercise) {
        if (!full()) {
            items.add(RoutineItem.plain(exercise.id()));
        }
    }

    void remove(int at) {
        items.remove(at);
    }

    void putBack(int at, RoutineItem item) {
        items.add(Math.clamp(at, 0, items.size()), item);
    }

    /** Moves an exercise to another place; where it stands then. */
    int move(int from, int to) {
        int there = Math.clamp(to, 0, items.size() - 1);
        if (there != from) {
            items.add(there, items.remove(from));
        }
        return there;
    }

    /** More or fewer repetitions, within the bounds. */
    void reps(int at, int by) {
        Exercise exercise = exercise(at);
        int now = Math.clamp(dose(at).reps() + by, 1, RoutineBounds.mostReps(exercise));
        change(
                at,
                item -> new RoutineItem(
                        item.exerciseId(), other(now, exercise.dose().reps()), item.hold(), item.sets()));
    }

    /** A longer or shorter hold, within the bounds. */
    void hold(int at, Duration by) {
        Dose own = exercise(at).dose();
        Duration wanted = dose(at).hold().plus(by);
        Duration now = wanted.compareTo(own.leastHold()) < 0
                ? own.leastHold()
                : wanted.compareTo(own.mostHold()) > 0 ? own.mostHold() : wanted;
        change(
                at,
                item -> new RoutineItem(
                        item.exerciseId(), item.reps(), now.equals(own.hold()) ? null : now, item.sets()));
    }

    /** More or fewer sets, within the bounds. */
    void sets(int at, int by) {
        Exercise exercise = exercise(at);
        int now = Math.clamp(dose(at).sets() + by, 1, RoutineBounds.mostSets(exercise));
        change(
                at,
                item -> new RoutineItem(
                        item.exerciseId(),
                        item.reps(),
                        item.hold(),
                        other(now, exercise.dose().sets())));
    }

    private void change(int at, UnaryOperator<RoutineItem> change) {
        RoutineItem changed = change.apply(items.get(at));
        if (!changed.equals(items.get(at))) {
            items.set(at, changed);
        }
    }

    private static @Nullable Integer other(int chosen, int own) {
        return chosen == own ? null : (Integer) chosen;
    }
}
