package app.nape.figure.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each joint moves what it names, the way it names and by as much; +x is the figure’s own left, +z its front. */
class DirectionsTest {
    private static final double MILLIMETRE = 1e-3;

    private static Skeleton posed(Stance stance, Object... jointsAndValues) {
        Map<Joint, Double> values = new EnumMap<>(Joint.class);
        for (int i = 0; i < jointsAndValues.length; i += 2) {
            values.put((Joint) jointsAndValues[i], ((Number) jointsAndValues[i + 1]).doubleValue());
        }
        return Skeleton.of(Posture.still(stance, new Pose(values, null, null, HandShape.RELAXED, HandShape.RELAXED)));
    }

    private static Skeleton standing(Object... jointsAndValues) {
        return posed(Stance.STANDING, jointsAndValues);
    }

    private static Vec3 moved(Bone bone, Skeleton to) {
        return to.frame(bone).origin().minus(standing().frame(bone).origin());
    }

    private static void near(Vec3 expected, Vec3 found) {
        assertTrue(expected.to(found) < MILLIMETRE, found + " is not " + expected);
    }

    private static double turned(Skeleton in, Bone one, Bone other) {
        return in.frame(one).rotation().degreesTo(in.frame(other).rotation());
    }

    @ParameterizedTest
    @EnumSource
    void takesTheArmForwardsOutAndTurnsItInAndItsHandAfterIt(Flank flank) {
        Joint flexion = flank.of(Joint.SHOULDER_FLEXION_RIGHT, Joint.SHOULDER_FLEXION_LEFT);
        Joint abduction = flank.of(Joint.SHOULDER_ABDUCTION_RIGHT, Joint.SHOULDER_ABDUCTION_LEFT);
        Joint turn = flank.of(Joint.SHOULDER_ROTATION_RIGHT, Joint.SHOULDER_ROTATION_LEFT);
        Joint elbow = flank.of(Joint.ELBOW_FLEXION_RIGHT, Joint.ELBOW_FLEXION_LEFT);
        Bone upper = flank.of(Bone.UPPER_ARM_RIGHT, Bone.UPPER_ARM_LEFT);
        Bone hand = flank.of(Bone.HAND_RIGHT, Bone.HAND_LEFT);
        double arm = Proportions.UPPER_ARM + Proportions.FOREARM;
        for (Skeleton forwards : new Skeleton[] {
            standing(flexion, 90, abduction, 0, elbow, 0), standing(flexion, 90, abduction, 0, elbow, 0, turn, 40)
        }) {
            near(
                    new Vec3(0, 0, arm),
                    forwards.frame(hand).origin().minus(forwards.frame(upper).origin()));
        }
        Skeleton out = standing(abduction, 90, elbow, 0);
        near(
                new Vec3(flank.sign() * arm, 0, 0),
                out.frame(hand).origin().minus(out.frame(upper).origin()));
        Skeleton bent = standing(abduction, 0, elbow, 90);
        near(
                new Vec3(0, -Proportions.UPPER_ARM, Proportions.FOREARM),
                bent.frame(hand).origin().minus(bent.frame(upper).origin()));
        Skeleton in = standing(abduction, 0, elbow, 90, turn, 80);
        Vec3 across = in.frame(hand).origin().minus(in.frame(upper).origin());
        assertEquals(-flank.sign() * Math.sin(Math.toRadians(80)) * Proportions.FOREARM, across.x(), MILLIMETRE);
    }

