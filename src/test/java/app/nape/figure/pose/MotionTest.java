package app.nape.figure.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MotionTest {
    private static final Motion STRETCH = Bundled.MOTIONS.of("basic-neck-stretch");

    @Test
    void givesTheSamePostureForTheSameInstant() {
        assertEquals(STRETCH.at(2, 0.37, Duration.ofSeconds(5)), STRETCH.at(2, 0.37, Duration.ofSeconds(5)));
    }

    @Test
    void beginsEachPhaseWhereTheOneBeforeEnded() {
        for (Motion motion : Bundled.MOTIONS.motions().values()) {
            for (int phase = 1; phase < motion.phases().size(); phase++) {
                Skeleton end = Skeleton.of(motion.at(phase - 1, 1, Duration.ZERO));
                Skeleton start = Skeleton.of(motion.at(phase, 0, Duration.ZERO));
                for (Bone bone : Bone.values()) {
                    double jump = end.frame(bone).origin().to(start.frame(bone).origin());
                    assertTrue(jump < 0.002, motion.id() + " phase " + phase + ": " + bone + " jumps " + jump + " m");
                }
            }
        }
    }

    @Test
    void movesNoJointByMoreThanAHandsbreadthInAFiftiethOfAPhase() {
        for (Motion motion : Bundled.MOTIONS.motions().values()) {
            for (int phase = 0; phase < motion.phases().size(); phase++) {
                Skeleton last = Skeleton.of(motion.at(phase, 0, Duration.ZERO));
                for (int step = 1; step <= 50; step++) {
                    Skeleton next = Skeleton.of(motion.at(phase, step / 50.0, Duration.ZERO));
                    double jump = last.frame(Bone.HAND_RIGHT)
                            .origin()
                            .to(next.frame(Bone.HAND_RIGHT).origin());
                    assertTrue(jump < 0.1, motion.id() + " phase " + phase + " step " + step + ": " + jump + " m");
                    last = next;
                }
            }
        }
    }

    @Test
    void beginsAndEndsEveryRepetitionUprightWhereTheBodyIsUpright() {
        for (Motion motion : Bundled.MOTIONS.motions().values()) {
            Pose end = motion.phases().getLast().end();
            boolean upright = motion.stance() == Stance.SEATED || motion.stance() == Stance.STANDING;
            for (Joint joint : List.of(Joint.NECK_FLEXION, Joint.THORAX_FLEXION, Joint.LUMBAR_FLEXION)) {
                assertTrue(!upright || Math.abs(end.of(joint)) < 10, motion.id() + " ends with " + joint);
            }
        }
    }

    @Test
    void mirrorsTheWholeBody() {
        Skeleton right = Skeleton.of(STRETCH.at(3, 1, Duration.ZERO));
        Skeleton left = Skeleton.of(STRETCH.mirrored().at(3, 1, Duration.ZERO));
        Vec3 hand = right.frame(Bone.HAND_RIGHT).origin();
        assertTrue(left.frame(Bone.HAND_LEFT).origin().to(hand.mirrored()) < 1e-9);
        assertEquals(STRETCH, STRETCH.mirrored().mirrored());
    }

    @Test
    void turnsTheHeadToTheFiguresOwnRight() {
        Motion turning = Bundled.MOTIONS.of("neck-rotation");
        Vec3 nose =
                Skeleton.of(turning.at(1, 1, Duration.ZERO)).frame(Bone.HEAD).turn(new Vec3(0, 0, 1));
        assertTrue(nose.x() < -0.8, "the nose points to " + nose);
    }

    @Test
    void raisesTheArmsOffTheFloorWhenLyingFaceDown() {
        Motion raise = Bundled.MOTIONS.of("prone-y-t-w");
        Vec3 down = Skeleton.of(raise.at(0, 1, Duration.ZERO))
                .frame(Bone.HAND_RIGHT)
                .origin();
        Vec3 up = Skeleton.of(raise.at(1, 1, Duration.ZERO))
                .frame(Bone.HAND_RIGHT)
                .origin();
        assertTrue(down.y() > 0.02, "the hand lies in the floor");
        assertTrue(up.y() > down.y() + 0.08, "raised by only " + (up.y() - down.y()) + " m");
    }

    @Test
    void refusesAPoseThatNoHealthyBodyReaches() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> new Pose(Map.of(Joint.NECK_ROTATION, 95.0), null, null, HandShape.RELAXED, HandShape.RELAXED));
        assertEquals("neck_rotation is 95.0, outside -80.0 to 80.0", refused.getMessage());
    }

    @Test
    void letsTheMusclesWorkOnlyInTheStretch() {
        assertEquals(0, STRETCH.at(0, 1, Duration.ZERO).effort());
        assertEquals(1, STRETCH.at(3, 1, Duration.ZERO).effort());
    }
}
