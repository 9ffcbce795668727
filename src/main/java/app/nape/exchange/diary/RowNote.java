package app.nape.exchange.diary;

import app.nape.care.BodySide;
import app.nape.care.Nprs;
import app.nape.content.DiaryWords;
import app.nape.exchange.diary.RowWords.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    private final Map<String, Set<BodySide>> sites;

    /** @param sites keys of sites to the sides that each has */
    RowNote(DiaryWords words, WordFinder finder, ScoreScale scale, Map<String, Set<BodySide>> sites) {
        this.words = words;
        this.finder = finder;
        this.scale = scale;
        this.sites = sites;
    }

    /**
     * The note of a pain.
     *
     * @param unread cells about the time that nothing was taken of
     * @param afterKept whether the score after what was done about it is kept with that
     * @param sided whether a place has a side
     * @param score that was read, or null
     * @return null for none
     */
    @Nullable
    String of(RowWords row, List<Cell> unread, boolean afterKept, boolean sided, @Nullable Nprs score) {
        List<String> lines = new ArrayList<>();
        lines.add(words(row));
        List<Cell> scores = row.cells(DiaryField.SCORE);
        for (int i = 0; i < scores.size(); i++) {
            // An entry has one score; what else was measured is kept beside it.
            if (i > 0 || score == null || scale.changes(scores.get(i).text())) {
                lines.add(line(scores.get(i)));
            }
        }
        row.cells(DiaryField.WHAT).stream().map(RowNote::line).forEach(lines::add);
        row.cells(DiaryField.VALUE).stream()
                .filter(cell -> !scores.isEmpty() || scale.changes(cell.text()))
                .map(RowNote::line)
                .forEach(lines::add);
        KINDS.forEach((field, kind) -> row.cells(field).stream()
                .filter(cell -> !understood(field, kind, cell))
                .map(RowNote::line)
                .sorted()
                .forEach(lines::add));
        row.cells(DiaryField.SIDE).stream()
                .filter(cell -> !sided || finder.side(cell.text()).isEmpty())
                .map(RowNote::line)
                .forEach(lines::add);
        row.cells(DiaryField.WORDS).stream().map(RowNote::line).forEach(lines::add);
        rest(row, unread, afterKept, lines);
        return joined(lines.toArray(String[]::new));
    }

    /**
     * What of a row is kept with the first thing that was done, where no pain is told of that could hold it.
     *
     * @param valueKept whether its value says for how long that was done
     */
    String withoutPain(RowWords row, List<Cell> unread, boolean afterKept, boolean valueKept) {
        List<String> lines = new ArrayList<>();
        lines.add(words(row));
        for (DiaryField field : EnumSet.of(
                DiaryField.SCORE,
                DiaryField.SITE,
                DiaryField.SIDE,
                DiaryField.TRIGGERS,
                DiaryField.SYMPTOMS,
                DiaryField.QUALITIES,
                DiaryField.ENDED,
                DiaryField.LASTED)) {
            row.cells(field).stream().map(RowNote::line).forEach(lines::add);
        }
        row.cells(DiaryField.REMEDIES).stream()
                .filter(cell -> !understood(DiaryField.REMEDIES, "remedy", cell))
                .map(RowNote::line)
                .forEach(lines::add);
        row.cells(DiaryField.WORDS).stream()
                .filter(cell -> !understood(DiaryField.REMEDIES, "remedy", cell))
                .map(RowNote::line)
                .forEach(lines::add);
        if (!valueKept) {
            row.cells(DiaryField.VALUE).stream().map(RowNote::line).forEach(lines::add);
        }
        rest(row, unread, afterKept, lines);
        return Objects.requireNonNullElse(joined(lines.toArray(String[]::new)), "");
    }

    private static void rest(RowWords row, List<Cell> unread, boolean afterKept, List<String> lines) {
        if (!afterKept) {
            row.cells(DiaryField.AFTER).stream().map(RowNote::line).forEach(lines::add);
        }
        unread.stream().map(RowNote::line).forEach(lines::add);
        row.cells(DiaryField.UNKNOWN).stream().map(RowNote::line).forEach(lines::add);
    }

    /** Whether a field of the log holds all that the cell says. */
    private boolean understood(DiaryField field, String kind, Cell cell) {
        if (field == DiaryField.REMEDIES) {
            // Each that is known has an entry of its own, with what else is said of it.
            return WordFinder.phrases(cell.text()).stream()
                    .allMatch(phrase ->
                            finder.nothing(phrase) || finder.find(kind, phrase).isPresent());
        }
        if (field != DiaryField.SITE) {
            return finder.saysOnly(kind, cell.text());
        }
        return WordFinder.phrases(cell.text()).stream().allMatch(this::placed);
    }

    /** Whether a place is known, and has sides if one is named. */
    private boolean placed(String phrase) {
        boolean sided = finder.side(phrase).isPresent();
        return finder.find("site", finder.withoutSide(phrase))
                .filter(found -> found.whole()
                        && (!sided || !sites.getOrDefault(found.id(), Set.of()).isEmpty()))
                .isPresent();
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
