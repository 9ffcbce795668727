package app.nape.figure.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Solids;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Bone;
import app.nape.figure.pose.Flank;
import app.nape.figure.pose.Frame;
import app.nape.figure.pose.Skeleton;
import app.nape.figure.pose.Vec3;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A hand in its own frame: fingers down, the thumb in front, the palm towards the body. */
class HandsTest {
    /** A hand whose fingers are bent by so many degrees in each of their joints, wrist at the origin. */
    private static List<Surface> hand(Flank flank, double curl) {
        Skeleton standing = Bodies.standing();
        EnumMap<Bone, Frame> bones = new EnumMap<>(standing.bones());
        bones.put(Bone.HAND_RIGHT, Frame.UPRIGHT);
        bones.put(Bone.HAND_LEFT, Frame.UPRIGHT);
        HandMesh hand = new HandMesh(flank);
        hand.shape(new Skeleton(bones, standing.posture(), curl, curl, 0, 0));
        return hand.surfaces();
    }

    private static Vec3 tip(List<Surface> hand, int finger) {
        return Solids.middle(hand.get(finger), hand.get(finger).rows - 1);
    }

    private static double reach(List<Surface> hand, int finger) {
        return -tip(hand, finger).y();
    }

    @ParameterizedTest
    @EnumSource
    void reachesFarthestWithTheMiddleFingerAndLeastWithTheThumb(Flank flank) {
        List<Surface> hand = hand(flank, 0);
        assertEquals(0.172, reach(hand, 1), 0.02, "from wrist to fingertip");
        assertTrue(reach(hand, 1) > reach(hand, 0) && reach(hand, 1) > reach(hand, 2), "the middle finger");
        assertTrue(reach(hand, 2) > reach(hand, 3), "the little one");
        assertTrue(reach(hand, 3) > reach(hand, 4), "and the thumb");
    }

    @ParameterizedTest
    @EnumSource
    void ordersItsFingersFromTheThumbSideBack(Flank flank) {
        List<Surface> hand = hand(flank, 0);
        for (int finger = 1; finger < 4; finger++) {
            double apart = tip(hand, finger - 1).z() - tip(hand, finger).z();
            assertTrue(apart > 0.012, "finger " + finger + " is " + apart + " behind the one before");
        }
        assertTrue(tip(hand, 4).z() > tip(hand, 0).z() + 0.01, "the thumb stands off in front");
    }

    @ParameterizedTest
    @ValueSource(doubles = {10, 25, 40, 60})
    void bendsFingersTowardsThePalmSideOfEachHandAndNeverLengthensThem(double curl) {
        for (Flank flank : Flank.values()) {
            List<Surface> bent = hand(flank, curl);
            List<Surface> straight = hand(flank, 0);
            for (int finger = 0; finger < 4; finger++) {
                double inwards = tip(bent, finger).x() * -flank.sign();
                assertTrue(inwards > 0.01, flank + " finger " + finger + " bends to " + inwards);
                assertEquals(way(straight, finger), way(bent, finger), 1e-6, flank + " finger " + finger);
            }
        }
    }

    private static double way(List<Surface> hand, int finger) {
        Surface f = hand.get(finger);
        double way = 0;
        for (int row = 1; row < f.rows; row++) {
            way += Solids.middle(f, row).to(Solids.middle(f, row - 1));
        }
        return way;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 15, 45})
    void growsEachFingerOutOfThePalmAndKeepsLeftAndRightAlike(double curl) {
        List<Surface> right = hand(Flank.RIGHT, curl);
        List<Surface> left = hand(Flank.LEFT, curl);
        Surface palm = right.getLast();
        for (int finger = 0; finger < 5; finger++) {
            double out = Solids.out(palm, Solids.middle(right.get(finger), 0));
            assertTrue(out < -0.002, "finger " + finger + " begins " + out + " m out of the palm");
            assertEquals(0, tip(right, finger).to(tip(left, finger).mirrored()), 1e-9, "finger " + finger);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 20, 40, 75})
    void keepsItsFormUntilTheFingersBendOtherwise(double curl) {
        HandMesh hand = new HandMesh(Flank.RIGHT);
        Skeleton standing = Bodies.standing();
        Skeleton open = new Skeleton(standing.bones(), standing.posture(), 5, 5, 0, 0);
        Skeleton bent = new Skeleton(standing.bones(), standing.posture(), curl, 5, 0, 0);
        hand.shape(open);
        List<Vec3> first = Bodies.points(hand.surfaces(), each -> each.material == Material.SKIN);
        hand.shape(bent);
        List<Vec3> second = Bodies.points(hand.surfaces(), each -> each.material == Material.SKIN);
        hand.shape(open);
        List<Vec3> third = Bodies.points(hand.surfaces(), each -> each.material == Material.SKIN);
        double changed = 0;
        for (int i = 0; i < first.size(); i++) {
            changed = Math.max(changed, first.get(i).to(second.get(i)));
            assertEquals(0, first.get(i).to(third.get(i)), 1e-12, "point " + i);
        }
        assertTrue(changed > 0.004, "it bends by " + changed);
    }
}
