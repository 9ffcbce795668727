package app.nape.content;

/**
 * What a file says, within a sentence of ours: on one line, of bounded length, and without signs that move a terminal's cursor or turn
 * the direction of what is written.
 */
public final class OneLine {
    private static final int LONGEST = 500;
    private static final int REPLACEMENT = 0xFFFD;

    private OneLine() {}

    /** The same, so written. */
    public static String of(String words) {
        String cut = words.codePointCount(0, words.length()) > LONGEST
                ? words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…"
                : words;
        return cut.codePoints()
                .map(sign -> unfit(sign) ? REPLACEMENT : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean unfit(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            // Those that turn the direction; others, such as the joiners, belong to words.
            default -> (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
        };
    }
}
