package app.nape.figure;

import java.util.List;
import java.util.Set;

/** Where muscles lie on the upright body: lines under the skin of the left side, with how far they reach. */
final class MuscleMap {
    private MuscleMap() {}

    /** Sets how much of the glow each point of a surface takes, from the places its points have on the upright body. */
    static void light(Surface surface, Vec3[] upright, Set<SideMuscle> muscles) {
        for (int i = 0; i < surface.size(); i++) {
            double dark = 1;
            for (SideMuscle muscle : muscles) {
                Vec3 p = muscle.left() ? upright[i] : upright[i].mirrored();
                dark *= 1 - near(p, muscle.muscle());
            }
            surface.glow[i] = Math.min(0.86, 1 - dark);
        }
    }

    private static double near(Vec3 p, Muscle muscle) {
        double reach = reach(muscle);
        double best = 0;
        for (List<Vec3> line : lines(muscle)) {
            for (int i = 0; i + 1 < line.size(); i++) {
                double d = distance(p, line.get(i), line.get(i + 1)) / reach;
                best = Math.max(best, Math.exp(-d * d * 0.8) * Ease.inOut(2.2 - d));
            }
        }
        return best * 0.80;
    }

    private static double distance(Vec3 p, Vec3 a, Vec3 b) {
        Vec3 along = b.minus(a);
        double t = Math.clamp(p.minus(a).dot(along) / along.dot(along), 0, 1);
        return p.to(a.plus(along.times(t)));
    }

    private static double reach(Muscle muscle) {
        return switch (muscle) {
            case STERNOCLEIDOMASTOID -> 0.017;
            case LEVATOR_SCAPULAE, SPLENIUS, SCALENES -> 0.024;
            case SUBOCCIPITALS, DEEP_NECK_FLEXORS -> 0.026;
            case SPINAL_EXTENSORS, LOWER_TRAPEZIUS -> 0.034;
            case UPPER_TRAPEZIUS, MIDDLE_TRAPEZIUS, RHOMBOIDS, SERRATUS, REAR_DELTOID, FRONT_DELTOID -> 0.040;
            case PECTORALS, LATISSIMUS, OBLIQUES -> 0.045;
            case DIAPHRAGM -> 0.055;
        };
    }

    private static List<List<Vec3>> lines(Muscle muscle) {
        return switch (muscle) {
            case UPPER_TRAPEZIUS ->
                List.of(List.of(
                        at(0.026, 1.540, -0.050),
                        at(0.044, 1.468, -0.066),
                        at(0.095, 1.432, -0.050),
                        at(0.155, 1.412, -0.030)));
            case MIDDLE_TRAPEZIUS -> List.of(List.of(at(0.018, 1.368, -0.125), at(0.140, 1.385, -0.095)));
            case LOWER_TRAPEZIUS ->
                List.of(
                        List.of(at(0.014, 1.165, -0.112), at(0.065, 1.275, -0.135), at(0.105, 1.330, -0.125)),
                        List.of(at(0.010, 1.235, -0.122), at(0.070, 1.315, -0.132)));
            case LEVATOR_SCAPULAE ->
                List.of(List.of(at(0.048, 1.535, -0.030), at(0.052, 1.475, -0.052), at(0.078, 1.395, -0.112)));
            case SCALENES ->
                List.of(List.of(at(0.050, 1.520, 0.008), at(0.056, 1.475, 0.008), at(0.068, 1.440, 0.020)));
            case STERNOCLEIDOMASTOID ->
                List.of(List.of(at(0.054, 1.550, -0.018), at(0.046, 1.495, 0.024), at(0.020, 1.435, 0.026)));
            case SPLENIUS ->
                List.of(List.of(at(0.034, 1.545, -0.046), at(0.024, 1.455, -0.080), at(0.014, 1.370, -0.120)));
            case SUBOCCIPITALS -> List.of(List.of(at(0.012, 1.552, -0.054), at(0.034, 1.545, -0.044)));
            case DEEP_NECK_FLEXORS -> List.of(List.of(at(0.018, 1.530, 0.042), at(0.016, 1.455, 0.024)));
            case RHOMBOIDS ->
                List.of(
                        List.of(at(0.020, 1.360, -0.130), at(0.078, 1.300, -0.138)),
                        List.of(at(0.020, 1.310, -0.132), at(0.078, 1.250, -0.135)));
            case PECTORALS ->
                List.of(
                        List.of(at(0.030, 1.335, 0.092), at(0.130, 1.368, 0.055)),
                        List.of(at(0.035, 1.280, 0.104), at(0.125, 1.335, 0.070)));
            case SERRATUS -> List.of(List.of(at(0.156, 1.270, 0.000), at(0.146, 1.190, 0.045)));
            case LATISSIMUS ->
                List.of(List.of(at(0.045, 1.110, -0.098), at(0.120, 1.215, -0.092), at(0.158, 1.300, -0.055)));
            case REAR_DELTOID -> List.of(List.of(at(0.172, 1.392, -0.062), at(0.205, 1.310, -0.048)));
            case FRONT_DELTOID -> List.of(List.of(at(0.165, 1.392, 0.030), at(0.198, 1.310, 0.022)));
            case SPINAL_EXTENSORS -> List.of(List.of(at(0.030, 1.000, -0.100), at(0.030, 1.375, -0.126)));
            case OBLIQUES -> List.of(List.of(at(0.125, 1.060, 0.065), at(0.148, 1.190, 0.010)));
            case DIAPHRAGM -> List.of(List.of(at(0.000, 1.130, 0.100), at(0.085, 1.150, 0.085)));
        };
    }

    private static Vec3 at(double x, double y, double z) {
        return new Vec3(x, y, z);
    }
}
