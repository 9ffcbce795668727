package app.nape.cli;

import app.nape.exchange.ArchiveRefused;
import app.nape.exchange.JsonArchive;
import app.nape.journal.JournalEntry;
import app.nape.link.Request;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nape import FILE}: adds what an archive holds and the log does not; can be repeated, and taken back by undo. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Mixin
    private Output output = new Output();

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    record Imported(int added, int same, int kept) {}

    @Override
    public Integer call() {
        JsonArchive.Merged merged;
        try {
            merged = JsonArchive.merge(read(), surroundings.journal());
        } catch (ArchiveRefused refused) {
            throw new Refusal(Refusal.NOT_FOUND, String.valueOf(refused.getMessage()));
        }
        surroundings.ask(new Request.JournalChanged());
        if (output.json) {
            surroundings
                    .out()
                    .println(Json.of(
                            new Imported(merged.added(), merged.same(), merged.kept()),
                            surroundings.clocks().zone()));
        } else {
            surroundings
                    .out()
                    .println(surroundings.texts().of("cli.import.done", merged.added(), merged.same(), merged.kept()));
        }
        return 0;
    }

    private List<JournalEntry> read() {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.import.no-file", file));
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return JsonArchive.read(in);
        } catch (IOException problem) {
            throw new Refusal(Refusal.DATA, surroundings.texts().of("cli.import.unreadable", file));
        }
    }
}
