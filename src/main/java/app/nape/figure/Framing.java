package app.nape.figure;

/**
 * The part of the world that the picture shows, the same for the whole motion so that nothing jumps.
 *
 * @param middle metres to the right of its middle
 * @param centre metres up of its middle
 * @param wide metres across
 * @param high metres up
 */
record Framing(double middle, double centre, double wide, double high) {
    static Framing of(Motion motion, Camera camera, double aspect) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double low = Double.POSITIVE_INFINITY;
        double up = Double.NEGATIVE_INFINITY;
        for (MotionPhase phase : motion.phases()) {
            for (Pose pose : phase.keys()) {
                Skeleton skeleton = Skeleton.of(Posture.still(motion.stance(), pose));
                for (Frame frame : skeleton.bones().values()) {
                    Vec3 seen = camera.see(frame.origin());
                    left = Math.min(left, seen.x() - 0.14);
                    right = Math.max(right, seen.x() + 0.14);
                    low = Math.min(low, seen.y() - 0.14);
                    up = Math.max(up, seen.y() + 0.24);
                }
            }
        }
        double wide = right - left;
        double high = up - low;
        double fitted = Math.max(high, wide / aspect);
        return new Framing((left + right) / 2, (low + up) / 2, fitted * aspect, fitted);
    }

    Sight sight(Camera camera, int samplesHigh) {
        return Sight.of(camera, samplesHigh / high, middle - wide / 2, centre + high / 2);
    }
}
