package app.nape.exchange.diary;

import app.nape.exchange.diary.DiaryTable.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A table with several columns of scores, one for each place that hurts or for each part of the day: each of its rows tells of as many pains
 * as such columns have a score.
 */
final class ScoreColumns {
    /** What all pains of a row have in common; all else goes with the first. */
    private static final Set<DiaryField> SHARED = EnumSet.of(
            DiaryField.DATE, DiaryField.TIME, DiaryField.OFFSET, DiaryField.ZONE, DiaryField.ENDED, DiaryField.LASTED);

    private final List<String> columns;
    private final List<DiaryField> fields;
    private final WordFinder finder;
    private final List<Integer> scores = new ArrayList<>();

    ScoreColumns(List<String> columns, List<DiaryField> fields, WordFinder finder) {
        this.columns = columns;
        this.fields = fields;
        this.finder = finder;
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (fields.get(i) == DiaryField.SCORE
                    && (finder.namesPlace(column) || finder.partOfDay(column).isPresent())) {
                scores.add(i);
            }
        }
    }

    /** The row once for each pain in it, and at least once. */
    List<RowWords> rows(Row row) {
        if (scores.size() < 2) {
            return List.of(new RowWords(columns, fields, row));
        }
        List<Integer> hurt = scores.stream()
                .filter(score -> !row.cells().get(score).matches("[\\s0]*"))
                .toList();
        int first = hurt.isEmpty() ? scores.getFirst() : hurt.getFirst();
        List<RowWords> rows = new ArrayList<>();
        List<DiaryField> all = new ArrayList<>(fields);
        scores.stream().filter(score -> score != first).forEach(score -> all.set(score, DiaryField.REPEATED));
        rows.add(timed(all, row, first));
        hurt.stream().skip(1).forEach(score -> rows.add(timed(only(score), row, score)));
        return rows;
    }

    private List<DiaryField> only(int score) {
        List<DiaryField> only = new ArrayList<>(Collections.nCopies(fields.size(), DiaryField.REPEATED));
        for (int i = 0; i < only.size(); i++) {
            if (i == score || SHARED.contains(fields.get(i))) {
                only.set(i, fields.get(i));
            }
        }
        return only;
    }

    /** With the part of the day that the score’s column names, as if it stood in the row. */
    private RowWords timed(List<DiaryField> which, Row row, int score) {
        return finder.partOfDay(columns.get(score))
                .map(part -> new RowWords(
                        more(columns, columns.get(score)),
                        more(which, DiaryField.TIME),
                        new Row(row.line(), more(row.cells().subList(0, columns.size()), part))))
                .orElseGet(() -> new RowWords(columns, which, row));
    }

    private static <T> List<T> more(List<T> some, T last) {
        List<T> all = new ArrayList<>(some);
        all.add(last);
        return all;
    }
}
