package app.nape.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A source as it is cited, in parts: words, and addresses that lead somewhere. An address is a web page's, or a DOI, which the DOI
 * Foundation's resolver at doi.org leads to its publisher (DOI Handbook, section 3).
 *
 * @param parts in order; together they are the source as it is cited
 */
public record Citation(List<Part> parts) {
    /** Letters that an address may have (RFC 3986, section 2). */
    private static final String LETTER = "[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]";

    private static final Pattern ADDRESS = Pattern.compile(
            "https?://" + LETTER + "+|(?<=\\bdoi[: ]{1,2})10\\.\\d{4,9}/" + LETTER + "+", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING = Pattern.compile("[.,;:)\\]]+$");

    public Citation {
        parts = List.copyOf(parts);
    }

    /**
     * Some of its words.
     *
     * @param page where they lead; null for words that lead nowhere
     */
    public record Part(String words, @Nullable String page) {}

    /** The parts of a source. What closes a sentence after an address is no part of it. */
    public static Citation of(String source) {
        List<Part> parts = new ArrayList<>();
        Matcher address = ADDRESS.matcher(source);
        int from = 0;
        while (address.find()) {
            String words = CLOSING.matcher(address.group()).replaceFirst("");
            add(parts, source.substring(from, address.start()), null);
            add(parts, words, page(words));
            from = address.start() + words.length();
        }
        add(parts, source.substring(from), null);
        return new Citation(parts);
    }

    private static void add(List<Part> parts, String words, @Nullable String page) {
        if (!words.isEmpty()) {
            parts.add(new Part(words, page));
        }
    }

    private static String page(String words) {
        return words.startsWith("10.") ? "https://doi.org/" + words : words;
    }
}
