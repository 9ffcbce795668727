package app.nape.cli;

import app.nape.exercise.Routine;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nape routines [ID]}. */
@Command(name = "routines", mixinStandardHelpOptions = true)
final class RoutinesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "ID")
    private @Nullable String id;

    @Mixin
    private Output output = new Output();

    RoutinesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (id != null) {
            Routine routine = surroundings.exercises().routines().stream()
                    .filter(candidate -> candidate.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(
                            Refusal.NOT_FOUND, surroundings.texts().of("cli.routines.unknown", String.valueOf(id))));
            if (output.json) {
                surroundings
                        .out()
                        .println(Json.of(routine, surroundings.clocks().zone()));
            } else {
                surroundings.out().println(routine.name() + " (" + routine.goal() + ")");
                routine.exerciseIds().forEach(exercise -> surroundings.out().println("  " + exercise));
            }
        } else if (output.json) {
            surroundings
                    .out()
                    .println(Json.of(
                            surroundings.exercises().routines(),
                            surroundings.clocks().zone()));
        } else {
            for (Routine routine : surroundings.exercises().routines()) {
                surroundings.out().printf("%-16s %s%n", routine.id(), routine.name());
            }
        }
        return 0;
    }
}
