package app.nape.care.standing;

import app.nape.code.Worded;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What Nape can offer against pain, and what a sign can hold back. Exercises are sets, single exercises and those in breaks. */
public enum Relief implements Worded {
    EXERCISES,
    ICE,
    HEAT,
    MASSAGE;

    /** All of them: what an emergency holds. */
    public static final Set<Relief> ALL = Set.copyOf(EnumSet.allOf(Relief.class));

    /** What a remedy of the vocabulary belongs to; empty for those that nothing holds, such as rest. */
    public static Optional<Relief> of(String remedyId) {
        return switch (remedyId) {
            case "ice" -> Optional.of(ICE);
            case "heat", "warm-bath" -> Optional.of(HEAT);
            case "massage-self", "massage-partner", "ball" -> Optional.of(MASSAGE);
            case "stretch", "strength", "easy-movement" -> Optional.of(EXERCISES);
            default -> Optional.empty();
        };
    }
}
