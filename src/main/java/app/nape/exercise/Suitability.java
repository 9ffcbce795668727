package app.nape.exercise;

import java.util.HashSet;
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
    /** Cautions of the catalogue that are about the person rather than about how to move (clinical.md, 3). */
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

    /** A caution that the log speaks of, not a tick: a strain or an injury in its first three days. */
    public static final String FRESH_STRAIN = "fresh_strain";

    private static final Set<String> SPEAKING = speaking();

    private static Set<String> speaking() {
        Set<String> all = new HashSet<>(TICKABLE);
        all.add(FRESH_STRAIN);
        return Set.copyOf(all);
    }

    public Suitability {
        ticked = withSkin(ticked);
    }

    /** Skin that does not feel is spared as broken skin is. */
    private static Set<String> withSkin(Set<String> ticked) {
        if (!ticked.contains("nerves")) {
            return Set.copyOf(ticked);
        }
        Set<String> all = new HashSet<>(ticked);
        all.add("skin");
        return Set.copyOf(all);
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
                .filter(SPEAKING::contains)
                .filter(ticked::contains)
                .toList();
    }
}
