package app.nape.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nape plan …}: programmes from a therapist, and back. Alone it lists those that are followed, with what is due. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        subcommands = {
            PlanOpenCommand.class,
            PlanAcceptCommand.class,
            PlanDeclineCommand.class,
            PlanEndCommand.class,
            PlanAnswerCommand.class,
            PlanProgressCommand.class,
            PlanShowCommand.class,
            PlanVerifyCommand.class,
            PlanNewCommand.class,
            PlanSignCommand.class,
            PlanFolderCommand.class,
        })
final class PlanCommand implements Runnable {
    private final Surroundings surroundings;

    @Mixin
    private Output output = new Output();

    PlanCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        new FollowedList(surroundings).print(output);
    }
}
