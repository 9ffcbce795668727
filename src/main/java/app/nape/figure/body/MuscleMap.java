package app.nape.figure.body;

import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Muscle;
import app.nape.figure.pose.SideMuscle;
import app.nape.figure.pose.Vec3;
import java.util.List;
import java.util.Set;

/** Where muscles lie on the upright body: lines under the skin of the left side, with how far they reach. */
final class MuscleMap {
    private MuscleMap() {}

    /** A muscle of one side of the body; what is on the right is looked up on the left. */
    private record Felt(boolean left, List<MuscleLine> lines) {
        static Felt of(SideMuscle muscle) {
            double reach = reach(muscle.muscle());
            return new Felt(
                    muscle.left(),
                    MuscleMap.lines(muscle.muscle()).stream()
                            .map(line -> new MuscleLine(line, reach))
                            .toList());
        }

        /** How much it is felt at a point: its lines run together where they lie near each other, and thin out at their ends. */
        double near(Vec3 upright) {
            Vec3 p = left ? upright : upright.mirrored();
            double dark = 1;
            for (MuscleLine line : lines) {
                dark *= 1 - 0.80 * line.near(p);
            }
            return 1 - dark;
        }
    }

    /** Sets how much of the glow each point of a surface takes, from the places its points have on the upright body. */
    static void light(Surface surface, Vec3[] upright, Set<SideMuscle> muscles) {
        List<Felt> felt = muscles.stream().map(Felt::of).toList();
        for (int i = 0; i < surface.size(); i++) {
            double dark = 1;
            for (Felt muscle : felt) {
                dark *= 1 - muscle.near(upright[i]);
            }
            surface.muscle[i] = Math.min(0.86, 1 - dark);
            surface.glow[i] = surface.muscle[i];
        }
    }

    private static double reach(Muscle muscle) {
        return switch (muscle) {
            case STERNOCLEIDOMASTOID -> 0.017;
            case LEVATOR_SCAPULAE, SPLENIUS, SCALENES -> 0.024;
            case SUBOCCIPITALS -> 0.020;
            case DEEP_NECK_FLEXORS -> 0.026;
            case INTERCOSTALS -> 0.023;
            case ROTATOR_CUFF -> 0.028;
            case SPINAL_EXTENSORS, THORACIC_EXTENSORS, LOWER_TRAPEZIUS, QUADRATUS_LUMBORUM, ABDOMINALS -> 0.034;
            case RHOMBOIDS -> 0.032;
            case MIDDLE_TRAPEZIUS, PECTORALS -> 0.036;
            case UPPER_TRAPEZIUS, SERRATUS, REAR_DELTOID, FRONT_DELTOID -> 0.040;
            case LATISSIMUS, OBLIQUES -> 0.042;
            case DIAPHRAGM -> 0.040;
        };
    }

