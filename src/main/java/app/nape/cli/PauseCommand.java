package app.nape.cli;

import app.nape.code.Sentence;
import app.nape.plans.PlannedPause;
import app.nape.plans.Plans;
import app.nape.words.PlanWords;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nape pause [--from T --to T [--on DAY]]|back N|all}: times without reminders, planned beforehand. */
@Command(name = "pause", mixinStandardHelpOptions = true)
final class PauseCommand implements Callable<Integer> {
    private static final String TODAY = "today";
    private static final String TOMORROW = "tomorrow";
    private static final String ALL = "all";

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--from", paramLabel = "HH:mm", descriptionKey = "cli.option.pause-from")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "HH:mm", descriptionKey = "cli.option.pause-to")
    private @Nullable String to;

    @Option(names = "--on", paramLabel = "today|tomorrow|DATE", descriptionKey = "cli.option.pause-on")
    private @Nullable String on;

    @Mixin
    private Output output = new Output();

    PauseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String begins = from;
        String ends = to;
        if (begins == null && ends == null && on == null) {
            list();
            return 0;
        }
        if (begins == null || ends == null) {
            throw new ParameterException(
                    spec.commandLine(), surroundings.texts().of("cli.pause.both"));
        }
        plan(new PlannedPause(day(), time(begins), time(ends)));
        return 0;
    }

    @Command(name = "back", mixinStandardHelpOptions = true)
    int back(@Parameters(paramLabel = "N|all") String which) {
        List<PlannedPause> left = plans().left(now(), zone());
        List<PlannedPause> gone = which.equals(ALL) ? left : List.of(left.get(place(which, left.size())));
        surroundings.change(settings -> settings.withPlans(plans -> {
            Plans without = plans;
            for (PlannedPause pause : gone) {
                without = without.without(pause);
            }
            return without;
        }));
        gone.forEach(pause -> say("cli.pause.back", words(pause)));
        if (gone.isEmpty()) {
            say("cli.pause.none");
        }
        return 0;
    }

    private int place(String which, int size) {
        try {
            int place = Integer.parseInt(which);
            if (place >= 1 && place <= size) {
                return place - 1;
            }
        } catch (NumberFormatException none) {
            // Said below.
        }
        throw new Refusal(
                Refusal.NOT_FOUND,
                surroundings.texts().of(size == 0 ? "cli.pause.none" : "cli.pause.no-such", which, size));
    }

    private void list() {
        List<PlannedPause> left = plans().left(now(), zone());
        if (output.json) {
            surroundings.out().println(Json.of(left, zone()));
            return;
        }
        for (int place = 0; place < left.size(); place++) {
            say("cli.pause.line", place + 1, words(left.get(place)));
        }
        if (left.isEmpty()) {
            say("cli.pause.none");
        }
    }

    private void plan(PlannedPause pause) {
        Optional<Sentence> wrong = plans().objection(pause, now(), zone());
        if (wrong.isPresent()) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of(wrong.get()));
        }
        surroundings.change(settings -> settings.withPlans(plans -> plans.with(pause, now(), zone())));
        say("cli.pause.planned", words(pause));
    }

    private LocalDate day() {
        LocalDate today = now().atZone(zone()).toLocalDate();
        String word = on == null ? TODAY : on;
        return switch (word) {
            case TODAY -> today;
            case TOMORROW -> today.plusDays(1);
            default -> {
                try {
                    yield LocalDate.parse(word);
                } catch (DateTimeException notADay) {
                    throw new ParameterException(
                            spec.commandLine(), surroundings.texts().of("cli.pause.day", word));
                }
            }
        };
    }

    private LocalTime time(String word) {
        try {
            return word.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(word);
        } catch (DateTimeException notATime) {
            throw new ParameterException(
                    spec.commandLine(), surroundings.texts().of("cli.pause.time", word));
        }
    }

    private Plans plans() {
        return surroundings.settings().plans();
    }

    private Instant now() {
        return surroundings.clocks().now().wall();
    }

    private ZoneId zone() {
        return surroundings.clocks().zone();
    }

    private String words(PlannedPause pause) {
        return new PlanWords(surroundings.texts(), zone()).pause(pause, now());
    }

    // texts: cli.pause.*
    private void say(String key, Object... parts) {
        surroundings.out().println(surroundings.texts().of(key, parts));
    }
}
