package app.nape.exchange.diary;

import app.nape.code.Worded;
import app.nape.content.DiaryWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a table’s columns say, by their names. */
final class ColumnNames {
    private final DiaryWords words;
    private final WordFinder finder;

    ColumnNames(DiaryWords words) {
        this.words = words;
        finder = new WordFinder(words);
    }

    /** The diary whose table this is, if it is a known one. */
    Optional<DiaryWords.Shape> shape(List<String> columns) {
        Set<String> plain = new HashSet<>();
        columns.forEach(each -> plain.add(DiaryWords.plain(each)));
        return words.shapes().stream()
                .filter(shape -> plain.containsAll(shape.has()))
                .findFirst();
    }

    /** A field for each column that is named just so. */
    List<DiaryField> exactly(List<String> columns) {
        Map<String, String> known = new HashMap<>(words.columns());
        shape(columns).ifPresent(shape -> known.putAll(shape.columns()));
        List<DiaryField> fields = new ArrayList<>();
        for (String column : columns) {
            String field = known.get(DiaryWords.plain(column));
            fields.add(field == null ? DiaryField.UNKNOWN : field(field));
        }
        return fields;
    }

    /**
     * A field for each column; one whose name only has such words in it, as a question of a form has, is taken for what no other column
     * is named just so for. In a known diary none is: all its columns are known.
     */
    List<DiaryField> of(List<String> columns) {
        List<DiaryField> fields = exactly(columns);
        if (shape(columns).isPresent()) {
            return fields;
        }
        Set<DiaryField> taken = EnumSet.noneOf(DiaryField.class);
        taken.addAll(fields);
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i) == DiaryField.UNKNOWN) {
                DiaryField field = loosely(columns.get(i));
                fields.set(i, taken.contains(field) ? DiaryField.UNKNOWN : field);
            }
        }
        return fields;
    }

    /** By the longest phrase in it, else as the pain of a place or of a part of the day. */
    private DiaryField loosely(String column) {
        String plain = " " + DiaryWords.plain(column) + " ";
        return words.phrases().entrySet().stream()
                .filter(each -> plain.contains(" " + each.getKey() + " "))
                .max(Comparator.comparingInt((Map.Entry<String, String> each) ->
                                each.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(each -> field(each.getValue()))
                .orElse(
                        finder.namesPlace(column) || finder.partOfDay(column).isPresent()
                                ? DiaryField.SCORE
                                : DiaryField.UNKNOWN);
    }

    private static DiaryField field(String word) {
        return Worded.fromWord(DiaryField.class, word).orElseThrow();
    }
}
