package app.nape.cli;

import app.nape.care.standing.Relief;
import app.nape.code.Worded;
import app.nape.content.DoseSentences;
import app.nape.content.ExerciseSource;
import app.nape.content.LimitSentences;
import app.nape.exercise.Dose;
import app.nape.exercise.Exercise;
import app.nape.words.Texts;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nape exercises [ID]}. What only a therapist may add is not told. */
@Command(name = "exercises", mixinStandardHelpOptions = true)
final class ExercisesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "ID")
    private @Nullable String id;

    @Mixin
    private Output output = new Output();

    ExercisesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (id == null) {
            List<Exercise> offered = surroundings.exercises().offered();
            if (output.json) {
                boolean held = held();
                surroundings
                        .out()
                        .println(Json.of(
                                offered.stream()
                                        .map(each -> new ExerciseListing.Line<>(each, held))
                                        .toList(),
                                surroundings.clocks().zone()));
            } else {
                StandingNow.read(surroundings).sayUrgent(surroundings);
                for (Exercise exercise : offered) {
                    surroundings.out().printf(Locale.ROOT, "%-32s %s%n", exercise.id(), exercise.name());
                }
            }
            return 0;
        }
        Exercise exercise = surroundings
                .exercises()
                .exercise(id)
                .orElseThrow(() -> new Refusal(
                        Refusal.NOT_FOUND, surroundings.texts().of("cli.exercises.unknown", String.valueOf(id))));
        Known.notOnlyByTherapist(surroundings, id);
        if (output.json) {
            surroundings
                    .out()
                    .println(Json.of(
                            ExerciseListing.of(surroundings.exercises(), exercise, held()),
                            surroundings.clocks().zone()));
        } else {
            StandingNow.read(surroundings).sayUrgent(surroundings);
            say(exercise);
        }
        return 0;
    }

    private boolean held() {
        return StandingNow.read(surroundings).holds(Relief.EXERCISES);
    }

    private void say(Exercise exercise) {
        Texts texts = surroundings.texts();
        var out = surroundings.out();
        out.println(exercise.name());
        out.println(texts.of("cli.position." + Worded.wordOf(exercise.position())));
        int number = 1;
        for (String step : exercise.steps()) {
            out.println("  " + number++ + ". " + step);
        }
        Dose dose = exercise.dose();
        out.println(DoseSentences.amount(texts, dose));
        out.println(DoseSentences.daily(texts, dose));
        DoseSentences.origin(texts, dose).forEach(out::println);
        out.println(texts.of("stretch.mind"));
        LimitSentences.of(texts, exercise).forEach(each -> out.println("  - " + each));
        surroundings.exercises().cautionsOf(exercise).forEach(each -> out.println("  - " + each));
        out.println(texts.of("stretch.sources"));
        for (ExerciseSource source : surroundings.exercises().sourcesOf(exercise)) {
            out.println("  - " + source.title());
            if (source.url() != null) {
                out.println("    " + source.url());
            }
        }
        out.println(texts.of("cli.exercises.draft"));
    }
}
