package app.nape.cli;

import app.nape.link.Request;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code nape quit}: ends the agent and its window. */
@Command(name = "quit", mixinStandardHelpOptions = true)
final class QuitCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    QuitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Asking.done(surroundings, new Request.Quit());
        surroundings.out().println(surroundings.texts().of("cli.quit.done"));
        return 0;
    }
}
