package app.nape.care.plan;

import app.nape.code.Worded;
import java.util.regex.Pattern;

/**
 * What a label looks like, to remind its writer that it is to be a file number and tell nobody who it is about. It looks and never
 * refuses: “Green Band” may be a name, and is not.
 */
public enum LabelLook implements Worded {
    NUMBER,
    EMAIL,
    DATE,
    NAME;

    private static final Pattern AN_EMAIL = Pattern.compile(".*\\S@\\S.*");
    private static final Pattern A_DATE =
            Pattern.compile(".*\\b(\\d{1,2}[./ -]\\d{1,2}[./ -](19|20)?\\d{2}|(19|20)\\d{2}[./ -]\\d{1,2}[./"
                    + " -]\\d{1,2}|(19|20)\\d{2}(0[1-9]|1[0-2])([0-2]\\d|3[01]))\\b.*");
    private static final Pattern A_NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(,? +\\p{Lu}[\\p{L}'’.-]*)+");

    /** What this one looks like. */
    public static LabelLook of(String label) {
        String bare = label.strip();
        if (AN_EMAIL.matcher(bare).matches()) {
            return EMAIL;
        }
        if (A_DATE.matcher(bare).matches()) {
            return DATE;
        }
        return A_NAME.matcher(bare).matches() ? NAME : NUMBER;
    }
}
