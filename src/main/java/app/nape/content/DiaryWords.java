package app.nape.content;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What tables of other diaries call their columns and what stands in them, as written in {@code diaries.json}.
 *
 * @param columns the field that a column is taken for, by the column's plain name ({@link #plain})
 * @param phrases the field that a column is taken for whose plain name has these words in it, where none is named just so
 * @param shapes the diaries whose tables are known
 * @param words by kind (site, side, trigger, symptom, quality, remedy, score, none, pain) what is written, plain, and the id it stands for
 */
public record DiaryWords(
        Map<String, String> columns,
        Map<String, String> phrases,
        List<Shape> shapes,
        Map<String, Map<String, String>> words) {
    public DiaryWords {
        columns = Map.copyOf(columns);
        phrases = Map.copyOf(phrases);
        shapes = List.copyOf(shapes);
        words = Map.copyOf(words);
    }

    /**
     * A diary that is known by columns which it has and others have not.
     *
     * @param id its name, as a person knows it
     * @param has plain names of columns that give it away
     * @param columns fields of columns that mean something else in it than elsewhere
     * @param order in which it writes day, month and year: dmy, mdy or ymd; null when that differs
     * @param scale of its scores: ten or words; null when that differs
     */
    public record Shape(
            String id,
            List<String> has,
            Map<String, String> columns,
            @Nullable String order,
            @Nullable String scale) {
        public Shape {
            has = List.copyOf(has);
            columns = Map.copyOf(columns);
        }
    }

    /** The words of a kind. */
    public Map<String, String> of(String kind) {
        return words.getOrDefault(kind, Map.of());
    }

    /** A name as it is compared: small letters without accents, signs and what stands in brackets. */
    public static String plain(String words) {
        return app.nape.words.Folded.of(words)
                .replace("ß", "ss")
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll("(?:\\b\\d+\\s*(?:[-–]|to|bis)|/|\\bout of|\\bmax\\.?)\\s*\\d+\\b", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
