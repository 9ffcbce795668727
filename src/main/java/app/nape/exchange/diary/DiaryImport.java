package app.nape.exchange.diary;

import app.nape.care.BodySide;
import app.nape.care.BodySite;
import app.nape.code.Sentence;
import app.nape.content.CareCatalogue;
import app.nape.content.DiaryWords;
import app.nape.exchange.ArchiveRefused;
import app.nape.exchange.diary.DiaryFound.Column;
import app.nape.exchange.diary.DiaryFound.Question;
import app.nape.exchange.diary.RowReader.Read;
import app.nape.journal.ArrivalBounds;
import app.nape.journal.EntryBounds;
import app.nape.journal.JournalEntry;
import app.nape.journal.Written;
import app.nape.time.DayRollover;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a table of another diary. Changes nothing: what it finds is shown, and only then comes into the log. */
public final class DiaryImport {
    /** More than ten years of any diary, in bytes. */
    public static final int MOST_BYTES = 20_000_000;

    /** The key of the sentence for a file without a table of a diary. */
    public static final String NO_TABLE = "diary.no-table";

    /** The key of the sentence for a table that Nape wrote itself: read as another diary it would be doubled, and in part wrong. */
    public static final String OWN_TABLE = "diary.own-table";

    private static final Set<String> OWN_COLUMNS = Set.of("kind", "id", "at", "kind_words", "sites_words");

    private final DiaryWords words;
    private final Map<String, Set<BodySide>> sites;
    private final Instant now;
    private final ArrivalBounds arriving;

    /** @param now the time of reading: a date that lies ahead is read in the other order, if that helps */
    public DiaryImport(DiaryWords words, CareCatalogue care, Instant now) {
        this.words = words;
        sites = care.sites().stream().collect(Collectors.toMap(BodySite::id, BodySite::sides));
        this.now = now;
        arriving = care.arriving(now);
    }

    /**
     * What is found in a file.
     *
     * @throws ArchiveRefused when it holds no table of another diary
     */
    public DiaryFound read(byte[] file, DiaryChoices choices) {
        DiaryText text = DiaryText.of(file);
        DiaryTable table = new TableFinder(words, choices.columns()).find(text.text());
        if (table.columns().containsAll(OWN_COLUMNS)) {
            throw new ArchiveRefused(Sentence.of(OWN_TABLE));
        }
        ColumnNames names = new ColumnNames(words);
        Optional<DiaryWords.Shape> shape = names.shape(table.columns());
        List<DiaryField> fields = fields(names.of(table.columns()), table, choices);
        ScoreColumns scores = new ScoreColumns(table.columns(), fields, new WordFinder(words));
        List<RowWords> rows =
                table.rows().stream().flatMap(row -> scores.rows(row).stream()).toList();
        Signs signs = new Signs(words, rows, now, choices);
        DayOrder order = signs.order(shape.map(DiaryWords.Shape::order).orElse(null));
        String known = shape.map(DiaryWords.Shape::scale).orElse(null);
        ScoreScale scale = signs.scale(known);
        Set<Question> questions = EnumSet.noneOf(Question.class);
        if (order == null) {
            questions.add(Question.ORDER);
        }
        if (scale == null && signs.scored()) {
            questions.add(Question.SCALE);
        }
        Came came = new Came();
        if (questions.isEmpty() && order != null) {
            came.read(
                    new RowReader(words, choices, order, Objects.requireNonNullElse(scale, ScoreScale.TEN), sites),
                    rows);
        }
        table.outside()
                .forEach(row -> came.leftOut.add(Sentence.of(
                        "diary.row.outside",
                        row.line(),
                        Excerpt.of(String.join(" ", row.cells()).strip()))));
        came.leftOut.sort(Comparator.comparingLong(each -> (Long) each.parts().getFirst()));
        return new DiaryFound(
                shape.map(DiaryWords.Shape::id).orElse(null),
                text.charset().name(),
                table.separator(),
                columns(table, fields),
                order,
                signs.scored() ? scale : null,
                came.entries,
                came.written,
                questions,
                came.remarks(choices, scale, signs, known, rows),
                came.leftOut);
    }