    private static List<List<Vec3>> lines(Muscle muscle) {
        return switch (muscle) {
            case UPPER_TRAPEZIUS ->
                List.of(
                        List.of(
                                at(0.026, 1.550, -0.050),
                                at(0.044, 1.468, -0.066),
                                at(0.095, 1.432, -0.050),
                                at(0.165, 1.410, -0.030)),
                        List.of(at(0.014, 1.500, -0.066), at(0.026, 1.430, -0.092), at(0.110, 1.415, -0.072)));
            case MIDDLE_TRAPEZIUS ->
                List.of(
                        List.of(at(-0.014, 1.382, -0.120), at(0.070, 1.386, -0.112), at(0.150, 1.392, -0.088)),
                        List.of(at(-0.010, 1.340, -0.130), at(0.050, 1.358, -0.130), at(0.125, 1.378, -0.105)));
            case LOWER_TRAPEZIUS ->
                List.of(
                        List.of(at(0.004, 1.150, -0.110), at(0.055, 1.270, -0.135), at(0.105, 1.335, -0.125)),
                        List.of(at(-0.006, 1.215, -0.120), at(0.070, 1.320, -0.132)),
                        List.of(at(-0.006, 1.280, -0.128), at(0.060, 1.330, -0.132)));
            case LEVATOR_SCAPULAE ->
                List.of(List.of(at(0.048, 1.535, -0.030), at(0.052, 1.475, -0.052), at(0.078, 1.395, -0.112)));
            case SCALENES ->
                List.of(List.of(at(0.050, 1.520, 0.008), at(0.056, 1.475, 0.008), at(0.068, 1.440, 0.020)));
            case STERNOCLEIDOMASTOID ->
                List.of(List.of(at(0.054, 1.550, -0.018), at(0.046, 1.495, 0.024), at(0.020, 1.435, 0.026)));
            case SPLENIUS ->
                List.of(List.of(at(0.034, 1.545, -0.046), at(0.024, 1.455, -0.080), at(0.014, 1.370, -0.120)));
            case SUBOCCIPITALS ->
                List.of(
                        List.of(at(0.034, 1.540, -0.042), at(0.008, 1.508, -0.062)),
                        List.of(at(0.008, 1.508, -0.062), at(0.042, 1.522, -0.030)));
            case DEEP_NECK_FLEXORS -> List.of(List.of(at(0.018, 1.530, 0.042), at(0.016, 1.455, 0.024)));
            case RHOMBOIDS ->
                List.of(
                        List.of(at(0.014, 1.380, -0.125), at(0.086, 1.318, -0.136)),
                        List.of(at(0.012, 1.340, -0.130), at(0.086, 1.278, -0.137)),
                        List.of(at(0.014, 1.300, -0.132), at(0.086, 1.238, -0.134)));
            case PECTORALS ->
                List.of(
                        List.of(at(0.034, 1.372, 0.066), at(0.090, 1.378, 0.058), at(0.158, 1.372, 0.040)),
                        List.of(at(0.036, 1.325, 0.092), at(0.085, 1.335, 0.088), at(0.155, 1.362, 0.045)),
                        List.of(at(0.042, 1.276, 0.104), at(0.090, 1.292, 0.096), at(0.152, 1.345, 0.048)));
            case SERRATUS -> List.of(List.of(at(0.156, 1.270, 0.000), at(0.146, 1.190, 0.045)));
            case LATISSIMUS ->
                List.of(
                        List.of(at(0.006, 1.050, -0.092), at(0.095, 1.175, -0.098), at(0.160, 1.300, -0.050)),
                        List.of(at(0.006, 1.195, -0.116), at(0.115, 1.268, -0.108)),
                        List.of(at(0.006, 1.140, -0.104), at(0.108, 1.230, -0.104), at(0.160, 1.305, -0.060)));
            case ROTATOR_CUFF ->
                List.of(
                        List.of(at(0.088, 1.395, -0.098), at(0.160, 1.402, -0.052)),
                        List.of(at(0.092, 1.335, -0.128), at(0.158, 1.372, -0.078)),
                        List.of(at(0.094, 1.285, -0.130), at(0.156, 1.350, -0.082)));
            case REAR_DELTOID -> List.of(List.of(at(0.172, 1.392, -0.062), at(0.205, 1.310, -0.048)));
            case FRONT_DELTOID -> List.of(List.of(at(0.165, 1.392, 0.030), at(0.198, 1.310, 0.022)));
            case SPINAL_EXTENSORS ->
                List.of(List.of(
                        at(0.020, 0.985, -0.105),
                        at(0.033, 1.080, -0.090),
                        at(0.033, 1.250, -0.122),
                        at(0.020, 1.400, -0.116)));
            case THORACIC_EXTENSORS ->
                List.of(List.of(at(0.033, 1.105, -0.094), at(0.033, 1.250, -0.122), at(0.020, 1.410, -0.114)));
            case QUADRATUS_LUMBORUM ->
                List.of(List.of(at(0.066, 0.985, -0.092), at(0.072, 1.050, -0.082), at(0.060, 1.110, -0.084)));
            case ABDOMINALS ->
                List.of(List.of(at(0.030, 1.190, 0.108), at(0.030, 1.080, 0.100), at(0.022, 0.960, 0.104)));
            case INTERCOSTALS ->
                List.of(
                        List.of(at(0.112, 1.262, 0.094), at(0.152, 1.282, 0.034), at(0.156, 1.300, -0.030)),
                        List.of(at(0.108, 1.212, 0.094), at(0.148, 1.232, 0.034), at(0.152, 1.250, -0.036)),
                        List.of(at(0.102, 1.162, 0.090), at(0.142, 1.182, 0.034), at(0.148, 1.200, -0.040)));
            case OBLIQUES -> List.of(List.of(at(0.125, 1.060, 0.065), at(0.148, 1.190, 0.010)));
            case DIAPHRAGM ->
                List.of(
                        List.of(at(-0.050, 1.178, 0.100), at(0.030, 1.170, 0.100), at(0.100, 1.112, 0.075)),
                        List.of(at(-0.050, 1.135, 0.097), at(0.030, 1.125, 0.095), at(0.085, 1.095, 0.080)));
        };
    }

    private static Vec3 at(double x, double y, double z) {
        return new Vec3(x, y, z);
    }
}
