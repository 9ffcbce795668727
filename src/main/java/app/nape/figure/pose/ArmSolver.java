package app.nape.figure.pose;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds an arm from its joints or from its contact. */
public final class ArmSolver {
    private final Map<Bone, Frame> bones;
    private final Pose body;
    private final double circling;
    private final Frame chest;

    ArmSolver(Map<Bone, Frame> bones, Pose body, double circling) {
        this.bones = bones;
        this.body = body;
        this.circling = circling;
        this.chest = frame(Bone.THORAX_HIGH);
    }

    /** The arm of a side in a key pose, on the trunk of this instant. */
    Arm solve(Flank flank, Pose key) {
        HandPlace place = flank == Flank.RIGHT ? key.right() : key.left();
        return place == null ? free(flank, key) : placed(flank, place);
    }

    private Arm free(Flank flank, Pose key) {
        double abduction = key.of(flank.of(Joint.SHOULDER_ABDUCTION_RIGHT, Joint.SHOULDER_ABDUCTION_LEFT));
        double flexion = key.of(flank.of(Joint.SHOULDER_FLEXION_RIGHT, Joint.SHOULDER_FLEXION_LEFT));
        double turn = key.of(flank.of(Joint.SHOULDER_ROTATION_RIGHT, Joint.SHOULDER_ROTATION_LEFT));
        double pronation = key.of(flank.of(Joint.FOREARM_PRONATION_RIGHT, Joint.FOREARM_PRONATION_LEFT));
        double wrist = key.of(flank.of(Joint.WRIST_FLEXION_RIGHT, Joint.WRIST_FLEXION_LEFT));
        int s = flank.sign();
        Rotation upper =
                Rotation.aboutX(-flexion).times(Rotation.aboutZ(s * abduction)).times(Rotation.aboutY(-s * turn));
        Rotation fore = Rotation.aboutX(-key.of(flank.of(Joint.ELBOW_FLEXION_RIGHT, Joint.ELBOW_FLEXION_LEFT)));
        Rotation hand = Rotation.aboutY(-s * pronation).times(Rotation.aboutZ(-s * wrist));
        HandShape shape = flank == Flank.RIGHT ? key.rightShape() : key.leftShape();
        return new Arm(shoulder(flank, upper.apply(new Vec3(0, -1, 0))), upper, fore, hand, shape.curl(), 0);
    }

    private Arm placed(Flank flank, HandPlace place) {
        Frame anchor = anchor(flank, place.anchor());
        Vec3 palm = anchor.turn(place.palm()).unit();
        Vec3 target = anchor.apply(place.point()).plus(circle(anchor, place));
        Vec3 pole = chest.turn(place.elbow());
        Vec3 fingers = place.fingers() == null ? null : anchor.turn(place.fingers());
        Vec3 root = chest.apply(shoulder(flank, chest.rotation().inverse().apply(target.minus(chest.origin()))));
        Rotation hand = hand(flank, fingers == null ? target.minus(root) : fingers, palm);
        TwoBones arm = reach(root, target, hand, flank, pole);
        if (fingers == null) {
            for (int i = 0; i < 6; i++) {
                hand = hand(flank, arm.lower().apply(new Vec3(0, -1, 0)), palm);
                arm = reach(root, target, hand, flank, pole);
            }
        }
        Rotation upper = chest.rotation().inverse().times(arm.upper());
        Rotation fore = arm.upper().inverse().times(arm.lower());
        double miss = arm.end().plus(hand.apply(palmOffset(flank))).to(target);
        return new Arm(
                chest.local(root),
                upper,
                fore,
                arm.lower().inverse().times(hand),
                place.shape().curl(),
                miss);
    }

    private static TwoBones reach(Vec3 root, Vec3 target, Rotation hand, Flank flank, Vec3 pole) {
        Vec3 wrist = target.minus(hand.apply(palmOffset(flank)));
        return TwoBones.reach(root, wrist, Proportions.UPPER_ARM, Proportions.FOREARM, pole, 1);
    }

