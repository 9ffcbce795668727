package app.nape.care.standing;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What Nape can offer against pain, and what a sign can hold back. Exercises are sets, single exercises and those in breaks. */
public enum Relief {
    EXERCISES,
    ICE,
    HEAT,
    MASSAGE;

    /** All of them: what an emergency holds. */
    public static final Set<Relief> ALL = Set.copyOf(EnumSet.allOf(Relief.class));

    /** The word used in the rules' data and in exports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
