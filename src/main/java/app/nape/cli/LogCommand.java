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
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say one of: pain, reading, remedy, spasm, measure, stretch, end, list, delete, undo.");
    }
}
