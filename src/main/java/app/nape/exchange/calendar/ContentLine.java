package app.nape.exchange.calendar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One line of a calendar: {@code NAME;PARAMETER=VALUE:VALUE}.
 *
 * @param name in capitals
 * @param parameters by their names in capitals, without quotation marks
 * @param value as written
 */
record ContentLine(String name, Map<String, String> parameters, String value) {
    /** The line that these words are; one without a colon has no value. */
    static ContentLine of(String words) {
        int colon = end(words, 0, ':');
        String head = words.substring(0, colon);
        int first = end(head, 0, ';');
        Map<String, String> parameters = new HashMap<>();
        int at = first;
        while (at < head.length()) {
            int next = end(head, at + 1, ';');
            String part = head.substring(at + 1, next);
            int equals = part.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        capitals(part.substring(0, equals)),
                        part.substring(equals + 1).replace("\"", ""));
            }
            at = next;
        }
        String value = colon < words.length() ? words.substring(colon + 1).strip() : "";
        return new ContentLine(capitals(head.substring(0, first)), parameters, value);
    }

    /** The parameter's value, or nothing. */
    String parameter(String wanted) {
        return parameters.getOrDefault(wanted, "");
    }

    /** Where this mark next stands outside quotation marks, or the end. */
    private static int end(String words, int from, char mark) {
        boolean quoted = false;
        for (int i = from; i < words.length(); i++) {
            char here = words.charAt(i);
            if (here == '"') {
                quoted = !quoted;
            } else if (here == mark && !quoted) {
                return i;
            }
        }
        return words.length();
    }

    private static String capitals(String word) {
        return word.strip().toUpperCase(Locale.ROOT);
    }
}
