package app.nape.exchange.diary;

import app.nape.exchange.diary.DiaryTable.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A table with a column of scores for each place that hurts: each of its rows tells of as many pains as places have a score. */
final class PlaceColumns {
    /** What all pains of a row have in common; all else goes with the first. */
    private static final Set<DiaryField> SHARED = EnumSet.of(
            DiaryField.DATE,
            DiaryField.TIME,
            DiaryField.OFFSET,
            DiaryField.ZONE,
            DiaryField.ENDED,
            DiaryField.LASTED);

    private final List<String> columns;
    private final List<DiaryField> fields;
    private final List<Integer> places = new ArrayList<>();

    PlaceColumns(List<String> columns, List<DiaryField> fields, WordFinder finder) {
        this.columns = columns;
        this.fields = fields;
        for (int i = 0; i < columns.size(); i++) {
            if (fields.get(i) == DiaryField.SCORE && finder.namesPlace(columns.get(i))) {
                places.add(i);
            }
        }
    }

    /** The row once for each pain in it, and at least once. */
    List<RowWords> rows(Row row) {
        if (places.size() < 2) {
            return List.of(new RowWords(columns, fields, row));
        }
        List<Integer> hurt = places.stream()
                .filter(place -> !row.cells().get(place).matches("[\\s0]*"))
                .toList();
        int first = hurt.isEmpty() ? places.getFirst() : hurt.getFirst();
        List<RowWords> rows = new ArrayList<>();
        List<DiaryField> all = new ArrayList<>(fields);
        places.stream().filter(place -> place != first).forEach(place -> all.set(place, DiaryField.REPEATED));
        rows.add(new RowWords(columns, all, row));
        hurt.stream().skip(1).forEach(place -> rows.add(new RowWords(columns, only(place), row)));
        return rows;
    }

    private List<DiaryField> only(int place) {
        List<DiaryField> only = new ArrayList<>(Collections.nCopies(fields.size(), DiaryField.REPEATED));
        for (int i = 0; i < only.size(); i++) {
            if (i == place || SHARED.contains(fields.get(i))) {
                only.set(i, fields.get(i));
            }
        }
        return only;
    }
}
