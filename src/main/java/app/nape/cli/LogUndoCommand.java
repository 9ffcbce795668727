package app.nape.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code nape log undo}: takes back the last change to the journal. */
@Command(name = "undo", mixinStandardHelpOptions = true)
final class LogUndoCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    LogUndoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var undone = surroundings
                .journal()
                .undo()
                .orElseThrow(() ->
                        new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.log.nothing-to-undo")));
        Logged.changed(surroundings);
        surroundings.out().println(surroundings.texts().of("cli.log.undone", undone.kind(), undone.id()));
        return 0;
    }
}
