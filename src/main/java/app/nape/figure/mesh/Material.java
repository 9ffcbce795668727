package app.nape.figure.mesh;

/** What a surface is made of. */
public enum Material {
    SKIN,
    LIPS,
    HAIR,
    BROW,
    EYE_WHITE,
    IRIS,
    LASH,
    GLINT,
    SHIRT,
    SHIRT_EDGE,
    TROUSERS,
    TROUSERS_EDGE,
    SHOE,
    SOLE,
    PROP,
    PROP_DARK,
    CLOTH,
    BALL,
    WALL,
    WALL_EDGE,
    ARROW;

    /** Whether it is flat paint that no light shades. */
    public boolean flat() {
        return switch (this) {
            case EYE_WHITE, IRIS, LASH, GLINT, ARROW, BROW -> true;
            default -> false;
        };
    }

    /** Whether it is a line of the face, finer than what can be smoothed without being smeared. */
    public boolean fine() {
        return switch (this) {
            case LIPS, BROW, EYE_WHITE, IRIS, LASH, GLINT -> true;
            default -> false;
        };
    }
}
