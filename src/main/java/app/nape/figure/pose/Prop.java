package app.nape.figure.pose;

/** A thing that an exercise needs, drawn where the body meets it. */
public enum Prop {
    CHAIR,
    STOOL,
    TABLE,
    WALL_BEHIND,
    MAT,
    BALL,
    DOOR_FRAME,
    DOORWAY,
    TOWEL,
    NECK_ROLL,
    FOREHEAD_TOWEL,
    BAND
}
