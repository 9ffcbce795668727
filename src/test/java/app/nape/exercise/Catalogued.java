package app.nape.exercise;

import app.nape.content.Bundled;
import app.nape.content.ExerciseCatalogue;
import java.time.Duration;

/** Plans made of the real catalogue. */
final class Catalogued {
    static final ExerciseCatalogue CATALOGUE = Bundled.EXERCISES;

    private Catalogued() {}

    static Exercise exercise(String id) {
        return CATALOGUE.exercise(id).orElseThrow();
    }

    static SessionPlan plan(String id) {
        return CATALOGUE
                .routine(id)
                .map(routine -> SessionPlan.of(routine, CATALOGUE.byId()))
                .orElseGet(() -> SessionPlan.of(exercise(id)));
    }

    static Dose dose(Exercise of, int seconds, int reps, int sets) {
        Dose own = of.dose();
        return new Dose(
                Duration.ofSeconds(seconds),
                own.leastHold(),
                own.mostHold(),
                reps,
                own.repMode(),
                sets,
                own.pause(),
                own.bothSides(),
                own.leastTimesADay(),
                own.mostTimesADay(),
                own.note(),
                own.own());
    }
}
