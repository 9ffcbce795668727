package app.nape.ui.stretch.own;

import app.nape.exercise.Dose;
import app.nape.exercise.Exercise;
import app.nape.exercise.RoutineBounds;
import app.nape.words.Texts;
import java.time.Duration;
import javafx.scene.layout.FlowPane;

/** The dose of one exercise of a routine that is being built: repetitions, hold and sets, each within its bounds. */
final class DoseSteppers extends FlowPane {
    /** Room for the longest of their words, so that all of them, and those of all rows, stand beneath each other. */
    private static final int EMS = 7;

    private static final Duration LONG_HOLD = Duration.ofSeconds(10);

    private final Texts texts;
    private final RoutineDraft draft;
    private final int place;
    private final Exercise exercise;
    private final Stepper reps;
    private final Stepper hold;
    private final Stepper sets;

    DoseSteppers(Texts texts, RoutineDraft draft, int place) {
        super(4, 2);
        this.texts = texts;
        this.draft = draft;
        this.place = place;
        this.exercise = draft.exercise(place);
        reps = stepper("routines.reps-of", () -> draft.reps(place, -1), () -> draft.reps(place, 1));
        hold = stepper("routines.hold-of", () -> draft.hold(place, step().negated()), () -> draft.hold(place, step()));
        sets = stepper("routines.sets-of", () -> draft.sets(place, -1), () -> draft.sets(place, 1));
        setStyle("-fx-padding: 0 0 0 0.6em;");
        getChildren().add(reps);
        if (!exercise.dose().mostHold().isZero()) {
            getChildren().add(hold);
        }
        getChildren().add(sets);
    }

    /** Shows the dose as it is now. */
    void show() {
        Dose dose = draft.dose(place);
        Dose own = exercise.dose();
        reps.show(
                texts.of(dose.bothSides() ? "routines.reps-sides" : "routines.reps", dose.reps()),
                dose.reps() <= 1,
                dose.reps() >= RoutineBounds.mostReps(exercise));
        hold.show(
                texts.of("routines.hold", dose.hold().toSeconds()),
                dose.hold().compareTo(own.leastHold()) <= 0,
                dose.hold().compareTo(own.mostHold()) >= 0);
        sets.show(
                texts.counted("routines.sets", dose.sets()),
                dose.sets() <= 1,
                dose.sets() >= RoutineBounds.mostSets(exercise));
    }

    private Duration step() {
        return exercise.dose().mostHold().compareTo(LONG_HOLD) > 0 ? Duration.ofSeconds(5) : Duration.ofSeconds(1);
    }

    // texts: routines.reps-of routines.hold-of routines.sets-of
    private Stepper stepper(String what, Runnable down, Runnable up) {
        String words = texts.of(what, exercise.name());
        return new Stepper(texts.of("routines.less", words), texts.of("routines.more", words), EMS, down, up);
    }
}
