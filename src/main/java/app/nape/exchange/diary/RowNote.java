package app.nape.exchange.diary;

import app.nape.care.Nprs;
import app.nape.content.DiaryWords;
import app.nape.exchange.diary.RowWords.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a row is kept in the person’s own words: their note, and whatever no field of the log holds, behind its column’s name. */
final class RowNote {
    /** In the order in which they are written: the same row gets the same note at each import. */
    private static final Map<DiaryField, String> KINDS = Collections.unmodifiableMap(new EnumMap<>(Map.of(
            DiaryField.SITE, "site",
            DiaryField.TRIGGERS, "trigger",
            DiaryField.SYMPTOMS, "symptom",
            DiaryField.QUALITIES, "quality",
            DiaryField.REMEDIES, "remedy")));

    private final DiaryWords words;
    private final WordFinder finder;
    private final ScoreScale scale;

    RowNote(DiaryWords words, WordFinder finder, ScoreScale scale) {
        this.words = words;
        this.finder = finder;
        this.scale = scale;
    }

    /**
     * The note of a pain.
     *
     * @param afterKept whether the score after what was done about it is kept with that
     * @param score that was read, or null
     * @return null for none
     */
    @Nullable
    String of(RowWords row, boolean afterKept, @Nullable Nprs score) {
        List<String> lines = new ArrayList<>();
        lines.add(words(row));
        for (Cell cell : row.cells(DiaryField.SCORE)) {
            if (score == null || scale.changes(cell.text())) {
                lines.add(line(cell));
            }
        }
        row.cells(DiaryField.WHAT).stream().map(RowNote::line).forEach(lines::add);
        row.cells(DiaryField.VALUE).stream()
                .filter(cell -> scale.changes(cell.text()))
                .map(RowNote::line)
                .forEach(lines::add);
        KINDS.forEach((field, kind) -> row.cells(field).stream()
                .filter(cell -> !understood(field, kind, cell))
                .map(RowNote::line)
                .sorted()
                .forEach(lines::add));
        row.cells(DiaryField.WORDS).stream().map(RowNote::line).forEach(lines::add);
        if (!afterKept) {
            row.cells(DiaryField.AFTER).stream().map(RowNote::line).forEach(lines::add);
        }
        row.cells(DiaryField.LASTED).stream()
                .filter(cell -> LengthReader.of(cell.text(), cell.column()) == null)
                .map(RowNote::line)
                .forEach(lines::add);
        row.cells(DiaryField.UNKNOWN).stream().map(RowNote::line).forEach(lines::add);
        return joined(lines.toArray(String[]::new));
    }

    /** Whether a field of the log holds all that the cell says. */
    private boolean understood(DiaryField field, String kind, Cell cell) {
        if (field == DiaryField.REMEDIES) {
            // Each that is known has an entry of its own, with what else is said of it.
            return WordFinder.phrases(cell.text()).stream()
                    .allMatch(phrase ->
                            finder.nothing(phrase) || finder.find(kind, phrase).isPresent());
        }
        return finder.saysOnly(kind, field == DiaryField.SITE ? finder.withoutSide(cell.text()) : cell.text());
    }

    /** The row’s own notes. */
    String words(RowWords row) {
        return row.cells(DiaryField.NOTE).stream()
                .map(cell -> words.columns()
                                .getOrDefault(DiaryWords.plain(cell.column()), "")
                                .equals("note")
                        ? cell.text()
                        : line(cell))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Cell cell) {
        return cell.column().isBlank() ? cell.text() : cell.column() + ": " + cell.text();
    }

    static @Nullable String joined(String... lines) {
        String all = Stream.of(lines).filter(line -> !line.isBlank()).distinct().collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }
}
