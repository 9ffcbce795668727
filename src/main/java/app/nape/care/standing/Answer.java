package app.nape.care.standing;

import java.util.Locale;
import java.util.Optional;

/** What a person said to one question. "Not sure" counts as the more serious of the two. */
public enum Answer {
    YES,
    NO,
    NOT_SURE;

    /** The word it is saved as. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The answer with this word. */
    public static Optional<Answer> of(String word) {
        for (Answer each : values()) {
            if (each.word().equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
