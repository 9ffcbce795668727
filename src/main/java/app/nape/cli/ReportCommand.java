package app.nape.cli;

import app.nape.code.Worded;
import app.nape.exchange.CsvExport;
import app.nape.exchange.EntryNames;
import app.nape.exchange.OwnFile;
import app.nape.exchange.fhir.FhirFile;
import app.nape.exchange.paper.PaperSize;
import app.nape.exchange.report.ReportRequest;
import app.nape.exchange.seal.Seal;
import app.nape.exchange.seal.SealRefused;
import app.nape.exchange.share.ArchiveFile;
import app.nape.exchange.share.Chosen;
import app.nape.exchange.share.ColumnsFile;
import app.nape.exchange.share.Export;
import app.nape.exchange.share.Papers;
import app.nape.exchange.share.Period;
import app.nape.exchange.share.SealedExport;
import app.nape.exchange.share.TableFile;
import app.nape.exchange.share.Topic;
import app.nape.journal.Journal;
import app.nape.settings.OwnStretches;
import app.nape.store.PrivateFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final List<String> KINDS = List.of("csv", "json", "fhir");
    /** In place of a key: a passphrase, which is asked for. */
    private static final String PASSPHRASE = "passphrase";

    private final Surroundings surroundings;

    @Parameters(paramLabel = "csv|json|fhir")
    private String kind = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.option.report-out")
    private Path out = Path.of("");

    @Option(names = "--share", paramLabel = "WHAT", split = ",", descriptionKey = "cli.option.report-share")
    private @Nullable List<String> share;

    @Option(names = "--seal", paramLabel = "KEY", descriptionKey = "cli.option.report-seal")
    private @Nullable String seal;

    @Option(names = "--question", paramLabel = "TEXT", descriptionKey = "cli.option.report-question")
    private List<String> questions = new ArrayList<>();

    @Mixin
    private Days days = new Days();

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!KINDS.contains(kind)) {
            throw new Refusal(2, surroundings.texts().of("cli.report.kinds", kind, String.join(", ", KINDS)));
        }
        GivenFiles.checkTarget(surroundings, out);
        Days.Range range = days.in(surroundings);
        Period period = new Period(range.from(), range.to(), range.zone(), range.rollover());
        if (questions.size() > ReportRequest.MOST_QUESTIONS
                || questions.stream().anyMatch(each -> each.length() > ReportRequest.LONGEST_QUESTION)) {
            throw new Refusal(
                    2,
                    surroundings
                            .texts()
                            .of("cli.report.questions", ReportRequest.MOST_QUESTIONS, ReportRequest.LONGEST_QUESTION));
        }
        Chosen chosen = chosen();
        Optional<Seal> by = by();
        Journal journal = surroundings.journal();
        int entries;
        OwnFile files = new OwnFile(surroundings::keeps);
        try {
            PrivateFiles.folder(Objects.requireNonNull(out.toAbsolutePath().getParent()));
            try (OwnFile.Pending pending = files.begin(out.toAbsolutePath())) {
                Export export = SealedExport.of(by, pending.out(), to -> export(journal, period, chosen, to));
                for (int step = 0; step < export.steps(); step++) {
                    export.step(journal, step);
                }
                pending.keep();
                entries = export.entries();
            }
            surroundings.out().println(surroundings.texts().of("cli.report.done", entries, out));
            if (kind.equals("csv")) {
                ColumnsFile.beside(out, CsvExport.dictionary(surroundings.texts()), files)
                        .ifPresent(columns ->
                                surroundings.out().println(surroundings.texts().of("cli.report.columns", columns)));
            }
        } catch (IOException problem) {
            throw GivenFiles.unwritten(surroundings, out, problem);
        }
        return 0;
    }

    /** What is shared; a word that names nothing is refused with those that do. */
    private Chosen chosen() {
        if (share == null) {
            return Chosen.ALL;
        }
        if (kind.equals("json")) {
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
                        (log, days, parts) -> papers().pdf(log, days, parts, questions),
                        to);
            default -> new TableFile(journal, period, chosen, names(), to);
        };
    }

    private Papers papers() {
        return new Papers(
                surroundings.texts(),
                surroundings.care(),
                PaperSize.of(surroundings.texts().locale().getCountry()),
                surroundings.clocks().now().wall());
    }

    private EntryNames names() {
        return new EntryNames(surroundings.texts(), surroundings.care(), surroundings.catalogue());
    }
}
