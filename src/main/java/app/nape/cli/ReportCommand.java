package app.nape.cli;

import app.nape.code.Worded;
import app.nape.exchange.CsvExport;
import app.nape.exchange.EntryNames;
import app.nape.exchange.OwnFile;
import app.nape.exchange.fhir.FhirFile;
import app.nape.exchange.seal.Seal;
import app.nape.exchange.seal.SealRefused;
import app.nape.exchange.share.ArchiveFile;
import app.nape.exchange.share.Chosen;
import app.nape.exchange.share.ColumnsFile;
import app.nape.exchange.share.Export;
import app.nape.exchange.share.Period;
import app.nape.exchange.share.SealedExport;
import app.nape.exchange.share.TableFile;
import app.nape.exchange.share.Topic;
import app.nape.exchange.share.WrittenFile;
import app.nape.journal.Journal;
import app.nape.settings.OwnStretches;
import app.nape.store.PrivateFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nape report}: the log as a file for another program, private to its owner and written whole, sealed where that is wanted. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    private static final List<String> KINDS = List.of("csv", "json", "fhir", "pdf", "handout", "notes");
    /** In place of a key: a passphrase, which is asked for. */
    private static final String PASSPHRASE = "passphrase";

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "csv|json|fhir|pdf|handout|notes")
    private String kind = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", descriptionKey = "cli.option.paper-id")
    private @Nullable String id;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.report-out")
    private @Nullable Path out;

    @Option(names = "--share", paramLabel = "WHAT", split = ",", descriptionKey = "cli.option.report-share")
    private @Nullable List<String> share;

    @Option(names = "--seal", paramLabel = "KEY", descriptionKey = "cli.option.report-seal")
    private @Nullable String seal;

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
            surroundings.out().println(new Papers(surroundings, paper, id).notes(period(range)));
            return 0;
        }
        Path file = target();
        Chosen chosen = chosen();
        Optional<Seal> by = by();
        OwnFile files = new OwnFile(surroundings::keeps);
        Made made = made(range, chosen);
        try {
            int entries = write(files, file, by, made);
            surroundings
                    .out()
                    .println(
                            made.paper()
                                    ? surroundings.texts().of("cli.report.paper", file)
                                    : surroundings.texts().of("cli.report.done", entries, file));
            if (kind.equals("csv")) {
                ColumnsFile.beside(file, CsvExport.dictionary(surroundings.texts()), files)
                        .ifPresent(columns ->
                                surroundings.out().println(surroundings.texts().of("cli.report.columns", columns)));
            }
        } catch (IOException problem) {
            throw GivenFiles.unwritten(surroundings, file, problem);
        }
        return 0;
    }

    /** What goes into the file, and whether it is paper rather than entries. */
    private record Made(boolean paper, SealedExport.Make export) {}

    private static Period period(Days.Range range) {
        return new Period(range.from(), range.to(), range.zone(), range.rollover());
    }

    private Made made(Days.Range range, Chosen chosen) {
        if (kind.equals("pdf") || kind.equals("handout")) {
            Papers papers = new Papers(surroundings, paper, id);
            byte[] pdf = kind.equals("pdf") ? papers.report(period(range)) : papers.handout();
            return new Made(true, out -> new WrittenFile(() -> pdf, out));
        }
        Period period = period(range);
        Journal journal = surroundings.journal();
        return new Made(false, out -> export(journal, period, chosen, out));
    }

    private int write(OwnFile files, Path file, Optional<Seal> by, Made made) throws IOException {
        PrivateFiles.folder(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        try (OwnFile.Pending pending = files.begin(file.toAbsolutePath())) {
            Export export = SealedExport.of(by, pending.out(), made.export());
            Journal journal = surroundings.journal();
            for (int step = 0; step < export.steps(); step++) {
                export.step(journal, step);
            }
            pending.keep();
            return export.entries();
        }
    }

    private Path target() {
        Path file = out;
        if (file == null) {
            throw new Refusal(2, surroundings.texts().of("cli.report.no-out", kind));
        }
        GivenFiles.checkTarget(surroundings, file);
        return file;
    }

    /** What is shared; a word that names nothing is refused with those that do. */
    private Chosen chosen() {
        if (share == null) {
            return Chosen.ALL;
        }
        if (!kind.equals("csv") && !kind.equals("fhir")) {
            throw new Refusal(2, surroundings.texts().of("cli.report.archive-whole"));
        }
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        for (String word : share) {
            topics.add(Worded.fromWord(Topic.class, word)
                    .orElseThrow(() -> new Refusal(
                            2,
                            surroundings
                                    .texts()
                                    .of(
                                            "cli.report.share",
                                            word,
                                            Arrays.stream(Topic.values())
                                                    .map(Topic::word)
                                                    .collect(Collectors.joining(", "))))));
        }
        return new Chosen(topics);
    }

    private Optional<Seal> by() {
        String key = seal;
        if (key == null) {
            return Optional.empty();
        }
        try {
            if (!key.equals(PASSPHRASE)) {
                return Optional.of(new Seal.ToKey(key));
            }
            String words = surroundings
                    .secret(surroundings.texts().of("cli.report.passphrase"))
                    .orElseThrow(() -> new Refusal(2, surroundings.texts().of("cli.report.no-passphrase")));
            return Optional.of(new Seal.ByPassphrase(words));
        } catch (SealRefused refused) {
            throw new Refusal(2, surroundings.texts().of(refused.sentence()));
        }
    }

    private Export export(Journal journal, Period period, Chosen chosen, OutputStream to) throws IOException {
        return switch (kind) {
            case "json" ->
                new ArchiveFile(
                        journal,
                        period,
                        days.from == null && days.to == null,
                        OwnStretches.of(surroundings.choices().stretching()),
                        surroundings.clocks().now().wall(),
                        to);
            case "fhir" ->
                new FhirFile(
                        journal,
                        period,
                        chosen,
                        names(),
                        surroundings.clocks().now().wall(),
                        (log, span, parts) ->
                                new Papers(surroundings, paper, id).reports().pdf(log, span, parts, paper.questions),
                        to);
            default -> new TableFile(journal, period, chosen, names(), to);
        };
    }

    private EntryNames names() {
        return new EntryNames(surroundings.texts(), surroundings.care(), surroundings.catalogue());
    }
}
