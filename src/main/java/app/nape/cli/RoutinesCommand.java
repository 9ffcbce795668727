package app.nape.cli;

import app.nape.care.standing.Relief;
import app.nape.content.RoutineJson;
import app.nape.content.RoutineOrigin;
import app.nape.content.RoutineRefused;
import app.nape.exercise.Exercise;
import app.nape.exercise.OwnRoutines;
import app.nape.exercise.Routine;
import app.nape.exercise.SessionPlan;
import app.nape.words.LengthWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nape routines [ID] [--export FILE] [--import FILE]}. */
@Command(name = "routines", mixinStandardHelpOptions = true)
final class RoutinesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "ID")
    private @Nullable String id;

    @Option(names = "--export", paramLabel = "FILE", descriptionKey = "cli.option.routines-export")
    private @Nullable Path to;

    @Option(names = "--import", paramLabel = "FILE", descriptionKey = "cli.option.routines-import")
    private @Nullable Path from;

    @Mixin
    private Output output = new Output();

    RoutinesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (from != null) {
            take(from);
        } else if (to != null) {
            give(id == null ? surroundings.settings().stretching().own() : List.of(named(id)), to);
        } else if (id != null) {
            one(named(id));
        } else {
            all(surroundings.catalogue().routines());
        }
        return 0;
    }

    private Routine named(String wanted) {
        return surroundings
                .catalogue()
                .routine(wanted)
                .orElseThrow(() ->
                        new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.routines.unknown", wanted)));
    }

    private boolean held() {
        return StandingNow.read(surroundings).holds(Relief.EXERCISES);
    }

    private void all(List<Routine> routines) {
        if (output.json) {
            boolean held = held();
            List<ExerciseListing.Line<Routine>> lines = routines.stream()
                    .map(each -> new ExerciseListing.Line<>(each, held))
                    .toList();
            surroundings.out().println(Json.of(lines, surroundings.clocks().zone()));
            return;
        }
        StandingNow.read(surroundings).sayUrgent(surroundings);
        for (Routine routine : routines) {
            surroundings.out().printf(Locale.ROOT, "%-16s %s%n", routine.id(), routine.name());
        }
    }

    private void one(Routine routine) {
        if (output.json) {
            surroundings
                    .out()
                    .println(Json.of(
                            new ExerciseListing.Line<>(routine, held()),
                            surroundings.clocks().zone()));
            return;
        }
        StandingNow.read(surroundings).sayUrgent(surroundings);
        Map<String, Exercise> exercises = surroundings.exercises().byId();
        surroundings
                .out()
                .println(routine.goal().isEmpty() ? routine.name() : routine.name() + " (" + routine.goal() + ")");
        surroundings
                .out()
                .println(new LengthWords(surroundings.texts())
                        .of(SessionPlan.of(routine, exercises).length()));
        routine.exerciseIds().forEach(exercise -> surroundings.out().println("  " + exercise));
        RoutineOrigin.of(surroundings.texts(), routine).forEach(surroundings.out()::println);
    }

    private void take(Path file) {
        List<Routine> coming;
        try {
            coming = json().read(String.valueOf(file.getFileName()), GivenFiles.read(surroundings, file));
        } catch (RoutineRefused refused) {
            throw new Refusal(Refusal.NOT_FOUND, String.valueOf(refused.getMessage()));
        }
        List<String> shipped =
                surroundings.exercises().routines().stream().map(Routine::id).toList();
        List<Routine> before = surroundings.settings().stretching().own();
        List<Routine> after = OwnRoutines.merged(before, coming, shipped);
        if (after.size() > OwnRoutines.MOST) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("routines.too-many", OwnRoutines.MOST));
        }
        surroundings.change(now -> now.withStretching(it -> it.withOwn(after)));
        after.subList(before.size(), after.size())
                .forEach(each -> surroundings.out().println(each.id() + "  " + each.name()));
        int taken = after.size() - before.size();
        surroundings
                .out()
                .println(
                        taken == 0
                                ? surroundings.texts().of("cli.routines.taken-none")
                                : surroundings.texts().counted("cli.routines.taken", taken));
    }

    private void give(List<Routine> routines, Path file) {
        if (routines.isEmpty()) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.routines.none"));
        }
        if (surroundings.keeps(file)) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("agent.own-file", file));
        }
        try {
            Files.write(
                    file,
                    json().write(routines).getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException there) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.routines.exists", file));
        } catch (IOException problem) {
            clear(file);
            throw GivenFiles.unwritten(surroundings, file, problem);
        }
        surroundings.out().println(surroundings.texts().counted("cli.routines.given", routines.size(), file));
    }

    /** What was begun on a full disk. */
    private static void clear(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // It was never there.
        }
    }

    private RoutineJson json() {
        return new RoutineJson(surroundings.texts(), surroundings.exercises());
    }
}
