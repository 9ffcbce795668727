package app.nape.cli;

import app.nape.code.Sentence;
import app.nape.content.DiaryWordsReader;
import app.nape.content.OneLine;
import app.nape.exchange.ArchiveRefused;
import app.nape.exchange.JsonArchive;
import app.nape.exchange.diary.DiaryChoices;
import app.nape.exchange.diary.DiaryFound;
import app.nape.exchange.diary.DiaryFound.Question;
import app.nape.exchange.diary.DiaryImport;
import app.nape.exchange.diary.Excerpt;
import app.nape.exchange.diary.ScoreScale;
import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import app.nape.link.Request;
import app.nape.words.Texts;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The part of {@code nape import} that reads tables of other diaries: says what it takes for what, and what would come of it. */
final class TableImport {
    /** So many entries are shown of what a trial would add. */
    private static final int FIRST = 20;

    private final Surroundings surroundings;
    private final Texts texts;
    private final DiaryChoices choices;

    TableImport(Surroundings surroundings, DiaryChoices choices) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        this.choices = choices;
    }

    record Column(String name, String field) {}

    record Listed(
            @Nullable String diary,
            String encoding,
            String separator,
            @Nullable String dates,
            @Nullable String scale,
            List<Column> columns,
            List<Row> entries,
            List<String> remarks,
            List<String> leftOut,
            boolean dryRun,
            int added,
            int same,
            int kept) {}

    int run(ImportSource source, boolean dryRun, boolean json) {
        DiaryFound found = found(source);
        TableOptions.check(surroundings, choices, found);
        if (!json) {
            describe(found);
        }
        ask(found);
        JsonArchive.Merged merged = dryRun || found.entries().isEmpty() ? null : merge(found);
        if (json) {
            list(found, dryRun, merged);
            return 0;
        }
        if (dryRun) {
            show(found);
        }
        tell(found);
        if (merged != null) {
            surroundings.out().println(texts.of("cli.import.done", merged.added(), merged.same(), merged.kept()));
        } else if (dryRun) {
            surroundings.out().println(texts.of("diary.dry"));
        }
        return 0;
    }

    private DiaryFound found(ImportSource source) {
        byte[] bytes = source.bytes(DiaryImport.MOST_BYTES);
        if (bytes == null) {
            throw new ArchiveRefused(Sentence.of("diary.too-large"));
        }
        try {
            return new DiaryImport(
                            DiaryWordsReader.bundled(),
                            surroundings.care(),
                            surroundings.clocks().now().wall())
                    .read(bytes, choices);
        } catch (ArchiveRefused refused) {
            if (!refused.sentence().id().equals(DiaryImport.NO_TABLE)) {
                throw refused;
            }
            throw new Refusal(Refusal.NOT_FOUND, texts.of("cli.import.no-table", texts.of(refused.sentence())));
        }
    }

    private JsonArchive.Merged merge(DiaryFound found) {
        JsonArchive.Merged merged = JsonArchive.merge(found.contents(), surroundings.journal());
        surroundings.ask(new Request.JournalChanged());
        return merged;
    }

    /** Refuses while something has to be said that only a person knows. */
    private void ask(DiaryFound found) {
        if (found.questions().contains(Question.ORDER)) {
            throw new Refusal(2, texts.of("cli.import.ask-order", texts.of("diary.order.ask", found.exampleOfDate())));
        }
        if (found.questions().contains(Question.SCALE)) {
            throw new Refusal(
                    2,
                    texts.of(
                            "cli.import.ask-scale",
                            texts.of("diary.scale.ask"),
                            TableOptions.words(ScoreScale.values())));
        }
    }

    // texts: diary.order.*
    // texts: diary.field.*
    private void describe(DiaryFound found) {
        String separator = found.separator() == '\t' ? texts.of("diary.tab") : String.valueOf(found.separator());
        String dates = texts.of("diary.order."
                + (found.order() == null ? "unknown" : found.order().word()));
        surroundings
                .out()
                .println(
                        found.diary() == null
                                ? texts.of("diary.from-unknown", found.charset(), separator, dates)
                                : texts.of("diary.from", found.diary(), found.charset(), separator, dates));
        for (DiaryFound.Column column : found.columns()) {
            String field = column.field().word();
            surroundings
                    .out()
                    .println("  "
                            + texts.of("diary.column", Excerpt.of(column.name()), texts.of("diary.field." + field)));
        }
    }

    /** The first of what would be added, each with its note, so that whoever tries it out sees how rows are read. */
    private void show(DiaryFound found) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
        for (JournalEntry entry :
                found.entries().subList(0, Math.min(FIRST, found.entries().size()))) {
            Row row = Row.of(entry);
            String note =
                    row.note() == null ? "" : "  “" + OneLine.of(row.note().replace("\n", " · ")) + "”";
            surroundings
                    .out()
                    .println("  " + format.format(shown(found, entry)) + "  " + row.kind() + "  " + row.summary(texts)
                            + note);
        }
        if (found.entries().size() > FIRST) {
            surroundings
                    .out()
                    .println("  " + texts.counted("diary.more", found.entries().size() - FIRST));
        }
    }

    /** When the clock showed it where it was written. */
    private static ZonedDateTime shown(DiaryFound found, JournalEntry entry) {
        Written written = Objects.requireNonNull(found.written().get(entry.id()));
        return entry.at().atZone(written.zone());
    }

    private void tell(DiaryFound found) {
        found.remarks().forEach(remark -> surroundings.out().println(texts.of(remark)));
        if (found.entries().isEmpty()) {
            surroundings.out().println(texts.of("diary.nothing"));
        } else {
            long pains = found.pains();
            long remedies = found.remedies();
            DateTimeFormatter days =
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale());
            SortedSet<LocalDate> written = found.entries().stream()
                    .map(entry -> shown(found, entry).toLocalDate())
                    .collect(Collectors.toCollection(TreeSet::new));
            String first = days.format(written.first());
            String last = days.format(written.last());
            String counted =
                    texts.counted(pains == 0 ? "diary.remedies" : "diary.pains", pains == 0 ? remedies : pains);
            surroundings
                    .out()
                    .println(
                            pains == 0 || remedies == 0
                                    ? texts.of("diary.would-add-one", counted, first, last)
                                    : texts.of(
                                            "diary.would-add",
                                            counted,
                                            texts.counted("diary.remedies", remedies),
                                            first,
                                            last));
        }
        if (!found.leftOut().isEmpty()) {
            surroundings
                    .out()
                    .println(texts.counted("diary.left-out", found.leftOut().size()));
            found.leftOut().forEach(each -> surroundings.out().println("  " + texts.of(each)));
        }
    }

    private void list(DiaryFound found, boolean dryRun, JsonArchive.@Nullable Merged merged) {
        surroundings
                .out()
                .println(Json.of(
                        new Listed(
                                found.diary(),
                                found.charset(),
                                String.valueOf(found.separator()),
                                found.order() == null ? null : found.order().word(),
                                found.scale() == null ? null : found.scale().word(),
                                found.columns().stream()
                                        .map(each -> new Column(
                                                each.name(), each.field().word()))
                                        .toList(),
                                found.entries().stream().map(Row::of).toList(),
                                found.remarks().stream().map(texts::of).toList(),
                                found.leftOut().stream().map(texts::of).toList(),
                                dryRun,
                                merged == null ? 0 : merged.added(),
                                merged == null ? 0 : merged.same(),
                                merged == null ? 0 : merged.kept()),
                        surroundings.clocks().zone()));
    }
}