    /** From the wrist to the skin of the palm. */
    public static Vec3 palmOffset(Flank flank) {
        return new Vec3(-flank.sign() * Proportions.PALM_DEPTH, -Proportions.PALM, 0);
    }

    private static Rotation hand(Flank flank, Vec3 fingers, Vec3 palm) {
        Vec3 y = fingers.unit().times(-1);
        Vec3 x = palm.times(-flank.sign()).across(y).unit();
        return Rotation.ofAxes(x, y, x.cross(y));
    }

    private Vec3 circle(Frame anchor, HandPlace place) {
        if (place.circle() == 0) {
            return Vec3.ZERO;
        }
        Vec3 palm = anchor.turn(place.palm()).unit();
        Vec3 up = anchor.turn(new Vec3(0, 1, 0)).across(palm).unit();
        double a = Math.toRadians(circling);
        return up.times(Math.cos(a) * place.circle()).plus(up.cross(palm).times(Math.sin(a) * place.circle()));
    }

    /**
     * Where the shoulder joint is when the arm points in a direction of the chest: the blade rises and turns with the arm
     * (scapulohumeral rhythm), on top of what the pose asks for.
     */
    private Vec3 shoulder(Flank flank, Vec3 arm) {
        Vec3 way = arm.unit();
        double raised = Math.clamp((way.y() + 0.35) / 1.35, 0, 1);
        double forward = Math.clamp(way.z(), -0.5, 1);
        double lift = raised * raised * 0.048;
        double up = body.of(flank.of(Joint.SCAPULA_ELEVATION_RIGHT, Joint.SCAPULA_ELEVATION_LEFT)) / 100 + lift;
        double back = body.of(flank.of(Joint.SCAPULA_RETRACTION_RIGHT, Joint.SCAPULA_RETRACTION_LEFT)) / 100
                - 0.018 * Math.max(0, forward);
        Vec3 rest = flank.place(
                Proportions.SHOULDER.x() - lift * 0.55 - Math.max(0, back) * 0.35 + Math.min(0, back) * 0.3,
                Proportions.SHOULDER.y() + up,
                Proportions.SHOULDER.z() - back * 0.9);
        return rest.minus(Proportions.THORAX_HIGH);
    }

    private Frame anchor(Flank flank, Anchor anchor) {
        Flank other = flank.other();
        return switch (anchor) {
            case WORLD -> Frame.UPRIGHT;
            case HEAD -> frame(Bone.HEAD);
            case NECK -> frame(Bone.NECK_LOW);
            case CHEST -> frame(Bone.THORAX_HIGH);
            case BELLY -> frame(Bone.LUMBAR_HIGH);
            case PELVIS -> frame(Bone.PELVIS);
            case SAME_SHOULDER -> frame(flank.of(Bone.SCAPULA_RIGHT, Bone.SCAPULA_LEFT));
            case OTHER_SHOULDER -> frame(other.of(Bone.SCAPULA_RIGHT, Bone.SCAPULA_LEFT));
            case SAME_THIGH -> frame(flank.of(Bone.THIGH_RIGHT, Bone.THIGH_LEFT));
            case OTHER_THIGH -> frame(other.of(Bone.THIGH_RIGHT, Bone.THIGH_LEFT));
            case OTHER_UPPER_ARM -> frame(other.of(Bone.UPPER_ARM_RIGHT, Bone.UPPER_ARM_LEFT));
            case OTHER_FOREARM -> frame(other.of(Bone.FOREARM_RIGHT, Bone.FOREARM_LEFT));
            case OTHER_HAND -> frame(other.of(Bone.HAND_RIGHT, Bone.HAND_LEFT));
        };
    }

    private Frame frame(Bone bone) {
        @Nullable Frame found = bones.get(bone);
        return found == null ? frame(Bone.THORAX_HIGH) : found;
    }
}
