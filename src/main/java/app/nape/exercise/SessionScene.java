package app.nape.exercise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is to be seen of a session at one state.
 *
 * @param item the exercise with its dose
 * @param number which exercise of the session, from 1
 * @param count how many exercises the session has
 * @param leg what is being done
 * @param cue what is written beside the figure
 * @param left what is left of the leg at the tempo chosen
 * @param fraction the part of the leg that is over, 0 to 1
 * @param next the exercise that follows, or empty
 * @param remaining what is left of the session at the tempo chosen
 * @param figure the point of the motion
 */
public record SessionScene(
        SessionItem item,
        int number,
        int count,
        Leg leg,
        Cue cue,
        Duration left,
        double fraction,
        Optional<Exercise> next,
        Duration remaining,
        FigurePoint figure) {
    /** The scene at a state. */
    public static SessionScene of(SessionPlan plan, SessionState state) {
        SessionItem item = plan.items().get(state.item());
        Leg leg = item.legs().get(state.leg());
        Duration left = state.tempo().real(leg.kind(), leg.length().minus(state.into()));
        boolean more = state.item() + 1 < plan.items().size();
        return new SessionScene(
                item,
                state.item() + 1,
                plan.items().size(),
                leg,
                Cue.of(item.exercise(), leg),
                left,
                (double) state.into().toNanos() / leg.length().toNanos(),
                more ? Optional.of(plan.items().get(state.item() + 1).exercise()) : Optional.empty(),
                remaining(plan, state, left),
                figure(item, leg, state));
    }

    private static Duration remaining(SessionPlan plan, SessionState state, Duration left) {
        List<Leg> legs = plan.items().get(state.item()).legs();
        Duration sum = left.plus(length(state.tempo(), legs.subList(state.leg() + 1, legs.size())));
        for (SessionItem each :
                plan.items().subList(state.item() + 1, plan.items().size())) {
            sum = sum.plus(length(state.tempo(), each.legs()));
        }
        return sum;
    }

    private static Duration length(Tempo tempo, List<Leg> legs) {
        return legs.stream().map(leg -> tempo.real(leg.kind(), leg.length())).reduce(Duration.ZERO, Duration::plus);
    }

    private static FigurePoint figure(SessionItem item, Leg leg, SessionState state) {
        double fraction =
                switch (leg.kind()) {
                    case MOVE, HOLD ->
                        leg.kind() == LegKind.HOLD
                                        && !item.exercise()
                                                .phases()
                                                .get(leg.phase())
                                                .hold()
                                ? 1
                                : (double) state.into().toNanos() / leg.length().toNanos();
                    case GET_READY, CHANGE_SIDE, PAUSE, SET_PAUSE -> 0;
                    case ENDING -> 1;
                };
        return new FigurePoint(
                item.way().figure(),
                leg.phase(),
                fraction,
                state.spent(),
                item.way().shown(leg.side()));
    }
}
