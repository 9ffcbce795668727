package app.nape.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code nape log …}: writes to the journal and reads from it. */
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        subcommands = {
            LogPainCommand.class,
            LogReadingCommand.class,
            LogRemedyCommand.class,
            LogSpasmCommand.class,
            LogMeasureCommand.class,
            LogStretchCommand.class,
            LogEndCommand.class,
            LogListCommand.class,
            LogDeleteCommand.class,
            LogUndoCommand.class,
        })
final class LogCommand implements Runnable {
    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    LogCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                surroundings
                        .texts()
                        .of(
                                "cli.missing.one-of",
                                String.join(", ", spec.subcommands().keySet())));
    }
}
