package app.nape.figure.pose;

/**
 * From where an exercise is seen.
 *
 * @param best yaw of the best view, in degrees as in {@link Camera}
 * @param second yaw of the view that completes it
 * @param bestPitch how far down the viewer looks in the best view, in degrees
 * @param secondPitch the same in the second view
 * @param whole whether the whole body is shown; otherwise head to hips
 */
public record Look(double best, double second, double bestPitch, double secondPitch, boolean whole) {
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
        double pitch =
                switch (view) {
                    case BEST -> bestPitch;
                    case SECOND -> secondPitch;
                    case FRONT, SIDE, BACK -> Camera.USUAL_PITCH;
                };
        return new Camera(yaw, pitch);
    }

    Look mirrored() {
        return new Look(-best, -second, bestPitch, secondPitch, whole);
    }
}
