package app.nape.exercise;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person that speaks against exercises.
 *
 * @param episodeOpen whether a pain episode is open
 * @param ticked keys of cautions the person has said apply to them
 * @param painNow the score given just now, 0 to 10, or null
 */
public record Suitability(
        boolean episodeOpen, Set<String> ticked, @Nullable Integer painNow) {
    /** Cautions of the catalogue that are about the person rather than about how to move (clinical.md, 2). */
    public static final List<String> TICKABLE = List.of(
            "post_trauma",
            "neck_instability",
            "osteoporosis",
            "artery",
            "bp",
            "shoulder",
            "floor",
            "kneewrist",
            "skin",
            "heart",
            "pregnancy",
            "thinners");

    public Suitability {
        ticked = Set.copyOf(ticked);
    }

    /** Without a score. */
    public Suitability(boolean episodeOpen, Set<String> ticked) {
        this(episodeOpen, ticked, null);
    }

    /** Whether nothing known speaks against the exercise. */
    public boolean suits(Exercise exercise) {
        return gentleEnough(exercise)
                && !tooPainful(exercise)
                && against(exercise).isEmpty();
    }

    /** Whether it may be done in spite of an open episode, if there is one. */
    public boolean gentleEnough(Exercise exercise) {
        return !episodeOpen || exercise.safety().suitableInAcuteSpasm();
    }

    /** Whether it hurts more now than the exercise is meant for. */
    public boolean tooPainful(Exercise exercise) {
        return painNow != null && painNow > exercise.safety().mostStartPain();
    }

    /** Keys of the ticked cautions that the exercise has. */
    public List<String> against(Exercise exercise) {
        return exercise.safety().cautions().stream()
                .filter(TICKABLE::contains)
                .filter(ticked::contains)
                .toList();
    }
}
