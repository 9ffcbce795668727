package app.nape.figure.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.content.MotionCatalogue;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Poses that were judged against how the exercise is taught, each with the number that was wrong; degrees and metres. */
class TaughtPosesTest {
    private static final MotionCatalogue MOTIONS = Bundled.MOTIONS;
    /** The head as an ellipsoid, in its own frame: its middle and its half axes. */
    private static final Vec3 MIDDLE = new Vec3(0, 0.080, -0.004);

    private static final Vec3 HALF = new Vec3(0.076, 0.112, 0.097);
    /** Tip of the middle finger of a relaxed right hand, in the hand's frame. */
    private static final Vec3 FINGERTIP = new Vec3(0.022, -0.158, 0);

    private static Skeleton at(String exercise, String phase) {
        Motion motion = MOTIONS.of(exercise);
        for (int index = 0; index < motion.phases().size(); index++) {
            if (motion.phases().get(index).name().equals(phase)) {
                return Skeleton.of(motion.at(index, 1, Duration.ZERO));
            }
        }
        throw new IllegalArgumentException(exercise + " has no " + phase);
    }

    private static double elbow(Skeleton s, Flank flank) {
        Vec3 upper =
                s.frame(flank.of(Bone.UPPER_ARM_RIGHT, Bone.UPPER_ARM_LEFT)).turn(new Vec3(0, -1, 0));
        Vec3 fore = s.frame(flank.of(Bone.FOREARM_RIGHT, Bone.FOREARM_LEFT)).turn(new Vec3(0, -1, 0));
        return Math.toDegrees(Math.acos(Math.clamp(upper.dot(fore), -1, 1)));
    }

    /** The upper arm's direction, in the frame of the chest. */
    private static Vec3 upperArm(Skeleton s, Flank flank) {
        return s.frame(Bone.THORAX_HIGH)
                .rotation()
                .inverse()
                .apply(s.frame(flank.of(Bone.UPPER_ARM_RIGHT, Bone.UPPER_ARM_LEFT))
                        .turn(new Vec3(0, -1, 0)));
    }

    private static double behind(Skeleton s, Flank flank) {
        return Math.toDegrees(Math.asin(-upperArm(s, flank).z()));
    }

    /** How high the lowest point of the head is. */
    private static double lowest(Skeleton s) {
        Frame head = s.frame(Bone.HEAD);
        double x = head.turn(new Vec3(1, 0, 0)).y() * HALF.x();
        double y = head.turn(new Vec3(0, 1, 0)).y() * HALF.y();
        double z = head.turn(new Vec3(0, 0, 1)).y() * HALF.z();
        return head.apply(MIDDLE).y() - Math.sqrt(x * x + y * y + z * z);
    }

    private static double gazeUp(Skeleton s) {
        return Math.toDegrees(
                Math.asin(s.frame(Bone.HEAD).turn(new Vec3(0, 0, 1)).y()));
    }

    private static void straight(String exercise, String phase, double most) {
        for (Flank flank : Flank.values()) {
            double bent = elbow(at(exercise, phase), flank);
            assertTrue(bent <= most, exercise + " " + phase + ": " + flank + " elbow bent by " + bent);
        }
    }

    private static void between(double least, double most, double found, String what) {
        assertTrue(found >= least && found <= most, what + ": " + found);
    }

    @Test
    void theNeckCurlLiftsTheHeadByOneToTwoCentimetresAndNoShoulder() {
        Skeleton lying = at("neck-curl-head-lift", "lie");
        Skeleton lifted = at("neck-curl-head-lift", "hold");
        between(0.010, 0.020, lowest(lifted) - lowest(lying), "the back of the head rises by");
        between(-0.003, 0.005, lowest(at("neck-curl-head-lift", "tuck")) - lowest(lying), "and in the tuck by");
        for (Bone blade : List.of(Bone.SCAPULA_RIGHT, Bone.SCAPULA_LEFT)) {
            double shoulder = lifted.frame(blade).origin().y()
                    - lying.frame(blade).origin().y();
            assertTrue(Math.abs(shoulder) < 0.005, blade + " rises by " + shoulder);
        }
        assertTrue(!MOTIONS.of("neck-curl-head-lift").look().whole(), "the head is what is to be seen");
    }

    @Test
    void theChinTuckLyingDownLeavesTheHeadOnTheFloor() {
        between(
                -0.005,
                0.005,
                lowest(at("chin-tuck-lying", "hold")) - lowest(at("chin-tuck-lying", "lie")),
                "the back of the head rises by");
    }

