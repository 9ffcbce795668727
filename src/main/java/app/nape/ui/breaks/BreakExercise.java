package app.nape.ui.breaks;

import app.nape.care.standing.Relief;
import app.nape.exercise.Exercise;
import app.nape.exercise.Position;
import app.nape.exercise.Routine;
import app.nape.exercise.SessionPlan;
import app.nape.exercise.Suitability;
import app.nape.link.AgentStatus;
import app.nape.ui.PageContext;
import app.nape.ui.StandingDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which exercise a break shows: the rule's own, or one of the short desk set in turn, and only what suits the person now. */
final class BreakExercise {
    private static final String IN_TURN = "micro-60";
    private static final long TURN_SECONDS = 900;

    private final PageContext context;

    BreakExercise(PageContext context) {
        this.context = context;
    }

    /** What suits the person now; empty also while exercises wait for somebody’s advice. */
    Optional<Exercise> suiting(AgentStatus.OfferedBreak offered) {
        StandingDesk.View standing = context.standing().now().get();
        return standing.mayStart(Relief.EXERCISES)
                ? choose(offered, context.suitability(standing.care().score()))
                : Optional.empty();
    }

    /** Empty for a break that asks for something else (eyes, a drink, another position), and where nothing of it suits. */
    Optional<Exercise> choose(AgentStatus.OfferedBreak offered, Suitability known) {
        if (offered.routineId() != null) {
            return find(offered.routineId(), offered.length(), known);
        }
        return switch (offered.kind()) {
            case MICROBREAK, REST_BREAK, STRETCH -> find(IN_TURN, offered.length(), known);
            case CHANGE_POSITION, DRINK, EYES -> Optional.empty();
        };
    }

    private Optional<Exercise> find(String id, Duration room, Suitability known) {
        List<String> ids = context.exercises().routines().stream()
                .filter(routine -> routine.id().equals(id))
                .findFirst()
                .map(Routine::exerciseIds)
                .orElse(List.of(id));
        List<Exercise> fit = context.exercises().offered().stream()
                .filter(exercise -> ids.contains(exercise.id()))
                .filter(known::suits)
                .filter(exercise ->
                        exercise.position() != Position.LYING_PRONE && exercise.position() != Position.LYING_SUPINE)
                .toList();
        if (fit.isEmpty()) {
            return Optional.empty();
        }
        List<Exercise> inTime = fit.stream()
                .filter(exercise -> length(exercise).compareTo(room) <= 0)
                .toList();
        if (inTime.isEmpty()) {
            // All are longer: the shortest is left off where the break ends.
            return fit.stream().min(Comparator.comparing(BreakExercise::length));
        }
        Instant now = context.clocks().now().wall();
        return Optional.of(inTime.get((int) (now.getEpochSecond() / TURN_SECONDS % inTime.size())));
    }

    private static Duration length(Exercise exercise) {
        return SessionPlan.of(exercise).length();
    }
}
