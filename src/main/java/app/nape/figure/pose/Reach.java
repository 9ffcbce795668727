package app.nape.figure.pose;

import java.time.Duration;

/**
 * How far an exercise moves the body at most, over all its poses.
 *
 * @param neck the part of its range that the neck or head goes through, 0 to 1, in the direction where it is largest
 * @param headTurn rotation or extension of the neck, whichever is larger, in degrees
 * @param thorax flexion, extension, side bend or rotation of the thorax, whichever is largest, in degrees
 * @param armRaised upper arm from hanging, against the chest, in degrees: 90 is level with the shoulder, 180 overhead
 * @param armBehind upper arm behind the chest, in degrees
 */
public record Reach(double neck, double headTurn, double thorax, double armRaised, double armBehind) {
    /** Points of a phase at which the arms are found: contacts make them move otherwise than in a straight line. */
    private static final int POINTS = 4;

    /** Of all poses of a motion. */
    public static Reach of(Motion motion) {
        Reach found = new Reach(0, 0, 0, 0, 0);
        for (int phase = 0; phase < motion.phases().size(); phase++) {
            for (Pose key : motion.phases().get(phase).keys()) {
                found = found.or(spine(key));
            }
            for (int point = 1; point <= POINTS; point++) {
                found = found.or(arms(Skeleton.of(motion.at(phase, (double) point / POINTS, Duration.ZERO))));
            }
        }
        return found;
    }

    private static Reach spine(Pose pose) {
        double neck = 0;
        for (Joint joint :
                new Joint[] {Joint.NECK_FLEXION, Joint.NECK_SIDE, Joint.NECK_ROTATION, Joint.HEAD_NOD, Joint.HEAD_GLIDE
                }) {
            double value = pose.of(joint);
            neck = Math.max(neck, value / (value < 0 ? joint.least() : joint.most()));
        }
        double back = -Math.min(pose.of(Joint.NECK_FLEXION), pose.of(Joint.NECK_FLEXION) + pose.of(Joint.HEAD_NOD));
        double thorax = Math.max(
                Math.abs(pose.of(Joint.THORAX_FLEXION)),
                Math.max(Math.abs(pose.of(Joint.THORAX_SIDE)), Math.abs(pose.of(Joint.THORAX_ROTATION))));
        return new Reach(neck, Math.max(back, Math.abs(pose.of(Joint.NECK_ROTATION))), thorax, 0, 0);
    }

    private static Reach arms(Skeleton skeleton) {
        double raised = 0;
        double behind = 0;
        Rotation chest = skeleton.frame(Bone.THORAX_HIGH).rotation().inverse();
        for (Flank flank : Flank.values()) {
            Frame upper = skeleton.frame(flank.of(Bone.UPPER_ARM_RIGHT, Bone.UPPER_ARM_LEFT));
            Vec3 along = chest.apply(upper.turn(new Vec3(0, -1, 0)));
            raised = Math.max(raised, Math.toDegrees(Math.acos(Math.clamp(-along.y(), -1, 1))));
            behind = Math.max(behind, Math.toDegrees(Math.asin(Math.clamp(-along.z(), -1, 1))));
        }
        return new Reach(0, 0, 0, raised, behind);
    }

    private Reach or(Reach other) {
        return new Reach(
                Math.max(neck, other.neck),
                Math.max(headTurn, other.headTurn),
                Math.max(thorax, other.thorax),
                Math.max(armRaised, other.armRaised),
                Math.max(armBehind, other.armBehind));
    }
}