    @Test
    void theFrontScaleneStretchKeepsTheChinTucked() {
        double up = gazeUp(at("scalene-anterior", "hold"));
        assertTrue(up <= 3, "looks up by " + up);
        assertTrue(gazeUp(at("scalene-anterior", "hold")) >= -20, "and not down either");
    }

    @Test
    void massageKeepsToTheMuscleBesideTheSpineNeverTheFrontOfTheNeck() {
        Motion motion = MOTIONS.of("neck-self-massage");
        for (int degrees = 0; degrees < 360; degrees += 30) {
            Skeleton s = Skeleton.of(motion.at(1, 1, Duration.ofMillis(degrees * 2000L / 360)));
            Frame neck = s.frame(Bone.NECK_LOW);
            Frame hand = s.frame(Bone.HAND_RIGHT);
            Vec3 tip = neck.local(hand.apply(FINGERTIP));
            between(-0.050, -0.018, tip.x(), "fingertips beside the spine");
            between(-0.085, -0.045, tip.z(), "fingertips behind the neck");
            Vec3 palm = neck.local(hand.apply(new Vec3(0, -Proportions.PALM, 0)));
            assertTrue(palm.z() < 0.015, "the palm is " + palm.z() + " before the neck's bone");
        }
        assertTrue(Math.abs(motion.look().best()) > 90, "seen from behind");
        assertTrue(motion.look().best() < 0, "and from the side that massages");
    }

    @Test
    void theReachIsMadeWithStraightArms() {
        straight("reach-and-round", "arms up", 10);
        straight("reach-and-round", "hold", 10);
        straight("overhead-palm-press", "front", 15);
        straight("overhead-palm-press", "over", 15);
        straight("band-row", "reach", 15);
    }

    @Test
    void wallAngelsGoFromAStraightVToALowWSeenFromTheFront() {
        straight("wall-angels", "V", 15);
        for (Flank flank : Flank.values()) {
            double low = Math.toDegrees(
                    Math.acos(-upperArm(at("wall-angels", "hold"), flank).y()));
            between(38, 52, low, "upper arm from hanging");
        }
        assertEquals(0, MOTIONS.of("wall-angels").look().best());
    }

    @Test
    void chestStretchesTakeTheArmsBehindTheChest() {
        for (Flank flank : Flank.values()) {
            double before = behind(at("chest-opener-hands-behind-head", "hands"), flank);
            double open = behind(at("chest-opener-hands-behind-head", "hold"), flank);
            assertTrue(before < 0 && open >= 15, "elbows go from " + before + " to " + open + " behind");
            between(18, 28, behind(at("doorway-pec-stretch", "hold"), flank), "in the doorway");
        }
    }

    @Test
    void theHugLiftsTheElbowsInsteadOfDroppingThem() {
        double crossed =
                at("self-hug", "cross").frame(Bone.FOREARM_RIGHT).origin().y();
        double lifted =
                at("self-hug", "hold").frame(Bone.FOREARM_RIGHT).origin().y();
        double sunk = at("self-hug", "cross").frame(Bone.SCAPULA_RIGHT).origin().y()
                - at("self-hug", "hold").frame(Bone.SCAPULA_RIGHT).origin().y();
        assertTrue(lifted >= crossed - sunk, "the elbow sinks by " + (crossed - lifted) + ", the shoulder by " + sunk);
    }

    @Test
    void theSternomastoidStretchTurnsNowhereAndLiftsTheChinALittle() {
        Skeleton held = at("scm-stretch", "hold");
        Pose pose = held.posture().body();
        assertEquals(0, pose.of(Joint.NECK_ROTATION));
        between(5, 18, gazeUp(held), "looks up by");
    }

    @Test
    void showsSmallTurnsAndTiltsFromWhereTheyAreSeen() {
        assertEquals(0, MOTIONS.of("gentle-mobility-mix").look().best());
        between(10, 20, MOTIONS.of("levator-scapulae-stretch").look().best(), "levator");
    }

    @Test
    void theBellyRisesWithTheBreathAndTheHandWithIt() {
        double in = at("calm-breathing", "in").frame(Bone.HAND_RIGHT).origin().z();
        double out = at("calm-breathing", "out").frame(Bone.HAND_RIGHT).origin().z();
        assertTrue(in - out > 0.015, "the hand moves by " + (in - out));
    }
}
