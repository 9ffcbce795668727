package app.nape.care.plan;

import app.nape.code.Worded;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a label looks like, to remind its writer that it is to be a file number and tell nobody who it is about. It looks and never
 * refuses: “Green Band” may be a name, and is not. A name is looked for in any script, and in small letters where there are two words of
 * nothing but letters, none of which says something of the body or of a programme.
 */
public enum LabelLook implements Worded {
    NUMBER,
    EMAIL,
    DATE,
    NAME;

    private static final Pattern AN_EMAIL = Pattern.compile(".*\\S@\\S.*|.*\\S *[(\\[]at[)\\]] *\\S.*");
    private static final Pattern A_DATE = Pattern.compile(".*(?<!\\d)(\\d{1,2}[./ -] ?\\d{1,2}[./ -] ?(19|20)?\\d{2}"
            + "|(19|20)\\d{2}[./ -] ?\\d{1,2}[./ -] ?\\d{1,2}"
            + "|(19|20)\\d{2}(0[1-9]|1[0-2])([0-2]\\d|3[01])"
            + "|(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])(19|20)\\d{2})(?!\\d).*");
    /** A day with its month in letters: 12 Mar 1984, 12. März 1984, March 12, 1984, 1984年3月12日. */
    private static final Pattern A_DAY_IN_WORDS = Pattern.compile(
            ".*(?<!\\d)\\d{1,2}\\.?(st|nd|rd|th|er|º)? ?(de )?\\p{L}{3,}\\.?,? (de )?(19|20)\\d{2}(?!\\d).*"
                    + "|.*\\p{L}{3,}\\.? \\d{1,2}(st|nd|rd|th)?,? (19|20)\\d{2}(?!\\d).*"
                    + "|.*(19|20)\\d{2} ?[年년] ?\\d{1,2} ?[月월].*");

    private static final String WORD = "[\\p{L}\\p{M}'’ʼ.-]";
    /** What names have in small letters: Ludwig van der Berg. */
    private static final String BETWEEN =
            "(?:(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|el|al|bin|bint|ibn|zu|af|av|ten|ter|y|e)[ '’])*";
    /** Words that all begin with a capital, one of one letter too: Anna S. */
    private static final Pattern A_NAME =
            Pattern.compile(BETWEEN + "\\p{Lu}" + WORD + "*(?:,? +" + BETWEEN + "\\p{Lu}" + WORD + "*)+");
    /** Two to four words of a script without capitals, or two to six signs of one without spaces between names. */
    private static final Pattern WITHOUT_CAPITALS =
            Pattern.compile("[\\p{Lo}\\p{Lm}\\p{M}]+(?:[ ・·،,]+[\\p{Lo}\\p{Lm}\\p{M}]+){1,3}"
                    + "|[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]{2,6}");

    private static final Pattern SMALL =
            Pattern.compile("\\p{Ll}[\\p{Ll}\\p{M}'’-]+(?:,? \\p{Ll}[\\p{Ll}\\p{M}'’-]+){1,2}");
    /** Not worth a word of warning: what a label may say of the body, the course or the place. */
    private static final Set<String> NO_NAMES =
            Set.of(("neck back shoulder left right upper lower arm hip knee spine desk spasm pain acute chronic week"
                + " first second third new old group class monday tuesday wednesday thursday friday room test trial"
                + " band file no number the a and for of morning evening stiff whiplash headache")
                    .split(" "));

    /** What this one looks like. */
    public static LabelLook of(String label) {
        String bare = digits(label.strip());
        if (AN_EMAIL.matcher(bare).matches()) {
            return EMAIL;
        }
        if (A_DATE.matcher(bare).matches() || A_DAY_IN_WORDS.matcher(bare).matches()) {
            return DATE;
        }
        return A_NAME.matcher(bare).matches() || WITHOUT_CAPITALS.matcher(bare).matches() || small(bare)
                ? NAME
                : NUMBER;
    }

    private static boolean small(String bare) {
        return SMALL.matcher(bare).matches()
                && Arrays.stream(bare.toLowerCase(Locale.ROOT).split("[ ,]+")).noneMatch(NO_NAMES::contains);
    }

    /** Digits of any script as those that are looked for. */
    private static String digits(String text) {
        return text.codePoints()
                .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
