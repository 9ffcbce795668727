package app.nape.exercise;

/** What is shown and said at a point of a session. */
public sealed interface Cue {
    /** The catalogue's words for the side that is done. At most twelve. */
    record Words(String words) implements Cue {}

    /** An exercise is about to begin. */
    record Begin(Exercise exercise) implements Cue {}

    /** One of the player's own. */
    record Known(Standing standing) implements Cue {}

    /** The player's own cues; their words are texts of the player. */
    enum Standing {
        /** In the exercise's first position, about to move. */
        READY,
        /** A movement that the person was shown by somebody. */
        AS_SHOWN,
        HOLD,
        REST,
        CHANGE_TO_LEFT,
        CHANGE_TO_RIGHT,
        NEXT_SET,
        ENDING
    }

    /** The cue of a leg of an exercise. */
    static Cue of(Exercise exercise, Leg leg) {
        return switch (leg.kind()) {
            case GET_READY -> new Begin(exercise);
            case MOVE, HOLD -> {
                String words = exercise.phases().get(leg.phase()).cue(leg.side());
                Standing moving = exercise.phases().get(leg.phase()).name().equals(Phase.AS_SHOWN)
                        ? Standing.AS_SHOWN
                        : Standing.READY;
                Standing without = leg.kind() == LegKind.HOLD ? Standing.HOLD : moving;
                yield words == null ? new Known(without) : new Words(words);
            }
            case CHANGE_SIDE -> new Known(leg.side() == Side.LEFT ? Standing.CHANGE_TO_LEFT : Standing.CHANGE_TO_RIGHT);
            case PAUSE -> new Known(Standing.REST);
            case SET_PAUSE -> new Known(Standing.NEXT_SET);
            case ENDING -> new Known(Standing.ENDING);
        };
    }
}