    @ParameterizedTest
    @EnumSource
    void turnsThePalmBackwardsAndBendsTheFingersTowardsIt(Flank flank) {
        Joint abduction = flank.of(Joint.SHOULDER_ABDUCTION_RIGHT, Joint.SHOULDER_ABDUCTION_LEFT);
        Joint elbow = flank.of(Joint.ELBOW_FLEXION_RIGHT, Joint.ELBOW_FLEXION_LEFT);
        Joint pronation = flank.of(Joint.FOREARM_PRONATION_RIGHT, Joint.FOREARM_PRONATION_LEFT);
        Joint wrist = flank.of(Joint.WRIST_FLEXION_RIGHT, Joint.WRIST_FLEXION_LEFT);
        Bone hand = flank.of(Bone.HAND_RIGHT, Bone.HAND_LEFT);
        Vec3 palm = new Vec3(-flank.sign(), 0, 0);
        Vec3 fingers = new Vec3(0, -1, 0);
        Frame hanging = standing(abduction, 0, elbow, 0).frame(hand);
        near(palm, hanging.turn(palm));
        near(
                new Vec3(0, 0, -1),
                standing(abduction, 0, elbow, 0, pronation, 90).frame(hand).turn(palm));
        Vec3 flexed = standing(abduction, 0, elbow, 0, wrist, 80).frame(hand).turn(fingers);
        assertEquals(Math.sin(Math.toRadians(80)), flexed.dot(palm), MILLIMETRE);
    }

    /** What a pose asks of the blade it does; a raised arm lifts it by itself, an arm held forwards takes it along. */
    @ParameterizedTest
    @EnumSource
    void movesTheShoulderWithTheBladeAndTheArm(Flank flank) {
        Joint up = flank.of(Joint.SCAPULA_ELEVATION_RIGHT, Joint.SCAPULA_ELEVATION_LEFT);
        Joint back = flank.of(Joint.SCAPULA_RETRACTION_RIGHT, Joint.SCAPULA_RETRACTION_LEFT);
        Joint flexion = flank.of(Joint.SHOULDER_FLEXION_RIGHT, Joint.SHOULDER_FLEXION_LEFT);
        Joint abduction = flank.of(Joint.SHOULDER_ABDUCTION_RIGHT, Joint.SHOULDER_ABDUCTION_LEFT);
        Bone blade = flank.of(Bone.SCAPULA_RIGHT, Bone.SCAPULA_LEFT);
        int out = flank.sign();
        near(new Vec3(0, 0.05, 0), moved(blade, standing(up, 5)));
        near(new Vec3(-out * 0.014, 0, -0.036), moved(blade, standing(back, 4)));
        near(new Vec3(-out * 0.015, 0, 0.045), moved(blade, standing(back, -5)));
        near(new Vec3(-out * 0.0264, 0.048, 0), moved(blade, standing(abduction, 180)));
        double lift = Math.pow(0.35 / 1.35, 2) * 0.048;
        near(
                new Vec3(-out * (lift * 0.55 + 0.018 * 0.3), lift, 0.0162),
                moved(blade, standing(flexion, 90, abduction, 0)));
    }

    @Test
    void bendsTheSpineAndTheNeckInAllByWhatEachJointSays() {
        for (Joint joint : new Joint[] {Joint.LUMBAR_FLEXION, Joint.LUMBAR_SIDE, Joint.LUMBAR_ROTATION}) {
            assertEquals(12, turned(standing(joint, 12), Bone.PELVIS, Bone.LUMBAR_HIGH), 1e-6, joint.word());
            assertEquals(6, turned(standing(joint, 12), Bone.PELVIS, Bone.LUMBAR_LOW), 1e-6, joint.word());
        }
        for (Joint joint : new Joint[] {Joint.THORAX_FLEXION, Joint.THORAX_SIDE, Joint.THORAX_ROTATION}) {
            assertEquals(18, turned(standing(joint, 18), Bone.LUMBAR_HIGH, Bone.THORAX_HIGH), 1e-6, joint.word());
            assertEquals(6, turned(standing(joint, 18), Bone.LUMBAR_HIGH, Bone.THORAX_LOW), 1e-6, joint.word());
        }
        for (Joint joint : new Joint[] {Joint.NECK_FLEXION, Joint.NECK_SIDE, Joint.NECK_ROTATION}) {
            assertEquals(40, turned(standing(joint, 40), Bone.THORAX_HIGH, Bone.HEAD), 1e-6, joint.word());
        }
        assertEquals(20, turned(standing(Joint.HEAD_NOD, 20), Bone.NECK_HIGH, Bone.HEAD), 1e-6);
    }

