package app.nape.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a catalogue, found by the ids of its entries and returned as they are written: they are no patterns. A
 * key is given by its words, and each begins with the bundle's. A text that is missing or blank is refused with file,
 * id and field of the entry that needs it, and the key that was sought.
 *
 * @param bundle the first word of every key
 * @param source the text under a key; empty where there is none
 */
record CatalogueTexts(String bundle, Function<String, Optional<String>> source) {
    private static final int MOST = 100;

    /** The text that every such entry has. */
    String text(CatalogueEntry entry, String field, String... words) {
        String key = key(words);
        String text = source.apply(key).orElse("");
        if (text.isBlank()) {
            throw entry.fault(field, "There is no text “" + key + "”.");
        }
        return text;
    }

    /** The text of an entry whose field says that it has one; null where it does not. */
    @Nullable
    String marked(CatalogueEntry entry, String field, String... words) {
        return entry.flag(field, false) ? text(entry, field, words) : null;
    }

    /** As many texts as the field says, at least one, under the key with their numbers from 1. */
    List<String> numbered(CatalogueEntry entry, String field, String id, String word) {
        int count = entry.whole(field, 1, MOST);
        List<String> found = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            found.add(text(entry, field, id, word, Integer.toString(number)));
        }
        return found;
    }

    /** Built by hand: a catalogue asks for hundreds while the window opens. */
    private String key(String... words) {
        StringBuilder key = new StringBuilder(bundle);
        for (String word : words) {
            key.append('.').append(word);
        }
        return key.toString();
    }
}
