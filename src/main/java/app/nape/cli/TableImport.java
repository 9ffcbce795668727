package app.nape.cli;

import app.nape.care.BodySide;
import app.nape.care.BodySite;
import app.nape.care.EpisodeSafety;
import app.nape.code.Sentence;
import app.nape.content.DiaryWordsReader;
import app.nape.exchange.ArchiveRefused;
import app.nape.exchange.JsonArchive;
import app.nape.exchange.diary.DiaryChoices;
import app.nape.exchange.diary.DiaryField;
import app.nape.exchange.diary.DiaryFound;
import app.nape.exchange.diary.DiaryFound.Question;
import app.nape.exchange.diary.DiaryImport;
import app.nape.exchange.diary.ScoreScale;
import app.nape.journal.ArrivalBounds;
import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import app.nape.link.Request;
import app.nape.settings.OwnStretches;
import app.nape.words.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
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

    int run(Path file, ArrivalBounds bounds, boolean dryRun, boolean json) {
        DiaryFound found = found(file, bounds);
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

    private DiaryFound found(Path file, ArrivalBounds bounds) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(DiaryImport.MOST_BYTES + 1);
            if (bytes.length > DiaryImport.MOST_BYTES) {
                throw new ArchiveRefused(Sentence.of("diary.too-large"));
            }
            Map<String, Set<BodySide>> sides =
                    surroundings.care().sites().stream().collect(Collectors.toMap(BodySite::id, BodySite::sides));
            return new DiaryImport(
                            DiaryWordsReader.bundled(),
                            sides,
                            surroundings.clocks().now().wall(),
                            bounds::fault)
                    .read(bytes, choices);
        } catch (IOException problem) {
            throw new Refusal(Refusal.DATA, texts.of("cli.import.unreadable", file));
        }
    }

    private JsonArchive.Merged merge(DiaryFound found) {
        JsonArchive.Merged merged = JsonArchive.merge(
                new JsonArchive.Contents(
                        found.entries(), OwnStretches.NOTHING, new TreeMap<>(), found.written(), EpisodeSafety.NONE),
                surroundings.journal());
        surroundings.ask(new Request.JournalChanged());
        return merged;
    }

    /** Refuses while something has to be said that only a person knows. */
    private void ask(DiaryFound found) {
        if (found.questions().contains(Question.ORDER)) {
            String example = found.columns().stream()
                    .filter(column -> column.field() == DiaryField.DATE)
                    .map(DiaryFound.Column::example)
                    .findFirst()
                    .orElse("");
            throw new Refusal(2, texts.of("cli.import.ask-order", texts.of("diary.order.ask", example)));
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
                    .println("  " + texts.of("diary.column", column.name(), texts.of("diary.field." + field)));
        }
    }

    /** The first of what would be added, each with its note, so that whoever tries it out sees how rows are read. */
    private void show(DiaryFound found) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
        for (JournalEntry entry :
                found.entries().subList(0, Math.min(FIRST, found.entries().size()))) {
            Row row = Row.of(entry);
            String note = row.note() == null ? "" : "  “" + row.note().replace("\n", " · ") + "”";
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
            long pains = found.entries().stream()
                    .filter(JournalEntry.Pain.class::isInstance)
                    .count();
            long remedies = found.entries().stream()
                    .filter(JournalEntry.Remedy.class::isInstance)
                    .count();
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
