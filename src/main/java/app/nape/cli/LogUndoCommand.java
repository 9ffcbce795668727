package app.nape.cli;

import app.nape.journal.Undone;
import app.nape.words.Texts;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
                .takeBack()
                .orElseThrow(() ->
                        new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.log.nothing-to-undo")));
        Logged.changed(surroundings);
        surroundings.out().println(say(surroundings.texts(), undone));
        return 0;
    }

    private static String say(Texts texts, Undone undone) {
        if (undone.one()) {
            return texts.of(
                    "cli.log.undone", undone.entry().kind(), undone.entry().id());
        }
        String kinds = undone.kinds().entrySet().stream()
                .map(each -> texts.of("cli.log.undone-kind", each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
        return texts.counted(
                undone.added() ? "cli.log.undone-added" : "cli.log.undone-changed", undone.entries(), kinds);
    }
}
