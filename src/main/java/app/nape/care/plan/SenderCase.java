package app.nape.care.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person has to be told of whoever signed a programme. */
public enum SenderCase {
    /** Nobody signed it, and nothing here says that somebody should have. */
    UNSIGNED,
    /** Never seen here: is this the number on the paper? */
    NEW_KEY,
    /** Seen here before. */
    KNOWN_KEY,
    /** The key is new, and the one before it signed that it is theirs: it takes its place. */
    KEY_CHANGED,
    /** A programme that is known here from another key, or from none: it can only stand beside that one, as a separate programme. */
    OTHER_KEY;

    /**
     * Which one.
     *
     * @param signed the key that signed what is opened, or null
     * @param vouched the older key whose signature says that {@code signed} is its owner's, or null
     * @param known keys that the person has accepted before
     * @param programme whether a programme with this id is known here
     * @param before the key that the known programme came with; null when it was unsigned or none is known
     */
    public static SenderCase of(
            @Nullable SenderKey signed,
            @Nullable SenderKey vouched,
            Set<SenderKey> known,
            boolean programme,
            @Nullable SenderKey before) {
        if (signed == null) {
            return before == null ? UNSIGNED : OTHER_KEY;
        }
        if (programme && !signed.equals(before)) {
            return before != null && before.equals(vouched) ? KEY_CHANGED : OTHER_KEY;
        }
        if (known.contains(signed)) {
            return KNOWN_KEY;
        }
        return vouched != null && known.contains(vouched) ? KEY_CHANGED : NEW_KEY;
    }

    /** Whether it may take the place of the revision that is known here. */
    public boolean inPlace() {
        return this != OTHER_KEY;
    }
}
