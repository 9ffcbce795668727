package app.nape.exchange.diary;

import app.nape.code.Worded;
import app.nape.content.DiaryWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a table’s columns say, by their names. */
final class ColumnNames {
    private final DiaryWords words;

    ColumnNames(DiaryWords words) {
        this.words = words;
    }

    /** The diary whose table this is, if it is a known one. */
    Optional<DiaryWords.Shape> shape(List<String> columns) {
        Set<String> plain = new HashSet<>();
        columns.forEach(each -> plain.add(DiaryWords.plain(each)));
        return words.shapes().stream()
                .filter(shape -> plain.containsAll(shape.has()))
                .findFirst();
    }

    /** A field for each column. */
    List<DiaryField> of(List<String> columns) {
        Map<String, String> known = new HashMap<>(words.columns());
        shape(columns).ifPresent(shape -> known.putAll(shape.columns()));
        List<DiaryField> fields = new ArrayList<>();
        for (String column : columns) {
            String field = known.get(DiaryWords.plain(column));
            fields.add(
                    field == null
                            ? DiaryField.UNKNOWN
                            : Worded.fromWord(DiaryField.class, field).orElseThrow());
        }
        return fields;
    }
}
