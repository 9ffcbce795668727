package app.nape.cli;

import app.nape.breaks.BreakKind;
import app.nape.breaks.OutcomeCounts;
import app.nape.breaks.Schedule;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import app.nape.workshop.simulation.Habits;
import app.nape.workshop.simulation.RandomSchedules;
import app.nape.workshop.simulation.Simulation;
import app.nape.workshop.simulation.SimulationResult;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code nape simulate}: the scheduler's proof, to be run by anybody; ends with 3 when a promise was broken. */
@Command(name = "simulate", mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {
    private static final int MOST_DAYS = 100_000;
    private static final String RANDOM = "random";
    private static final String PEOPLE = Stream.concat(Habits.ALL.stream().map(Habits::id), Stream.of(RANDOM))
            .collect(Collectors.joining(", "));

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--days", paramLabel = "N", defaultValue = "365", descriptionKey = "cli.option.days")
    private int days;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "cli.option.seed")
    private long seed;

    @Option(names = "--schedule", paramLabel = "FILE", descriptionKey = "cli.option.schedule")
    private @Nullable String schedule;

    @Option(names = "--person", paramLabel = "WHO", defaultValue = RANDOM, descriptionKey = "cli.option.person")
    private String person = RANDOM;

    @Option(names = "--skips", paramLabel = "PERCENT", defaultValue = "0", descriptionKey = "cli.option.skips")
    private int skips;

    @Mixin
    private Output output = new Output();

    SimulateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (days < 1 || days > MOST_DAYS) {
            throw new ParameterException(
                    spec.commandLine(), surroundings.texts().of("cli.option.bounds", "--days", 1, MOST_DAYS));
        }
        if (skips < 0 || skips > 100) {
            throw new ParameterException(
                    spec.commandLine(), surroundings.texts().of("cli.option.bounds", "--skips", 0, 100));
        }
        Schedule lived = schedule();
        Duration began = surroundings.clocks().now().ticks();
        SimulationResult result =
                Simulation.run(lived, days, seed, surroundings.clocks().zone(), habits());
        Duration took = surroundings.clocks().now().ticks().minus(began);
        long daysPerSecond = Math.round(days * 1e9 / Math.max(1, took.toNanos()));
        if (output.json) {
            surroundings
                    .out()
                    .println(Json.of(
                            Answer.of(lived, result, daysPerSecond),
                            surroundings.clocks().zone()));
        } else {
            say(lived, result, daysPerSecond);
        }
        return result.violated() == 0 ? 0 : Refusal.NOT_FOUND;
    }

    private @Nullable Habits habits() {
        if (person.equals(RANDOM)) {
            return null;
        }
        return Habits.of(person)
                .map(habits -> habits.skipping(skips))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), surroundings.texts().of("cli.simulate.nobody", person, PEOPLE)));
    }

    private Schedule schedule() {
        if (schedule == null) {
            return surroundings.settings().schedule();
        }
        return schedule.equals(RANDOM) ? new RandomSchedules(seed).next() : ScheduleWords.read(surroundings, schedule);
    }

    private void say(Schedule lived, SimulationResult result, long daysPerSecond) {
        Texts texts = surroundings.texts();
        PrintWriter out = surroundings.out();
        out.println(texts.counted(
                "cli.simulate.life",
                result.days(),
                String.valueOf(result.seed()),
                result.prompts(),
                new LengthWords(texts).of(Duration.ofHours(result.counted().toHours())),
                daysPerSecond));
        new TreeMap<>(result.outcomes())
                .forEach((rule, counts) -> out.println(texts.of(
                        "cli.simulate.rule",
                        rule,
                        counts.taken(),
                        counts.natural(),
                        counts.postponed(),
                        counts.skipped(),
                        counts.cutShort(),
                        counts.lapsed())));
        Changes changes = Changes.of(lived, result);
        out.println(texts.of("cli.simulate.changes", changes.answered(), changes.natural(), changes.lapsed()));
        out.println(texts.of(
                "cli.simulate.longest",
                new LengthWords(texts)
                        .of(Duration.ofSeconds(result.longestActive().toSeconds()))));
        out.println(texts.of(
                "cli.simulate.still",
                new LengthWords(texts)
                        .of(Duration.ofSeconds(result.longestStill().toSeconds()))));
        if (result.violated() == 0) {
            out.println(texts.of("cli.simulate.kept"));
        } else {
            out.println(texts.counted("cli.simulate.broken", result.violated()));
            result.violations().forEach(line -> out.println("  " + line));
        }
    }

    /**
     * What became of the nudges to change position.
     *
     * @param natural paid by being away
     * @param lapsed not answered
     */
    record Changes(int answered, int natural, int lapsed) {
        static Changes of(Schedule schedule, SimulationResult result) {
            OutcomeCounts all = schedule.rules().stream()
                    .filter(rule -> rule.kind() == BreakKind.CHANGE_POSITION)
                    .map(rule -> result.outcomes().getOrDefault(rule.id(), OutcomeCounts.NONE))
                    .reduce(OutcomeCounts.NONE, OutcomeCounts::plus);
            return new Changes(all.taken(), all.natural(), all.lapsed());
        }
    }

    /** The fields of the JSON answer. */
    record Answer(
            String schedule,
            int days,
            long seed,
            int prompts,
            Map<String, OutcomeCounts> outcomes,
            Duration active,
            Duration counted,
            Duration longestActive,
            Duration longestStill,
            Changes changes,
            long steps,
            long wakes,
            Map<String, Integer> happenings,
            int violations,
            List<String> broken,
            long daysPerSecond) {
        static Answer of(Schedule schedule, SimulationResult result, long daysPerSecond) {
            return new Answer(
                    schedule.name(),
                    result.days(),
                    result.seed(),
                    result.prompts(),
                    new TreeMap<>(result.outcomes()),
                    result.active(),
                    result.counted(),
                    result.longestActive(),
                    result.longestStill(),
                    Changes.of(schedule, result),
                    result.steps(),
                    result.wakes(),
                    new TreeMap<>(result.happenings()),
                    result.violated(),
                    result.violations(),
                    daysPerSecond);
        }
    }
}