    private List<DiaryField> fields(List<DiaryField> named, DiaryTable table, DiaryChoices choices) {
        List<DiaryField> fields = new ArrayList<>(named);
        WordFinder finder = new WordFinder(words);
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            List<String> cells = table.rows().stream()
                    .map(row -> row.cells().get(column))
                    .filter(cell -> !cell.isBlank())
                    .toList();
            DiaryField chosen = choices.columns().get(table.columns().get(i));
            if (chosen != null) {
                fields.set(i, chosen);
            } else if (fields.get(i) == DiaryField.SITE
                    && cells.stream()
                            .noneMatch(cell -> finder.find("site", cell).isPresent())) {
                // A town is called a place, too.
                fields.set(i, DiaryField.UNKNOWN);
            } else if (fields.get(i) == DiaryField.SCORE
                    && finder.namesPlace(table.columns().get(i))
                    && cells.stream().noneMatch(cell -> ScoreScale.number(cell) != null)) {
                // Named like a place, and no score in it.
                fields.set(i, DiaryField.UNKNOWN);
            }
        }
        return fields;
    }

    private static List<Column> columns(DiaryTable table, List<DiaryField> fields) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int place = i;
            String example = table.rows().stream()
                    .map(row -> row.cells().get(place))
                    .filter(cell -> !cell.isBlank())
                    .findFirst()
                    .orElse("");
            columns.add(new Column(table.columns().get(i), fields.get(i), example));
        }
        return columns;
    }

    /** What came of the rows. */
    private final class Came {
        final List<JournalEntry> entries = new ArrayList<>();
        final Map<UUID, Written> written = new HashMap<>();
        final List<Sentence> leftOut = new ArrayList<>();
        private boolean placeless;
        private boolean timeless;

        void read(RowReader reader, List<RowWords> rows) {
            for (RowWords row : rows) {
                Read read = reader.read(row);
                Optional<EntryBounds.Fault> fault = read.entries().stream()
                        .flatMap(entry -> EntryBounds.fault(entry).or(() -> arriving.fault(entry)).stream())
                        .findFirst();
                if (read.why() != null) {
                    leftOut.add(read.why());
                } else if (fault.isPresent()) {
                    leftOut.add(Sentence.of(
                            "diary.row.fault",
                            row.line(),
                            fault.get().field(),
                            fault.get().why()));
                } else {
                    placeless |= !read.placed();
                    timeless |= !read.timed();
                    entries.addAll(read.entries());
                    read.entries()
                            .forEach(entry ->
                                    written.put(entry.id(), Written.in(read.zone(), DayRollover.DEFAULT, entry.at())));
                }
            }
        }

        // texts: diary.scale.*
        List<Sentence> remarks(
                DiaryChoices choices,
                @Nullable ScoreScale scale,
                Signs signs,
                @Nullable String known,
                List<RowWords> rows) {
            List<Sentence> remarks = new ArrayList<>();
            if (signs.scored() && scale != null && (scale != ScoreScale.TEN || signs.onlySeen(known))) {
                remarks.add(Sentence.of("diary.scale." + scale.word()));
            }
            if (scale != null && scale != ScoreScale.WORDS && signs.worded()) {
                remarks.add(Sentence.of("diary.scale.words"));
            }
            rows.stream()
                    .map(row -> row.first(DiaryField.DATE))
                    .filter(WhenReader::isSerial)
                    .findFirst()
                    .ifPresent(serial -> remarks.add(Sentence.of(
                            "diary.serial",
                            serial,
                            String.valueOf(new WhenReader(DayOrder.YMD)
                                    .readDate(serial)
                                    .date()))));
            if (placeless) {
                remarks.add(Sentence.of("diary.place", Sentence.of("vocabulary.site." + choices.site())));
            }
            if (timeless) {
                remarks.add(Sentence.of("diary.noon"));
            }
            return remarks;
        }
    }
}
