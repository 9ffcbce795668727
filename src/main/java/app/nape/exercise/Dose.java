package app.nape.exercise;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise.
 *
 * @param hold how long each repetition is held; zero for one that only moves
 * @param leastHold shortest hold that may be prescribed
 * @param mostHold longest hold that may be prescribed
 * @param reps repetitions in a set, read by {@code repMode}
 * @param repMode whether {@code reps} counts each side
 * @param sets sets
 * @param pause pause between repetitions
 * @param bothSides whether it is done left and right
 * @param leastTimesADay fewest times a day
 * @param mostTimesADay most times a day
 * @param note where the figures come from, in words
 * @param own which of the figures no source gives: Nape's own choice
 */
public record Dose(
        Duration hold,
        Duration leastHold,
        Duration mostHold,
        int reps,
        RepMode repMode,
        int sets,
        Duration pause,
        boolean bothSides,
        int leastTimesADay,
        int mostTimesADay,
        @Nullable String note,
        Set<DosePart> own) {
    public Dose {
        own = own.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(own)); // in their order
    }
}
