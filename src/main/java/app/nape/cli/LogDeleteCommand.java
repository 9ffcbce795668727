package app.nape.cli;

import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code nape log delete ID}; {@code nape log undo} takes it back. */
@Command(name = "delete", mixinStandardHelpOptions = true)
final class LogDeleteCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "ID")
    private String id = "";

    LogDeleteCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        UUID entry = Known.id(surroundings, id);
        if (!surroundings.journal().delete(entry)) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.log.unknown", id));
        }
        Logged.changed(surroundings);
        surroundings.out().println(surroundings.texts().of("cli.log.deleted", entry));
        return 0;
    }
}
