package app.nape.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code nape demo}: an invented life, for trying Nape out and for measuring it. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final int MOST_YEARS = 30;

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--years", paramLabel = "N", defaultValue = "1", descriptionKey = "cli.option.years")
    private int years;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "cli.option.seed")
    private long seed;

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (years < 1 || years > MOST_YEARS) {
            throw new ParameterException(
                    spec.commandLine(), surroundings.texts().of("cli.option.bounds", "--years", 1, MOST_YEARS));
        }
        int entries = surroundings.demo(years, seed);
        surroundings.out().println(surroundings.texts().counted("cli.demo.done", years, entries, seed));
        return 0;
    }
}
