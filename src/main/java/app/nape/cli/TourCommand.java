package app.nape.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nape tour}: every screen as a picture, with no display. */
@Command(name = "tour", mixinStandardHelpOptions = true)
final class TourCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "cli.option.out-dir")
    private Path out = Path.of("");

    @Option(names = "--dark", descriptionKey = "cli.option.dark")
    private boolean dark;

    @Option(names = "--exercises", descriptionKey = "cli.option.exercises")
    private boolean exercises;

    @Option(names = "--only", paramLabel = "SCREEN", descriptionKey = "cli.option.only")
    private @Nullable String only;

    /** For the installer: goes through what commands do as well, so that the start-up cache knows it. */
    @Option(names = "--train", hidden = true)
    private boolean train;

    TourCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (train) {
            new StatusCommand(surroundings).call();
            new ExercisesCommand(surroundings).call();
            surroundings
                    .out()
                    .println(Json.of(
                            surroundings.care().remedies(),
                            surroundings.clocks().zone()));
        }
        int pictures = surroundings.tour(out.toAbsolutePath(), dark, exercises ? "exercises" : only);
        surroundings.out().println(surroundings.texts().of("cli.tour.done", pictures, out));
        return 0;
    }
}
