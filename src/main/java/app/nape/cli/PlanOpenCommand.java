package app.nape.cli;

import app.nape.exchange.plan.Arrival;
import app.nape.exchange.plan.PlanRefused;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nape plan open FILE}: looks at a programme and keeps it, so that it can be begun with; nothing else changes. */
@Command(name = "open", mixinStandardHelpOptions = true)
final class PlanOpenCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Mixin
    private Output output = new Output();

    PlanOpenCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Arrival arrival = read(surroundings, file);
        arrival.keep(
                surroundings.journal().programmes(), surroundings.clocks().now().wall());
        Logged.changed(surroundings);
        if (output.json) {
            surroundings
                    .out()
                    .println(Json.of(
                            ArrivalListing.of(arrival), surroundings.clocks().zone()));
        } else {
            PlanFiles.words(surroundings).of(arrival).forEach(surroundings.out()::println);
            if (arrival.canBegin()) {
                surroundings.out().println(surroundings.texts().of("cli.followed.how-to-begin"));
            }
        }
        return 0;
    }

    static Arrival read(Surroundings surroundings, Path file) {
        try {
            return Arrival.of(
                    PlanFiles.bytes(surroundings, file), surroundings.journal().programmes());
        } catch (PlanRefused refused) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of(refused.sentence()));
        }
    }
}
