package app.nape.care.plan;

import app.nape.exercise.Category;
import app.nape.exercise.Dose;
import app.nape.exercise.Exercise;
import app.nape.exercise.ExerciseSafety;
import app.nape.exercise.Phase;
import app.nape.exercise.Position;
import app.nape.exercise.RepMode;
import app.nape.exercise.SessionPlan.Dosed;
import app.nape.exercise.Side;
import app.nape.exercise.Way;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An item of a programme as the player leads it: the therapist's own dose, an exercise of the catalogue, of their own, or by name only. */
public final class Led {
    /** A movement there, and one back, where no figure says how long it takes. Nape's own choice, as in {@link ItemLength}. */
    private static final Duration MOVE = Duration.ofSeconds(2);

    private Led() {}

    /** An item, ready to be led; {@code known} finds the catalogue's exercises by id. */
    public static Dosed of(Programme programme, Item item, Function<String, Optional<Exercise>> known) {
        Exercise exercise = exercise(programme, item, known);
        ItemDose dose = item.dose();
        return new Dosed(exercise, dose(dose, exercise), way(programme, item, known));
    }

    /** The exercise of an item: the catalogue's, else the therapist's own, else one of which only the name is known. */
    public static Exercise exercise(Programme programme, Item item, Function<String, Optional<Exercise>> known) {
        return known.apply(item.exercise())
                .or(() -> programme.own(item.exercise()).map(own -> own(own, item, known)))
                .orElseGet(() -> built(item.exercise(), item.name(), List.of(), List.of(), moves(item.dose())));
    }

    private static Exercise own(OwnExercise own, Item item, Function<String, Optional<Exercise>> known) {
        Optional<Exercise> like = known.apply(own.figureOf());
        // Its cues are words for another exercise.
        List<Phase> phases = like.map(shown -> shown.phases().stream()
                        .map(each -> new Phase(Phase.AS_SHOWN, each.length(), each.hold(), null))
                        .toList())
                .orElseGet(() -> moves(item.dose()));
        return built(own.id(), own.name(), own.steps(), own.cautions(), phases);
    }

    private static List<Phase> moves(ItemDose dose) {
        Phase there = new Phase(Phase.AS_SHOWN, MOVE, false, null);
        return dose.hold().isPositive()
                ? List.of(there, new Phase("hold", Duration.ZERO, true, null), there)
                : List.of(there, there);
    }

    private static Exercise built(
            String id, String name, List<String> steps, List<String> cautions, List<Phase> phases) {
        Dose none = new Dose(
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                1,
                RepMode.TOTAL,
                1,
                Duration.ZERO,
                false,
                1,
                1,
                null,
                Set.of());
        return new Exercise(
                id,
                name,
                Category.MOBILITY,
                Position.SEATED_OR_STANDING,
                false,
                List.of(),
                1,
                List.of(),
                List.of(),
                null,
                steps,
                none,
                new ExerciseSafety(false, 10, cautions, List.of(), null),
                List.of(),
                phases);
    }

    private static Dose dose(ItemDose dose, Exercise exercise) {
        Dose usual = exercise.dose();
        return new Dose(
                dose.hold(),
                dose.hold(),
                dose.hold(),
                dose.reps(),
                dose.repMode(),
                dose.sets(),
                dose.rest(),
                dose.sides() == Sides.BOTH,
                usual.leastTimesADay(),
                usual.mostTimesADay(),
                null,
                Set.of());
    }

    private static Way way(Programme programme, Item item, Function<String, Optional<Exercise>> known) {
        ItemDose dose = item.dose();
        Optional<OwnExercise> own =
                known.apply(item.exercise()).isPresent() ? Optional.empty() : programme.own(item.exercise());
        String figure = own.map(OwnExercise::figureOf).orElse(item.exercise());
        return new Way(
                sides(dose),
                dose.sides() == Sides.BOTH && dose.repMode() == RepMode.TOTAL,
                dose.restBetweenSets(),
                known.apply(figure).isPresent() ? figure : "",
                own.filter(OwnExercise::mirror).isPresent(),
                Stream.of(dose.resistance(), item.note())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    private static List<Side> sides(ItemDose dose) {
        return switch (dose.sides()) {
            case LEFT -> List.of(Side.LEFT);
            case RIGHT -> List.of(Side.RIGHT);
            case NONE -> List.of(Side.NONE);
            case BOTH -> dose.first() == Side.LEFT ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.RIGHT, Side.LEFT);
        };
    }
}
