package app.nape.ui.player;

import app.nape.content.ExerciseCatalogue;
import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.exercise.SessionPlan;
import java.util.Optional;

/** Finds what an id of the catalogue means to the player. */
final class Plans {
    private Plans() {}

    /** The session of a routine or of a single exercise. */
    static Optional<SessionPlan> of(ExerciseCatalogue catalogue, String id) {
        return catalogue
                .routine(id)
                .map(routine -> SessionPlan.of(routine, catalogue.byId()))
                .or(() -> catalogue.exercise(id).map(SessionPlan::of));
    }

    /** Its name; empty when there is none. */
    static String name(ExerciseCatalogue catalogue, String id) {
        return catalogue
                .routine(id)
                .map(Routine::name)
                .or(() -> catalogue.exercise(id).map(Exercise::name))
                .orElse("");
    }
}
