package app.nape.care.standing;

import app.nape.code.Worded;
import java.util.EnumSet;
import java.util.Set;

/** What Nape can offer against pain, and what a sign can hold back. Exercises are sets, single exercises and those in breaks. */
public enum Relief implements Worded {
    EXERCISES,
    ICE,
    HEAT,
    MASSAGE;

    /** All of them: what an emergency holds. */
    public static final Set<Relief> ALL = Set.copyOf(EnumSet.allOf(Relief.class));
}
