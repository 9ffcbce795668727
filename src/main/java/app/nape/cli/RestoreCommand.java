package app.nape.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code nape restore FILE}. */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    RestoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        GivenFiles.check(surroundings, file);
        Path aside = surroundings.restore(file.toAbsolutePath());
        surroundings.out().println(surroundings.texts().of("cli.restore.done", file, aside));
        return 0;
    }
}
