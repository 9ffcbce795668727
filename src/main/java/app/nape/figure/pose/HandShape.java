package app.nape.figure.pose;

/** How the fingers are held. */
public enum HandShape {
    RELAXED,
    FLAT,
    CUPPED,
    GRIP,
    FIST;

    /** How far each finger joint is bent, in degrees. */
    public double curl() {
        return switch (this) {
            case RELAXED -> 22;
            case FLAT -> 3;
            case CUPPED -> 26;
            case GRIP -> 58;
            case FIST -> 78;
        };
    }
}
