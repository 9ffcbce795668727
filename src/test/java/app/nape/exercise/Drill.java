package app.nape.exercise;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An exercise made up for a test, in which only that is said which the test is about: two seconds into the position, the hold, two
 * seconds back.
 */
record Drill(
        String id,
        Category category,
        Position position,
        Dose dose,
        int mostStartPain,
        List<String> cautions,
        boolean gentle,
        @Nullable String easier,
        List<Phase> phases) {
    /** Seated; five seconds held, twice, with three seconds between; suits everybody. */
    static Drill of(String id) {
        return new Drill(
                id,
                Category.STRETCH,
                Position.SEATED,
                dose(5, 2, 1, 3, false),
                10,
                List.of(),
                true,
                null,
                List.of(
                        new Phase("in", Duration.ofSeconds(2), false, "Tilt to the right", "Tilt to the left"),
                        new Phase("hold", Duration.ZERO, true, null),
                        new Phase("out", Duration.ofSeconds(2), false, null)));
    }

    static Dose dose(int hold, int reps, int sets, int pause, boolean sides) {
        return new Dose(
                Duration.ofSeconds(hold),
                Duration.ofSeconds(Math.min(hold, 3)),
                Duration.ofSeconds(hold == 0 ? 0 : 30),
                reps,
                sides ? RepMode.PER_SIDE : RepMode.TOTAL,
                sets,
                Duration.ofSeconds(pause),
                sides,
                1,
                3,
                null,
                Set.of());
    }

    static Phase move(int seconds) {
        return new Phase("move", Duration.ofSeconds(seconds), false, null);
    }

    static Phase hold() {
        return new Phase("hold", Duration.ZERO, true, null);
    }

    Drill category(Category other) {
        return new Drill(id, other, position, dose, mostStartPain, cautions, gentle, easier, phases);
    }

    Drill position(Position other) {
        return new Drill(id, category, other, dose, mostStartPain, cautions, gentle, easier, phases);
    }

    Drill dose(Dose other) {
        return new Drill(id, category, position, other, mostStartPain, cautions, gentle, easier, phases);
    }

    Drill upTo(int pain) {
        return new Drill(id, category, position, dose, pain, cautions, gentle, easier, phases);
    }

    Drill cautions(String... keys) {
        return new Drill(id, category, position, dose, mostStartPain, List.of(keys), gentle, easier, phases);
    }

    Drill notInASpasm() {
        return new Drill(id, category, position, dose, mostStartPain, cautions, false, easier, phases);
    }

    Drill easier(String other) {
        return new Drill(id, category, position, dose, mostStartPain, cautions, gentle, other, phases);
    }

    Drill doing(Phase... others) {
        return new Drill(id, category, position, dose, mostStartPain, cautions, gentle, easier, List.of(others));
    }

    Exercise exercise() {
        return new Exercise(
                id,
                id,
                category,
                position,
                true,
                List.of(),
                1,
                List.of(),
                List.of(),
                null,
                List.of(),
                dose,
                new ExerciseSafety(gentle, mostStartPain, cautions, List.of(), easier),
                List.of(),
                phases);
    }

    SessionPlan.Dosed dosed() {
        return new SessionPlan.Dosed(exercise(), dose);
    }

    /** A session of these, one after the other. */
    static SessionPlan plan(Drill... drills) {
        return SessionPlan.of(
                "made-up", List.of(drills).stream().map(Drill::dosed).toList());
    }
}
