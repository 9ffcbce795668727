package app.nape.content;

import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The exercises and routines that Nape ships, with the cautions and sources they name.
 *
 * @param exercises in the catalogue's order
 * @param routines in the catalogue's order
 * @param cautions what to mind, in words, by key
 * @param sources where it was taken from, by key
 */
public record ExerciseCatalogue(
        List<Exercise> exercises,
        List<Routine> routines,
        Map<String, String> cautions,
        Map<String, ExerciseSource> sources) {
    public ExerciseCatalogue {
        exercises = List.copyOf(exercises);
        routines = List.copyOf(routines);
        cautions = Map.copyOf(cautions);
        sources = Map.copyOf(sources);
    }

    /** A catalogue without cautions and sources, for tests and own routines. */
    public ExerciseCatalogue(List<Exercise> exercises, List<Routine> routines) {
        this(exercises, routines, Map.of(), Map.of());
    }

    /** The same with a person's own routines after the shipped ones; exercises they name and nobody knows are passed over. */
    public ExerciseCatalogue with(List<Routine> own) {
        if (own.isEmpty()) {
            return this;
        }
        List<Routine> all = new ArrayList<>(routines);
        for (Routine each : own) {
            List<RoutineItem> known = each.items().stream()
                    .filter(item -> exercise(item.exerciseId()).isPresent())
                    .toList();
            if (!known.isEmpty() && routine(each.id()).isEmpty()) {
                all.add(new Routine(each.id(), each.name(), each.goal(), known, each.mostStartPain(), each.note()));
            }
        }
        return new ExerciseCatalogue(exercises, all, cautions, sources);
    }

    /** The exercise with this id. */
    public Optional<Exercise> exercise(String id) {
        return exercises.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What a person may choose by themselves, in the catalogue's order: all but what only a therapist may add. */
    public List<Exercise> offered() {
        return exercises.stream().filter(each -> !each.safety().clinicianOnly()).toList();
    }

    /** The exercise with this id that a person may choose by themselves. */
    public Optional<Exercise> offered(String id) {
        return exercise(id).filter(each -> !each.safety().clinicianOnly());
    }

    /** The exercise with this id, if it is one that only a therapist may add to a programme. */
    public Optional<Exercise> onlyByTherapist(String id) {
        return exercise(id).filter(each -> each.safety().clinicianOnly());
    }

    /** The routine with this id. */
    public Optional<Routine> routine(String id) {
        return routines.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** All exercises by id, in the catalogue's order. */
    public Map<String, Exercise> byId() {
        return exercises.stream()
                .collect(Collectors.toMap(
                        Exercise::id, Function.identity(), (first, _) -> first, LinkedHashMap<String, Exercise>::new));
    }

    /** What to mind with the exercise, in words, in the order shown. */
    public List<String> cautionsOf(Exercise exercise) {
        return exercise.safety().cautions().stream()
                .flatMap(key -> Optional.ofNullable(cautions.get(key)).stream())
                .toList();
    }

    /** Where the exercise was taken from. */
    public List<ExerciseSource> sourcesOf(Exercise exercise) {
        return exercise.sources().stream()
                .flatMap(key -> Optional.ofNullable(sources.get(key)).stream())
                .toList();
    }
}
