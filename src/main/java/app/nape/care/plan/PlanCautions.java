package app.nape.care.plan;

import app.nape.exercise.Exercise;
import app.nape.exercise.Suitability;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a programme asks of the person before they begin: whether something applies to them that speaks against one of its exercises. */
public final class PlanCautions {
    private PlanCautions() {}

    /** Keys of the cautions that its exercises carry and a person can tick, in the order in which they are asked. */
    public static List<String> of(Programme programme, Function<String, Optional<Exercise>> known) {
        Set<String> carried = programme.phases().stream()
                .flatMap(phase -> phase.sets().stream())
                .flatMap(set -> set.items().stream())
                .flatMap(item -> Led.exercise(programme, item, known).safety().cautions().stream())
                .collect(Collectors.toSet());
        return Suitability.TICKABLE.stream().filter(carried::contains).toList();
    }
}
