package app.nape.cli;

import app.nape.code.Sentence;
import app.nape.content.OneLine;
import app.nape.exchange.ArchiveRefused;
import app.nape.exchange.FileKind;
import app.nape.exchange.GivenFile;
import app.nape.exchange.JsonArchive;
import app.nape.exchange.diary.DiaryChoices;
import app.nape.link.Request;
import app.nape.settings.OwnStretches;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
            if (kind() == FileKind.TABLE) {
                return new TableImport(surroundings, choices).run(file, table.dryRun, output.json);
            }
            return archive();
        } catch (ArchiveRefused refused) {
            throw new Refusal(Refusal.NOT_FOUND, OneLine.of(surroundings.texts().of(refused.sentence())));
        }
    }

    /** What the file is; one of Nape's that another command takes is refused with the name of that. */
    private FileKind kind() {
        GivenFiles.check(surroundings, file);
        FileKind kind;
        try {
            kind = FileKind.of(file);
        } catch (GivenFile.Unfit gone) {
            throw new Refusal(Refusal.DATA, surroundings.texts().of("cli.import.unreadable", file));
        }
        return switch (kind) {
            case BACKUP -> throw other("backup");
            case ROUTINES -> throw other("routines");
            case SCHEDULE -> throw other("schedule");
            case PLAN, PROGRESS, SENDER, SEALED -> throw other("programme");
            case FOREIGN -> throw new ArchiveRefused(Sentence.of("archive.none"));
            case ARCHIVE, TABLE -> kind;
        };
    }

    // texts: cli.import.other.*
    private Refusal other(String kind) {
        return new Refusal(Refusal.NOT_FOUND, surroundings.texts().of("cli.import.other." + kind, file));
    }

    private int archive() {
        JsonArchive.Contents contents = read();
        OwnStretches before = OwnStretches.of(surroundings.settings().stretching());
        OwnStretches after = OwnMerge.of(surroundings, before, contents.stretches());
        if (table.dryRun) {
            say(JsonArchive.compare(contents, surroundings.journal()), before, after);
            return 0;
        }
        JsonArchive.Merged merged = JsonArchive.merge(contents, surroundings.journal());
        surroundings.journal().keepActive(contents.hours());
        surroundings.journal().keepPositions(contents.positions());
        surroundings.ask(new Request.JournalChanged());
        if (!after.equals(before)) {
            surroundings.change(now -> now.withStretching(after::in));
        }
        say(merged, before, after);
        return 0;
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

    private JsonArchive.Contents read() {
        GivenFiles.check(surroundings, file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return JsonArchive.read(
                    in, surroundings.care().arriving(surroundings.clocks().now().wall())::fault);
        } catch (IOException problem) {
            throw new Refusal(Refusal.DATA, surroundings.texts().of("cli.import.unreadable", file));
        }
    }
}
