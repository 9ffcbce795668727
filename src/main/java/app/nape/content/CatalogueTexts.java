package app.nape.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a catalogue, found by the ids of its entries and returned as they are written: they are no patterns. A text that is
 * missing or blank is refused with file, id and field of the entry that needs it, and the key that was sought.
 *
 * @param bundle the first word of every key
 * @param source the text under a key; empty where there is none
 */
record CatalogueTexts(String bundle, Function<String, Optional<String>> source) {
    private static final int MOST = 100;

    /** The text that every such entry has. */
    String text(CatalogueEntry entry, String field, String key) {
        String whole = bundle + "." + key;
        return source.apply(whole)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> entry.fault(field, "There is no text “" + whole + "”."));
    }

    /** The text of an entry whose field says that it has one; null where it does not. */
    @Nullable
    String marked(CatalogueEntry entry, String field, String key) {
        return entry.flag(field, false) ? text(entry, field, key) : null;
    }

    /** As many texts as the field says, at least one, under the key with their numbers from 1. */
    List<String> numbered(CatalogueEntry entry, String field, String key) {
        int count = entry.whole(field, 1, MOST);
        List<String> found = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            found.add(text(entry, field, key + "." + number));
        }
        return found;
    }
}
