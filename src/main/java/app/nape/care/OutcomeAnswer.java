package app.nape.care;

import org.jspecify.annotations.Nullable;

/**
 * One answer of an outcome measure.
 *
 * @param activity what it is about in the person's own words, or null where the measure says it
 * @param score 0 to 10
 */
public record OutcomeAnswer(@Nullable String activity, int score) {
    /** Most characters of an activity. */
    public static final int LONGEST = 120;

    public OutcomeAnswer {
        if (score < 0 || score > 10) {
            throw new IllegalArgumentException("An answer is a whole number from 0 to 10, not " + score + ".");
        }
        if (activity != null && (activity.isBlank() || activity.length() > LONGEST || controlled(activity))) {
            throw new IllegalArgumentException("An activity is a line of at most " + LONGEST + " characters.");
        }
    }

    private static boolean controlled(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
