package app.nape.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nape redflags [TERM]}: the whole card, or its lines that hold a word. */
@Command(name = "redflags", mixinStandardHelpOptions = true)
final class RedFlagsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "TERM")
    private @Nullable String term;

    @Mixin
    private Output output = new Output();

    RedFlagsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return 0;
    }
}
