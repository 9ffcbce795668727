package app.nape.exchange.diary;

import app.nape.code.Sentence;
import app.nape.content.DiaryWords;
import app.nape.exchange.ArchiveRefused;
import app.nape.exchange.diary.DiaryTable.Row;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the table in a text: what separates its cells, which line names its columns, and where it ends. */
final class TableFinder {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    /** The names of the columns stand on one of the first lines, if anywhere. */
    private static final int FIRST_LINES = 60;

    static final int MOST_ROWS = 200_000;
    private static final int MOST_COLUMNS = 200;
    private static final Pattern FIGURE = Pattern.compile("\\d");

    private final ColumnNames names;
    private final Map<String, DiaryField> said;

    /** @param said what somebody said of columns by their names */
    TableFinder(DiaryWords words, Map<String, DiaryField> said) {
        names = new ColumnNames(words);
        this.said = said;
    }

    /**
     * The table that says most of what a diary says.
     *
     * @throws ArchiveRefused when no line names a date and what a diary holds
     */
    DiaryTable find(String text) {
        DiaryTable exact = find(text, false);
        DiaryTable table = exact == null ? find(text, true) : exact;
        if (table == null) {
            throw new ArchiveRefused(Sentence.of(DiaryImport.NO_TABLE));
        }
        return table;
    }

    /** With columns that are named just so, or also with those whose names only have such words in them. */
    private @Nullable DiaryTable find(String text, boolean loosely) {
        DiaryTable best = null;
        int most = 0;
        for (char separator : SEPARATORS) {
            List<Row> rows = read(text, separator);
            int head = head(rows, loosely);
            int known = head < 0 ? 0 : fields(rows.get(head).cells(), loosely).size();
            if (known > most) {
                most = known;
                best = table(separator, rows, head);
            }
        }
        return best;
    }

    private static List<Row> read(String text, char separator) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            for (CsvRecord each : records) {
                if (rows.size() == MOST_ROWS || each.getFieldCount() > MOST_COLUMNS) {
                    return List.of();
                }
                rows.add(new Row(
                        each.getStartingLineNumber(),
                        each.getFields().stream().map(String::strip).toList()));
            }
        } catch (CsvParseException | java.io.IOException | java.io.UncheckedIOException wrong) {
            return List.of();
        }
        return rows;
    }

    /** The line that names most of what a diary says, a date among it; -1 where none does. */
    private int head(List<Row> rows, boolean loosely) {
        int best = -1;
        int most = 1;
        for (int i = 0; i < Math.min(rows.size(), FIRST_LINES); i++) {
            Set<DiaryField> fields = fields(rows.get(i).cells(), loosely);
            boolean diary = fields.contains(DiaryField.DATE) && fields.stream().anyMatch(DiaryField::tells);
            if (diary && fields.size() > most) {
                most = fields.size();
                best = i;
            }
        }
        return best;
    }

    private Set<DiaryField> fields(List<String> cells, boolean loosely) {
        Set<DiaryField> found = EnumSet.noneOf(DiaryField.class);
        List<DiaryField> named = loosely ? names.of(cells) : names.exactly(cells);
        for (int i = 0; i < cells.size(); i++) {
            found.add(said.getOrDefault(cells.get(i), named.get(i)));
        }
        found.remove(DiaryField.UNKNOWN);
        return found;
    }

    /** Whether a row names columns, as a second table’s first does, or a page’s: a date among them, and no figure anywhere. */
    private boolean names(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).count() > 1
                && cells.stream().noneMatch(cell -> FIGURE.matcher(cell).find())
                && names.exactly(cells).contains(DiaryField.DATE);
    }

    private DiaryTable table(char separator, List<Row> rows, int head) {
        List<String> columns = rows.get(head).cells();
        List<Row> own = new ArrayList<>();
        List<Row> outside = new ArrayList<>();
        boolean within = true;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.blank() || i == head) {
                continue;
            }
            // A row of one cell behind the table is a remark, or the next table’s title.
            within = within && (i < head || row.cells().size() > 1 || columns.size() == 1);
            if (i > head && row.cells().equals(columns)) {
                // The same names again, as at the top of a page.
                within = true;
                continue;
            }
            within = within && (i < head || !names(row.cells()));
            if (i > head && within) {
                own.add(new Row(row.line(), padded(row.cells(), columns.size())));
            } else if (!row.cells().getFirst().startsWith("sep=")) {
                // Spreadsheets name the separator on a line of its own.
                outside.add(row);
            }
        }
        return new DiaryTable(separator, columns, own, outside);
    }

    private static List<String> padded(List<String> cells, int columns) {
        List<String> all = new ArrayList<>(cells);
        all.addAll(Collections.nCopies(Math.max(0, columns - cells.size()), ""));
        return all;
    }
}
