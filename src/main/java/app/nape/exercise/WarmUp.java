package app.nape.exercise;

import app.nape.exercise.SessionPlan.Dosed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The short movement before a longer session that begins with a stretch or with effort: about a minute of shoulder rolls. */
public final class WarmUp {
    private static final RoutineItem ROLLS = new RoutineItem("shoulder-rolls", null, null, 2);
    private static final Duration LONG = Duration.ofMinutes(4);

    private WarmUp() {}

    /** The movement, where these exercises want one; empty where they are short, begin by moving, or it does not suit. */
    public static Optional<Dosed> before(List<Dosed> session, Map<String, Exercise> exercises, Suitability known) {
        Exercise rolls = exercises.get(ROLLS.exerciseId());
        if (rolls == null || session.isEmpty() || !known.suits(rolls)) {
            return Optional.empty();
        }
        Category first = session.getFirst().exercise().category();
        boolean wanted = first == Category.STRETCH || first == Category.STRENGTH;
        boolean there = session.stream().anyMatch(each -> each.exercise().equals(rolls));
        boolean longer = SessionPlan.of("", session).length().compareTo(LONG) >= 0;
        return wanted && !there && longer ? Optional.of(new Dosed(rolls, ROLLS.dose(rolls))) : Optional.empty();
    }
}
