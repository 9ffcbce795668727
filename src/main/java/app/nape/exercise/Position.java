package app.nape.exercise;

/** The position an exercise is done in. */
public enum Position {
    SEATED,
    STANDING,
    SEATED_OR_STANDING,
    STANDING_AT_WALL,
    LYING_SUPINE,
    LYING_PRONE,
    FLOOR_FOUR_POINT;

    /** Whether nobody can do it in the chair they work in. */
    public boolean leavesTheChair() {
        return this != SEATED && this != SEATED_OR_STANDING;
    }
}
