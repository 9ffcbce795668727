package app.nape.cli;

import app.nape.code.Sentence;
import app.nape.content.OneLine;
import app.nape.exchange.ArchiveReader;
import app.nape.exchange.ArchiveRefused;
import app.nape.exchange.JsonArchive;
import app.nape.exchange.diary.DiaryChoices;
import app.nape.exchange.seal.SealRefused;
import app.nape.link.Request;
import app.nape.settings.OwnStretches;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nape import FILE}: adds what an archive holds and the log does not; can be repeated, and taken back by undo. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--identity", paramLabel = "FILE", descriptionKey = "cli.option.import-identity")
    private @Nullable Path identity;

    @Mixin
    private TableOptions table = new TableOptions();

    @Mixin
    private Output output = new Output();

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    record Imported(int added, int same, int kept, int routines) {}

    @Override
    public Integer call() {
        DiaryChoices choices = table.choices(surroundings);
        try {
            ImportSource source = new ImportSource(surroundings, file, identity);
            return switch (source.kind()) {
                case ARCHIVE -> archive(source);
                case TABLE -> new TableImport(surroundings, choices).run(source, table.dryRun, output.json);
                case BACKUP -> throw other("backup");
                case ROUTINES -> throw other("routines");
                case SCHEDULE -> throw other("schedule");
                case PLAN, PROGRESS, SENDER, SEALED -> throw other("programme");
                case WORKBOOK -> throw new ArchiveRefused(Sentence.of("diary.workbook"));
                case FOREIGN -> throw new ArchiveRefused(Sentence.of("archive.none"));
            };
        } catch (ArchiveRefused refused) {
            throw new Refusal(Refusal.NOT_FOUND, OneLine.of(surroundings.texts().of(refused.sentence())));
        } catch (SealRefused refused) {
            throw new Refusal(Refusal.NOT_FOUND, surroundings.texts().of(refused.sentence()));
        }
    }

    // texts: cli.import.other.*
    private Refusal other(String kind) {
        return new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.import.other." + kind, file));
    }

    private int archive(ImportSource source) {
        OwnStretches before = OwnStretches.of(surroundings.settings().stretching());
        OwnStretches after;
        try (ArchiveReader head = reader(source)) {
            after = OwnMerge.of(surroundings, before, head.head().stretches());
        }
        JsonArchive.Merged merged = JsonArchive.merge(() -> reader(source), surroundings.journal(), !table.dryRun);
        if (!table.dryRun) {
            surroundings.ask(new Request.JournalChanged());
            if (!after.equals(before)) {
                surroundings.change(now -> now.withStretching(after::in));
            }
        }
        say(merged, before, after);
        return 0;
    }

    private ArchiveReader reader(ImportSource source) {
        return new ArchiveReader(
                source.in(),
                surroundings.care().arriving(surroundings.clocks().now().wall())::fault);
    }

    private void say(JsonArchive.Merged merged, OwnStretches before, OwnStretches after) {
        int routines = after.routines().size() - before.routines().size();
        if (output.json) {
            surroundings
                    .out()
                    .println(Json.of(
                            new Imported(merged.added(), merged.same(), merged.kept(), routines),
                            surroundings.clocks().zone()));
        } else {
            surroundings
                    .out()
                    .println(surroundings.texts().of("cli.import.done", merged.added(), merged.same(), merged.kept()));
            if (!after.equals(before)) {
                surroundings.out().println(surroundings.texts().of("cli.import.stretches", routines));
            }
            if (table.dryRun) {
                surroundings.out().println(surroundings.texts().of("diary.dry"));
            }
        }
    }
}
