package app.nape.figure.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.Pose;
import app.nape.figure.pose.Posture;
import app.nape.figure.pose.Skeleton;
import app.nape.figure.pose.Stance;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The skin of a whole body: of a grown person’s size, the same on both sides, and without a hole in it. */
class BodyMeshTest {
    private static final BodyMesh BODY = new BodyMesh(Build.MEDIUM, Haircut.BOB);

    private static List<Surface> upright() {
        return BODY.shape(Skeleton.of(Posture.still(Stance.STANDING, Pose.NEUTRAL)));
    }

    @Test
    void isOfAGrownPersonsSizeAndStandsOnTheFloor() {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (Surface surface : upright()) {
            for (double y : surface.y) {
                low = Math.min(low, y);
                high = Math.max(high, y);
            }
        }
        assertTrue(high - low > 1.5 && high - low < 2.0, "it is " + (high - low) + " m tall");
        assertEquals(0, low, 0.02);
    }

    @Test
    void isAsWideToTheRightAsToTheLeft() {
        double right = 0;
        double left = 0;
        for (Surface surface : upright()) {
            for (double x : surface.x) {
                left = Math.max(left, x);
                right = Math.max(right, -x);
            }
        }
        assertEquals(right, left, 1e-6);
    }

    @Test
    void isWholeAndLitInTheLastMomentOfEveryPhaseOfEveryExercise() {
        for (Motion motion : Bundled.MOTIONS.motions().values()) {
            for (int phase = 0; phase < motion.phases().size(); phase++) {
                for (Surface surface : BODY.shape(Skeleton.of(motion.at(phase, 1, Duration.ZERO)))) {
                    for (int point = 0; point < surface.size(); point++) {
                        double where = surface.x[point] + surface.y[point] + surface.z[point];
                        double light = Math.hypot(Math.hypot(surface.nx[point], surface.ny[point]), surface.nz[point]);
                        assertTrue(Double.isFinite(where) && Math.abs(where) < 5, motion.id() + ": " + where);
                        assertTrue(light < 1 + 1e-9, motion.id() + ": a normal of " + light);
                    }
                }
            }
        }
    }
}
