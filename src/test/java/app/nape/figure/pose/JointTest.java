package app.nape.figure.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a healthy body can do is the same on both sides, and a mirror shows nothing that it cannot do. */
class JointTest {
    @Test
    void reachesItsRangeAndNoFurther() {
        for (Joint joint : Joint.values()) {
            assertTrue(joint.least() < joint.most(), joint.word());
            assertTrue(joint.allows(joint.least()) && joint.allows(joint.most()) && joint.allows(0), joint.word());
            assertFalse(joint.allows(joint.least() - 0.01) || joint.allows(joint.most() + 0.01), joint.word());
        }
    }

    @Test
    void hasTheSameRangeOnBothSides() {
        for (Joint joint : Joint.values()) {
            assertEquals(joint, joint.partner().partner());
            assertEquals(joint.least(), joint.partner().least(), joint.word());
            assertEquals(joint.most(), joint.partner().most(), joint.word());
            if (joint.partner() != joint) {
                assertEquals(1, joint.mirror(), joint.word() + " changes sides, not its sign");
            } else if (joint.mirror() < 0) {
                assertEquals(-joint.least(), joint.most(), joint.word() + " goes as far to the left as to the right");
            }
        }
        assertEquals(Joint.PELVIS_RIGHT, Joint.PELVIS_RIGHT.partner(), "a shift of the middle, not one of a side");
        assertEquals(Joint.ELBOW_FLEXION_LEFT, Joint.ELBOW_FLEXION_RIGHT.partner());
    }

    @Test
    void mirrorsAPoseToTheOtherSideAndBack() {
        Map<Joint, Double> values = new EnumMap<>(Joint.class);
        values.put(Joint.NECK_SIDE, 20.0);
        values.put(Joint.NECK_FLEXION, 15.0);
        values.put(Joint.ELBOW_FLEXION_RIGHT, 80.0);
        values.put(Joint.ELBOW_FLEXION_LEFT, 10.0);
        Pose pose = new Pose(values, null, null, HandShape.RELAXED, HandShape.RELAXED);
        Pose seen = pose.mirrored();
        assertEquals(-20, seen.of(Joint.NECK_SIDE));
        assertEquals(15, seen.of(Joint.NECK_FLEXION));
        assertEquals(10, seen.of(Joint.ELBOW_FLEXION_RIGHT));
        assertEquals(80, seen.of(Joint.ELBOW_FLEXION_LEFT));
        for (Joint joint : Joint.values()) {
            assertEquals(pose.of(joint), seen.mirrored().of(joint), 1e-9, joint.word());
        }
    }

    @Test
    void isKnownByItsWordAlone() {
        for (Joint joint : Joint.values()) {
            assertEquals(Optional.of(joint), Joint.named(joint.word()));
        }
        assertEquals(Optional.empty(), Joint.named("tail"));
        assertEquals(Optional.empty(), Joint.named("NECK_SIDE"));
    }

    @Test
    void keepsEveryPointBetweenTwoPosesWithinTheBodysRange() {
        Map<Joint, Double> values = new EnumMap<>(Joint.class);
        values.put(Joint.NECK_ROTATION, 80.0);
        Pose turned = new Pose(values, null, null, HandShape.RELAXED, HandShape.RELAXED);
        for (int step = 0; step <= 20; step++) {
            Passage there = Passage.through(
                    Pose.NEUTRAL, java.util.List.of(turned, Pose.NEUTRAL, turned.mirrored()), step / 20.0);
            for (Joint joint : Joint.values()) {
                assertTrue(joint.allows(there.body().of(joint)), joint.word() + " at step " + step);
            }
        }
        Passage third =
                Passage.through(Pose.NEUTRAL, java.util.List.of(turned, Pose.NEUTRAL, turned.mirrored()), 1 / 3.0);
        assertEquals(80, third.body().of(Joint.NECK_ROTATION), 1e-6, "each key pose is reached in its turn");
    }
}
