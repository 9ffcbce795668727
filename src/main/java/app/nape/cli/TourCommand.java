package app.nape.cli;

import app.nape.settings.Appearance;
import app.nape.settings.Contrast;
import app.nape.settings.Looks;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code nape tour}: screens as pictures, with no display. */
@Command(name = "tour", mixinStandardHelpOptions = true)
final class TourCommand implements Callable<Integer> {
    private static final String TIMINGS = "timings";

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.option.out-dir")
    private @Nullable Path out;

    @Option(names = "--dark", descriptionKey = "cli.option.dark")
    private boolean dark;

    @Option(names = "--contrast", descriptionKey = "cli.option.contrast")
    private boolean contrast;

    @Option(names = "--exercises", descriptionKey = "cli.option.exercises")
    private boolean exercises;

    @Option(names = "--only", paramLabel = "NAME", split = ",", descriptionKey = "cli.option.only")
    private List<String> only = new ArrayList<>();

    TourCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Set<String> wanted = new HashSet<>(only);
        boolean timed = wanted.remove(TIMINGS);
        boolean drawn = exercises || !wanted.isEmpty() || !timed;
        Path folder = out;
        check(wanted);
        if (drawn && folder == null) {
            throw new ParameterException(
                    spec.commandLine(), surroundings.texts().of("cli.tour.no-folder"));
        }
        if (drawn && folder != null) {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new ParameterException(
                        spec.commandLine(), surroundings.texts().of("cli.tour.not-folder", folder));
            }
            int pictures = pictures(folder, wanted);
            surroundings.out().println(surroundings.texts().of("cli.tour.done", pictures, folder));
        }
        if (timed) {
            surroundings
                    .timings()
                    .forEach((what, took) -> surroundings.out().println("timing " + what + "=" + took.toMillis()));
        }
        return 0;
    }

    private int pictures(Path folder, Set<String> wanted) {
        Path whole = folder.toAbsolutePath();
        try {
            return exercises ? surroundings.sheets(whole, dark) : surroundings.tour(whole, this::looks, wanted);
        } catch (UncheckedIOException problem) {
            throw GivenFiles.unwritten(surroundings, folder, Objects.requireNonNull(problem.getCause()));
        }
    }

    private Looks looks(Looks ordinary) {
        return ordinary.withAppearance(dark ? Appearance.DARK : Appearance.LIGHT)
                .withContrast(contrast ? Contrast.MORE : Contrast.NORMAL);
    }

    private void check(Set<String> wanted) {
        List<String> known = surroundings.screens();
        wanted.stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(unknown -> {
                    throw new ParameterException(
                            spec.commandLine(),
                            surroundings.texts().of("cli.tour.unknown", unknown, String.join(", ", known), TIMINGS));
                });
    }
}
