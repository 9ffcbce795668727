package app.nape.figure.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** An arm or a leg that reaches for a point, wherever that is. */
class TwoBonesTest {
    private static final Vec3 ROOT = new Vec3(0.2, 1.4, 0);
    private static final Vec3 POLE = new Vec3(0, 0, -1);
    private static final double UPPER = 0.30;
    private static final double LOWER = 0.25;
    private static final Vec3 DOWN = new Vec3(0, -1, 0);

    private static TwoBones to(Vec3 target) {
        return TwoBones.reach(ROOT, target, UPPER, LOWER, POLE, 1);
    }

    /** Every target around the root, near, within reach and far out of it. */
    private static void everywhere(java.util.function.BiConsumer<Vec3, TwoBones> look) {
        for (double far : new double[] {0, 0.01, 0.1, 0.3, 0.54, 0.55, 0.8}) {
            for (int across = 0; across < 360; across += 45) {
                for (int up = -90; up <= 90; up += 45) {
                    Vec3 way =
                            Rotation.aboutY(across).times(Rotation.aboutX(up)).apply(new Vec3(0, 0, 1));
                    Vec3 target = ROOT.plus(way.times(far));
                    look.accept(target, to(target));
                }
            }
        }
    }

    @Test
    void keepsTheLengthOfBothBones() {
        everywhere((target, limb) -> {
            assertEquals(UPPER, ROOT.to(limb.middle()), 1e-9, "to " + target);
            assertEquals(LOWER, limb.middle().to(limb.end()), 1e-9, "to " + target);
        });
    }

    @Test
    void reachesWhatIsWithinReachAndPointsAtWhatIsNot() {
        everywhere((target, limb) -> {
            double far = ROOT.to(target);
            if (far > UPPER - LOWER + 0.05 && far < (UPPER + LOWER) * 0.9995) {
                assertTrue(limb.end().to(target) < 1e-9, "to " + target);
            } else if (far >= UPPER + LOWER) {
                Vec3 along = target.minus(ROOT).unit();
                assertEquals(1, limb.end().minus(ROOT).unit().dot(along), 1e-9);
                assertTrue(limb.flexion() < 4 && limb.flexion() > 0, "nearly straight: " + limb.flexion());
            } else {
                assertTrue(limb.flexion() < 170, "folded into itself: " + limb.flexion());
            }
        });
    }

    @Test
    void laysEachBoneAlongItsOwnFrame() {
        everywhere((target, limb) -> {
            assertTrue(limb.upper().apply(DOWN).times(UPPER).to(limb.middle().minus(ROOT)) < 1e-9, "to " + target);
            assertTrue(
                    limb.lower().apply(DOWN).times(LOWER).to(limb.end().minus(limb.middle())) < 1e-9, "to " + target);
        });
    }

    @Test
    void drawsTheHingeToThePole() {
        TwoBones bent = to(ROOT.plus(new Vec3(0, -0.4, 0)));
        assertTrue(bent.middle().z() < -0.1, "the elbow is at " + bent.middle());
        assertEquals(ROOT.x(), bent.middle().x(), 1e-9);
        TwoBones other = TwoBones.reach(ROOT, ROOT.plus(new Vec3(0, -0.4, 0)), UPPER, LOWER, POLE.times(-1), 1);
        assertTrue(other.middle().z() > 0.1, "the knee is at " + other.middle());
    }

    /** Which way a hinge folds is seen by its own axis: both keep it along x, an elbow folds forwards of it, a knee backwards. */
    @Test
    void foldsAnElbowForwardsAndAKneeBackwards() {
        TwoBones elbow = to(ROOT.plus(new Vec3(0, -0.4, 0)));
        TwoBones knee = TwoBones.reach(ROOT, ROOT.plus(new Vec3(0, -0.4, 0)), UPPER, LOWER, POLE.times(-1), -1);
        Vec3 front = new Vec3(0, 0, 1);
        assertTrue(
                elbow.upper().apply(front).dot(elbow.lower().apply(DOWN)) > 0.1,
                "the forearm goes to the front of the upper arm");
        assertTrue(
                knee.upper().apply(front).dot(knee.lower().apply(DOWN)) < -0.1,
                "the shin goes to the back of the thigh");
    }
}
