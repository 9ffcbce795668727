package app.nape.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code nape plan …}: programmes from a therapist, and back. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        subcommands = {
            PlanShowCommand.class,
            PlanVerifyCommand.class,
            PlanNewCommand.class,
            PlanSignCommand.class,
        })
final class PlanCommand implements Runnable {
    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    PlanCommand(Surroundings surroundings) {
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
