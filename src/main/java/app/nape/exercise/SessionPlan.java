package app.nape.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a guided session consists of, laid out in time.
 *
 * @param id id of the routine, or of the exercise when it is done alone
 * @param items at least one
 */
public record SessionPlan(String id, List<SessionItem> items) {
    public SessionPlan {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A session needs at least one exercise.");
        }
    }

    /** One exercise with its own dose. */
    public static SessionPlan of(Exercise exercise) {
        return of(exercise.id(), List.of(new Dosed(exercise, exercise.dose())));
    }

    /** A routine, each exercise in the dose it has there; exercises that {@code exercises} does not have are left out. */
    public static SessionPlan of(Routine routine, Map<String, Exercise> exercises) {
        List<Dosed> found = new ArrayList<>();
        for (RoutineItem each : routine.items()) {
            Exercise exercise = exercises.get(each.exerciseId());
            if (exercise != null) {
                found.add(new Dosed(exercise, each.dose(exercise)));
            }
        }
        return of(routine.id(), found);
    }

    /** Exercises in order, each with the dose chosen for it. */
    public static SessionPlan of(String id, List<Dosed> dosed) {
        List<SessionItem> items = new ArrayList<>();
        List<Exercise> before = new ArrayList<>();
        for (Dosed each : dosed) {
            boolean last = items.size() == dosed.size() - 1;
            items.add(SessionItem.of(each.exercise(), each.dose(), each.way(), before, last));
            before.add(each.exercise());
        }
        return new SessionPlan(id, items);
    }

    /** How long it takes at the normal tempo. */
    public Duration length() {
        return items.stream().map(SessionItem::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** An exercise with the dose it is done in, and the way it is led. */
    public record Dosed(Exercise exercise, Dose dose, Way way) {
        /** Led as the catalogue's are. */
        public Dosed(Exercise exercise, Dose dose) {
            this(exercise, dose, Way.of(exercise, dose));
        }
    }
}
