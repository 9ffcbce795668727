package app.nape.content;

import app.nape.content.DiaryWords.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code diaries.json}. */
public final class DiaryWordsReader {
    private static final String FILE = "diaries.json";

    private DiaryWordsReader() {}

    /** What stands in the program's own file. */
    public static DiaryWords bundled() {
        CatalogueEntry file = CatalogueFile.bundled(FILE, "nape-diaries/1");
        Map<String, Map<String, String>> words = new HashMap<>();
        CatalogueEntry kinds = file.object("words");
        for (String kind : kinds.names()) {
            words.put(kind, turned(kinds.object(kind)));
        }
        return new DiaryWords(turned(file.object("columns")), turned(file.object("phrases")), shapes(file), words);
    }

    /** From what is written to what it stands for; the same words for two things are refused. */
    private static Map<String, String> turned(CatalogueEntry ids) {
        Map<String, String> turned = new HashMap<>();
        for (String id : ids.names()) {
            for (String words : ids.texts(id)) {
                String other = turned.put(DiaryWords.plain(words), id);
                if (other != null && !other.equals(id)) {
                    throw ids.fault(id, "‘" + words + "’ stands for " + other + " already.");
                }
            }
        }
        return turned;
    }

    private static List<Shape> shapes(CatalogueEntry file) {
        List<Shape> shapes = new ArrayList<>();
        for (CatalogueEntry each : file.keyed("shapes", "id")) {
            each.onlyHas(Set.of("id", "has", "columns", "order", "scale"));
            CatalogueEntry columns = each.object("columns");
            Map<String, String> fields = new HashMap<>();
            columns.names().forEach(name -> fields.put(name, columns.text(name)));
            shapes.add(new Shape(
                    each.text("id"),
                    each.texts("has"),
                    fields,
                    each.optionalText("order"),
                    each.optionalText("scale")));
        }
        return shapes;
    }
}
