package app.nape.figure;

/**
 * From where an exercise is seen.
 *
 * @param best yaw of the best view, in degrees as in {@link Camera}
 * @param second yaw of the view that completes it
 * @param whole whether the whole body is shown; otherwise head to hips
 */
public record Look(double best, double second, boolean whole) {
    /** The camera of a view. */
    public Camera camera(View view) {
        double yaw =
                switch (view) {
                    case FRONT -> 0;
                    case SIDE -> -90;
                    case BACK -> 180;
                    case BEST -> best;
                    case SECOND -> second;
                };
        return new Camera(yaw, Camera.USUAL_PITCH);
    }

    Look mirrored() {
        return new Look(-best, -second, whole);
    }
}
