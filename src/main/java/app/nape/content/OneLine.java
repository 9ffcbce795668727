package app.nape.content;

import app.nape.code.Hidden;

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
        int type = Character.getType(sign);
        return Hidden.sign(sign) || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