    @Test
    void turnsASharePerPartOfTheNeckSoThatMostOfATurnIsAtItsTop() {
        Skeleton turned = standing(Joint.NECK_ROTATION, 40);
        assertEquals(6, turned(turned, Bone.THORAX_HIGH, Bone.NECK_LOW), 1e-6);
        assertEquals(10, turned(turned, Bone.NECK_LOW, Bone.NECK_HIGH), 1e-6);
        for (Joint joint : new Joint[] {Joint.NECK_FLEXION, Joint.NECK_SIDE}) {
            Skeleton bent = standing(joint, 40);
            assertEquals(16, turned(bent, Bone.THORAX_HIGH, Bone.NECK_LOW), 1e-6, joint.word());
            assertEquals(12, turned(bent, Bone.NECK_LOW, Bone.NECK_HIGH), 1e-6, joint.word());
        }
    }

    @Test
    void shiftsTheHeadBackwardsAndThePelvisToTheFiguresOwnRight() {
        near(new Vec3(0, 0, -0.03), moved(Bone.HEAD, standing(Joint.HEAD_GLIDE, 3)));
        near(new Vec3(0, 0, -0.018), moved(Bone.NECK_HIGH, standing(Joint.HEAD_GLIDE, 3)));
        near(new Vec3(-0.2, 0, 0), moved(Bone.PELVIS, standing(Joint.PELVIS_RIGHT, 20)));
        near(new Vec3(0, 0.1, 0), moved(Bone.PELVIS, standing(Joint.PELVIS_UP, 10)));
        near(new Vec3(0, 0, 0.2), moved(Bone.PELVIS, standing(Joint.PELVIS_FORWARD, 20)));
    }

    /** As far as both reach the floor: a leg that is too short for its place is straight. */
    @ParameterizedTest
    @EnumSource
    void putsTheFeetForwardsAndOut(Flank flank) {
        Joint forward = flank.of(Joint.FOOT_FORWARD_RIGHT, Joint.FOOT_FORWARD_LEFT);
        Joint out = flank.of(Joint.FOOT_OUT_RIGHT, Joint.FOOT_OUT_LEFT);
        Bone foot = flank.of(Bone.FOOT_RIGHT, Bone.FOOT_LEFT);
        for (Stance stance : new Stance[] {Stance.STANDING, Stance.SEATED, Stance.SUPINE, Stance.PRONE}) {
            Object[] low = {Joint.PELVIS_UP, stance == Stance.STANDING ? -10 : 0};
            Vec3 still = posed(stance, low).frame(foot).origin();
            Vec3 put = posed(stance, low[0], low[1], forward, 4, out, 3)
                    .frame(foot)
                    .origin();
            assertTrue(
                    new Vec3(flank.sign() * 0.03, 0, 0.04).to(put.minus(still)) < 0.02,
                    stance + " " + put.minus(still));
        }
    }

    @Test
    void standsWithTheToesALittleOutAndTheFeetBelowTheHips() {
        for (Flank flank : Flank.values()) {
            Frame foot = standing().frame(flank.of(Bone.FOOT_RIGHT, Bone.FOOT_LEFT));
            Vec3 toes = foot.turn(new Vec3(0, 0, 1));
            assertEquals(flank.sign() * Math.sin(Math.toRadians(9)), toes.x(), MILLIMETRE);
            near(flank.place(0.105, Proportions.ANKLE_HEIGHT, -0.02), foot.origin());
        }
    }

    @Test
    void lowersHipsThatSwayOverTheKneesOnAllFours() {
        Vec3 still = posed(Stance.FOUR_POINT).frame(Bone.PELVIS).origin();
        for (int forward : new int[] {-20, 20}) {
            Vec3 swayed = posed(Stance.FOUR_POINT, Joint.PELVIS_FORWARD, forward)
                    .frame(Bone.PELVIS)
                    .origin();
            assertEquals(forward / 100.0, swayed.z() - still.z(), MILLIMETRE);
            double high = swayed.y() - still.y() + Proportions.THIGH;
            assertEquals(Proportions.THIGH, Math.hypot(high, 0.2), MILLIMETRE, "the thigh keeps its length");
        }
    }
}
