package app.nape.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One exercise of a session, laid out in time.
 *
 * @param exercise what is done
 * @param dose how much of it, which may differ from the exercise's own
 * @param way how it is led
 * @param legs everything in order; the first is a get-ready
 */
public record SessionItem(Exercise exercise, Dose dose, Way way, List<Leg> legs) {
    /** Shortest time to change sides in. */
    private static final Duration LEAST_CHANGE = Duration.ofSeconds(2);
    /** Shortest touch of a position that is held for no time. */
    private static final Duration TOUCH = Duration.ofSeconds(1);

    private static final Duration ENDING = Duration.ofSeconds(4);

    public SessionItem {
        legs = List.copyOf(legs);
    }

    /**
     * Lays out an exercise: its sides in each round, the dose's pause between repetitions.
     *
     * @param before the exercise done before it, whose position need not be taken up again; empty list when it comes first
     * @param last whether a quiet ending follows
     */
    static SessionItem of(Exercise exercise, Dose dose, Way way, List<Exercise> before, boolean last) {
        List<Leg> legs = new ArrayList<>();
        legs.add(new Leg(LegKind.GET_READY, 1, 1, way.sides().getFirst(), 0, readyFor(exercise, before)));
        for (int set = 1; set <= dose.sets(); set++) {
            for (int rep = 1; rep <= dose.reps(); rep++) {
                for (Side side : way.sides(rep)) {
                    rest(legs, dose, way, set, rep, side);
                    work(legs, exercise, dose, set, rep, side);
                }
            }
        }
        if (last) {
            Leg end = legs.getLast();
            legs.add(new Leg(LegKind.ENDING, end.set(), end.rep(), end.side(), end.phase(), ENDING));
        }
        return new SessionItem(exercise, dose, way, legs);
    }

    /** How long it takes at the normal tempo, with getting ready. */
    public Duration length() {
        return legs.stream().map(Leg::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** Index of the leg with which the repetition began that {@code leg} belongs to or follows; 0 before the first. */
    int repStart(int leg) {
        for (int at = leg; at > 0; at--) {
            if (legs.get(at).beginsRep(legs.get(at - 1))) {
                return at;
            }
        }
        return 0;
    }

    /**
     * Index of the leg from which a person who has left the position goes on: a rest begins again; within a repetition the rest or the
     * getting ready before it where there is one, else its start.
     */
    int leadIn(int leg) {
        if (!legs.get(leg).kind().work()) {
            return leg;
        }
        int start = repStart(leg);
        return legs.get(start - 1).kind().work() ? start : start - 1;
    }

    /** Index of the last leg that is work. */
    int lastWork() {
        int at = legs.size() - 1;
        while (at > 0 && !legs.get(at).kind().work()) {
            at--;
        }
        return at;
    }

    private static void rest(List<Leg> legs, Dose dose, Way way, int set, int rep, Side side) {
        Leg before = legs.getLast();
        if (before.kind() == LegKind.GET_READY) {
            return;
        }
        if (before.set() != set) {
            legs.add(new Leg(LegKind.SET_PAUSE, set, rep, side, 0, way.setPause()));
        } else if (before.side() != side) {
            Duration length = dose.pause().compareTo(LEAST_CHANGE) < 0 ? LEAST_CHANGE : dose.pause();
            legs.add(new Leg(LegKind.CHANGE_SIDE, set, rep, side, 0, length));
        } else if (dose.pause().isPositive()) {
            legs.add(new Leg(LegKind.PAUSE, set, rep, side, 0, dose.pause()));
        }
    }

    private static void work(List<Leg> legs, Exercise exercise, Dose dose, int set, int rep, Side side) {
        if (exercise.phases().isEmpty()) {
            return;
        }
        boolean holds = exercise.phases().stream().anyMatch(Phase::hold);
        int first = legs.size();
        for (int index = 0; index < exercise.phases().size(); index++) {
            Phase phase = exercise.phases().get(index);
            Duration length = phase.hold() ? dose.hold() : phase.length();
            if (length.isPositive()) {
                legs.add(new Leg(phase.hold() ? LegKind.HOLD : LegKind.MOVE, set, rep, side, index, length));
            }
            // A therapist may have a position held that the catalogue only moves through.
            if (!holds && index == exercise.tellingPhase() && dose.hold().isPositive()) {
                legs.add(new Leg(LegKind.HOLD, set, rep, side, index, dose.hold()));
            }
        }
        if (legs.size() == first) {
            legs.add(new Leg(LegKind.HOLD, set, rep, side, exercise.tellingPhase(), TOUCH));
        }
    }

    private static Duration readyFor(Exercise exercise, List<Exercise> before) {
        if (!before.isEmpty() && before.getLast().position() == exercise.position()) {
            return Duration.ofSeconds(5);
        }
        return switch (exercise.position()) {
            case SEATED, STANDING, SEATED_OR_STANDING -> Duration.ofSeconds(6);
            case STANDING_AT_WALL -> Duration.ofSeconds(10);
            case LYING_SUPINE, LYING_PRONE, FLOOR_FOUR_POINT -> Duration.ofSeconds(15);
        };
    }
}
