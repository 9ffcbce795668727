package app.nape.care.plan;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exercise of the therapist's own, which travels inside the programme.
 *
 * @param id “own-” and 1 to 36 small letters, digits and hyphens
 * @param name at most 120 characters
 * @param steps 1 to 8, of 1 to 200 characters each
 * @param figureOf id of the exercise whose figure is shown; empty for none
 * @param mirror whether that figure is shown the other way round
 * @param cautions keys of what to be careful about, at most 8
 * @param picture or null
 */
public record OwnExercise(
        String id,
        String name,
        List<String> steps,
        String figureOf,
        boolean mirror,
        List<String> cautions,
        @Nullable Picture picture) {
    public static final int MOST_STEPS = 8;
    private static final int MOST_CAUTIONS = 8;
    private static final Pattern ID = Pattern.compile("own-[a-z0-9-]{1,36}");
    private static final Pattern CAUTION = Pattern.compile("[a-z_]{2,24}");

    public OwnExercise {
        Limit.matching("id", id, ID, "plan.is-no-own-id");
        Limit.line("name", name, Limit.LINE);
        steps = Limit.list("steps", steps, 1, MOST_STEPS);
        steps.forEach(step -> Limit.text("steps", step, Limit.NOTE));
        Limit.keyOrNone("figure_of", figureOf);
        cautions = Limit.list("cautions", cautions, 0, MOST_CAUTIONS);
        cautions.forEach(each -> Limit.matching("cautions", each, CAUTION, "plan.is-not-a-key"));
    }
}
