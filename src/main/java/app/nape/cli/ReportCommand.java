package app.nape.cli;

import app.nape.care.EpisodeSafety;
import app.nape.care.plan.KeptProgramme;
import app.nape.exchange.CsvExport;
import app.nape.exchange.JsonArchive;
import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import app.nape.settings.OwnStretches;
import app.nape.store.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nape report}: the log as a file for another program, private to its owner and written whole. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    private static final List<String> KINDS = List.of("csv", "json", "pdf", "handout", "notes");

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "csv|json|pdf|handout|notes")
    private String kind = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", descriptionKey = "cli.option.paper-id")
    private @Nullable String id;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.report-out")
    private @Nullable Path out;

    @Mixin
    private Days days = new Days();

    @Mixin
    private PaperOptions paper = new PaperOptions();

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!KINDS.contains(kind)) {
            throw new Refusal(2, surroundings.texts().of("cli.report.kinds", kind, String.join(", ", KINDS)));
        }
        Days.Range range = days.in(surroundings);
        if (kind.equals("notes")) {
            surroundings.out().println(new Papers(surroundings, paper, id).notes(range));
            return 0;
        }
        Path out = target();
        if (!kind.equals("csv") && !kind.equals("json")) {
            byte[] bytes = kind.equals("pdf")
                    ? new Papers(surroundings, paper, id).report(range)
                    : new Papers(surroundings, paper, id).handout();
            write(out, bytes);
            surroundings.out().println(surroundings.texts().of("cli.report.paper", out));
            return 0;
        }
        List<JournalEntry> entries = Whole.episodes(
                surroundings.journal(), surroundings.journal().between(range.begin(), range.end(), Set.of()));
        try {
            write(out, bytes(entries, range));
        } catch (IOException problem) {
            throw GivenFiles.unwritten(surroundings, out, problem);
        }
        surroundings.out().println(surroundings.texts().of("cli.report.done", entries.size(), out));
        return 0;
    }

    private Path target() {
        Path file = out;
        if (file == null) {
            throw new Refusal(2, surroundings.texts().of("cli.report.no-out", kind));
        }
        GivenFiles.checkTarget(surroundings, file);
        return file;
    }

    private void write(Path file, byte[] bytes) {
        try {
            WholeFile.write(file.toAbsolutePath(), bytes);
        } catch (IOException problem) {
            throw GivenFiles.unwritten(surroundings, file, problem);
        }
    }

    /** A part of the log is for somebody else to read; what else is the person's stays with the whole. */
    private OwnStretches own() {
        return days.from == null && days.to == null
                ? OwnStretches.of(surroundings.settings().stretching())
                : OwnStretches.NOTHING;
    }

    private EpisodeSafety card() {
        return days.from == null && days.to == null ? surroundings.journal().cardSafety() : EpisodeSafety.NONE;
    }

    private List<KeptProgramme> programmes() {
        return days.from == null && days.to == null
                ? surroundings.journal().programmes().all()
                : List.of();
    }

    private static ZoneId zone(@Nullable Written written, Days.Range range) {
        return written == null ? range.zone() : written.zone();
    }

    private byte[] bytes(List<JournalEntry> entries, Days.Range range) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<UUID, Written> written = surroundings.journal().written(Instant.MIN, range.end());
        if (kind.equals("json")) {
            JsonArchive.write(
                    new JsonArchive.Contents(
                            entries,
                            own(),
                            surroundings.journal().activeDays(range.first(), range.to()),
                            surroundings.journal().positionDays(range.first(), range.to()),
                            written,
                            card(),
                            programmes()),
                    surroundings.clocks().now().wall(),
                    bytes);
        } else {
            Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
            CsvExport.write(entries, entry -> zone(written.get(entry.id()), range), writer);
            CsvExport.writePositions(surroundings.journal().positionDays(range.first(), range.to()), writer);
        }
        return bytes.toByteArray();
    }
}
