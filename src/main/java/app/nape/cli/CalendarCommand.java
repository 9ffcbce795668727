package app.nape.cli;

import app.nape.exchange.calendar.CalendarFolder;
import app.nape.plans.BusyTime;
import app.nape.plans.CalendarReading;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nape calendar [show]|set PATH|off}: whose busy times hold breaks. */
@Command(name = "calendar", mixinStandardHelpOptions = true)
final class CalendarCommand implements Runnable {
    private static final Duration AHEAD = Duration.ofDays(7);

    private final Surroundings surroundings;

    CalendarCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        show(new Output());
    }

    /** What JSON says; no titles, for nobody has read them. */
    record Listing(@Nullable String calendar, @Nullable String problem, List<BusyTime> busy) {}

    @Command(name = "show", mixinStandardHelpOptions = true)
    int show(@Mixin Output output) {
        String path = surroundings.settings().plans().calendar();
        CalendarReading found = path == null ? null : read(path);
        String problem = found == null || found.problem() == null
                ? null
                : surroundings.texts().of(found.problem());
        List<BusyTime> busy = found == null ? List.of() : found.busy().all();
        if (output.json) {
            surroundings
                    .out()
                    .println(Json.of(
                            new Listing(path, problem, busy),
                            surroundings.clocks().zone()));
            return 0;
        }
        say(path == null ? "cli.calendar.none" : "cli.calendar.path", path == null ? "" : path);
        if (problem != null) {
            surroundings.out().println(problem);
        }
        if (path != null && (problem == null || !busy.isEmpty())) {
            say("cli.calendar.busy", busy.size(), AHEAD.toDays());
        }
        return 0;
    }

    @Command(name = "set", mixinStandardHelpOptions = true)
    int set(@Parameters(paramLabel = "PATH") Path path) {
        String whole = path.toAbsolutePath().normalize().toString();
        CalendarReading found = read(whole);
        if (found.problem() != null && found.busy().all().isEmpty()) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of(found.problem()));
        }
        surroundings.change(settings -> settings.withPlans(plans -> plans.withCalendar(whole)));
        say("cli.calendar.path", whole);
        if (found.problem() != null) {
            surroundings.out().println(surroundings.texts().of(found.problem()));
        }
        say("cli.calendar.busy", found.busy().all().size(), AHEAD.toDays());
        return 0;
    }

    @Command(name = "off", mixinStandardHelpOptions = true)
    int off() {
        surroundings.change(settings -> settings.withPlans(plans -> plans.withCalendar(null)));
        say("cli.calendar.none", "");
        return 0;
    }

    private CalendarReading read(String path) {
        Instant now = surroundings.clocks().now().wall();
        return new CalendarFolder()
                .look(path, now, now.plus(AHEAD), surroundings.clocks().zone())
                .orElseThrow();
    }

    // texts: cli.calendar.*
    private void say(String key, Object... parts) {
        surroundings.out().println(surroundings.texts().of(key, parts));
    }
}
