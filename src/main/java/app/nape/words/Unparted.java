package app.nape.words;

/**
 * A number and the word it counts, which a line’s end must not part: {@code 5 min}, {@code 3 sets}, {@code 20 November}, {@code 2 of 10}.
 * They are held together by a no-break space. Long numbers, which are years or counts of thousands, and times of day stand free.
 */
public final class Unparted {
    static final char HELD = '\u00a0';

    private static final int DIGITS = 3;
    private static final int LINKING = 2;

    private Unparted() {}

    /** The same words, held together. */
    public static String of(String words) {
        StringBuilder held = null;
        for (int space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
            String before = held == null ? words : held.toString();
            if (counts(before, space) || links(before, space)) {
                held = held == null ? new StringBuilder(words) : held;
                held.setCharAt(space, HELD);
            }
        }
        return held == null ? words : held.toString();
    }

    /** The same words with plain spaces, for whatever is searched, spoken, or put where another program reads it. */
    public static String plain(String words) {
        return words.replace(HELD, ' ');
    }

    /** Whether a number ends before the space and a word begins after it. */
    private static boolean counts(String words, int space) {
        if (!letter(words, space + 1)) {
            return false;
        }
        int start = space;
        while (start > 0 && number(words.charAt(start - 1))) {
            start--;
        }
        int length = space - start;
        return length > 0 && length <= DIGITS && (start == 0 || free(words.charAt(start - 1)));
    }

    /** Whether a short word such as “of” ends before the space that is held to a number, and a number begins after it. */
    private static boolean links(String words, int space) {
        int start = space;
        while (start > 0 && Character.isLetter(words.charAt(start - 1))) {
            start--;
        }
        return start < space
                && space - start <= LINKING
                && start > 0
                && words.charAt(start - 1) == HELD
                && space + 1 < words.length()
                && number(words.charAt(space + 1));
    }

    private static boolean letter(String words, int at) {
        return at < words.length() && Character.isLetter(words.charAt(at));
    }

    /** A digit, or a half. */
    private static boolean number(char sign) {
        return Character.isDigit(sign) || Character.getType(sign) == Character.OTHER_NUMBER;
    }

    /** Not the colon of a time of day, nor a letter or a further part of a long number. */
    private static boolean free(char sign) {
        return sign != ':' && !Character.isLetter(sign);
    }
}
