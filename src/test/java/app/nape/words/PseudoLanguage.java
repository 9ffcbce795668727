package app.nape.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A language that nobody speaks, made from the English texts: forty in the hundred longer, with accents, each text in brackets. What
 * does not fit in it will not fit in German, and what has no brackets was written in the code.
 */
public final class PseudoLanguage {
    private static final String PLAIN = "aceinosuyACEINOSU";
    private static final String ACCENTED = "áçéîñöšüýÁÇÉÎÑÖŠÜ";
    private static final String LONGER = " ëxtrá lôñg";

    private PseudoLanguage() {}

    /** The window's texts in it, with the numbers and dates of British English. */
    public static Texts texts() {
        return new Texts(Locale.UK, List.of(), PseudoLanguage::read);
    }

    private static Map<String, String> read(String area, Locale language) {
        return Bundles.shipped(area, language).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, text -> of(text.getKey(), text.getValue())));
    }

    private static String of(String key, String text) {
        return key.startsWith("words.length.typed-") ? text : of(text);
    }

    /** One text; its places stay as they are. A text of places alone has nothing to translate. */
    static String of(String text) {
        StringBuilder said = new StringBuilder();
        int letters = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            int place = depth == 0 ? PLAIN.indexOf(letter) : -1;
            said.append(place < 0 ? letter : ACCENTED.charAt(place));
            letters += depth == 0 && letter != '}' ? 1 : 0;
        }
        int more = Math.max(1, (int) Math.round(letters * 0.4) - 2);
        return letters == 0
                ? text
                : "[" + said
                        + LONGER.repeat(more / LONGER.length() + 1)
                                .substring(0, more)
                                .stripTrailing() + "]";
    }
}
