package app.nape.cli;

import app.nape.care.plan.Programme;
import app.nape.exchange.plan.Arrival;
import app.nape.exchange.plan.PlanRefused;
import app.nape.words.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
                            ArrivalListing.of(surroundings, arrival),
                            surroundings.clocks().zone()));
        } else {
            PlanFiles.words(surroundings).of(arrival).forEach(surroundings.out()::println);
            applies(arrival.programme()).forEach(surroundings.out()::println);
            if (arrival.canBegin()) {
                surroundings.out().println(surroundings.texts().of("cli.followed.how-to-begin"));
            }
        }
        return 0;
    }

    /** What its exercises mind, each in plain words, and where the person says that one applies. */
    private List<String> applies(Programme programme) {
        List<String> asked = PlanFiles.asked(surroundings, programme);
        if (asked.isEmpty()) {
            return List.of();
        }
        Texts texts = surroundings.texts();
        Set<String> ticked = surroundings.choices().stretching().ticked();
        List<String> lines = new ArrayList<>();
        lines.add(texts.of("followed.applies-asked"));
        for (String key : asked) {
            // texts: stretch.applies-to.*
            String words = texts.of("stretch.applies-to." + key.replace('_', '-'));
            lines.add("  " + (ticked.contains(key) ? texts.of("cli.followed.applies-ticked", words) : words));
        }
        lines.add(texts.of("cli.followed.applies-where", programme.sender().name()));
        return lines;
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
