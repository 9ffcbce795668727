package app.nape.care;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at.
 *
 * @param age how long the episode has lasted, or null when there is none
 * @param areas the areas it is in
 * @param score the newest score, or null
 * @param triggers keys of its triggers
 * @param symptoms keys of its symptoms
 * @param episodesIn30Days episodes begun in the last 30 days, this one among them
 * @param exercising whether an exercise runs
 */
public record TriageSituation(
        @Nullable Duration age,
        Set<BodyArea> areas,
        @Nullable Nprs score,
        Set<String> triggers,
        Set<String> symptoms,
        int episodesIn30Days,
        boolean exercising) {
    public TriageSituation {
        areas = Set.copyOf(areas);
        triggers = Set.copyOf(triggers);
        symptoms = Set.copyOf(symptoms);
    }

    /** Nothing is known of. */
    public static final TriageSituation NOTHING =
            new TriageSituation(null, Set.of(), null, Set.of(), Set.of(), 0, false);
}
