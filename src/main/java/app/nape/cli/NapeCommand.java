package app.nape.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root: its options are read by {@code app} before a command is chosen; here they are named for the help. */
@Command(name = "nape", mixinStandardHelpOptions = true, version = "nape " + NapeCommand.VERSION)
final class NapeCommand implements Runnable {
    static final String VERSION = "0.1.0";

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--data-dir", paramLabel = "DIR", descriptionKey = "cli.option.data-dir", scope = ScopeType.INHERIT)
    @Nullable
    String dataDir;

    @Option(names = "--lang", paramLabel = "TAG", descriptionKey = "cli.option.lang", scope = ScopeType.INHERIT)
    @Nullable
    String language;

    @Option(names = "--background", descriptionKey = "cli.option.background")
    boolean background;

    NapeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), surroundings.texts().of("cli.missing.command"));
    }
}
