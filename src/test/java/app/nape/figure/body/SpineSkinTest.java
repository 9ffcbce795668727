package app.nape.figure.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.figure.mesh.Ring;
import app.nape.figure.pose.Flank;
import app.nape.figure.pose.Joint;
import app.nape.figure.pose.Pose;
import app.nape.figure.pose.Posture;
import app.nape.figure.pose.Proportions;
import app.nape.figure.pose.Skeleton;
import app.nape.figure.pose.Stance;
import app.nape.figure.pose.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How flesh of the trunk goes along with the bones beneath it. */
class SpineSkinTest {
    private static final Ring[] RINGS = TrunkShape.of(Build.MEDIUM);

    private static Skeleton standing(Map<Joint, Double> values, double breath) {
        Pose pose = new Pose(values, null, null, Pose.NEUTRAL.rightShape(), Pose.NEUTRAL.leftShape());
        return Skeleton.of(new Posture(Stance.STANDING, pose, pose, pose, 0, 0, breath, 0, Set.of(), List.of()));
    }

    private static SpineSkin skin(Skeleton skeleton) {
        SpineSkin skin = new SpineSkin();
        skin.set(skeleton);
        return skin;
    }

    private static Vec3 at(double y, double degrees) {
        return Ring.atHeight(RINGS, y).at(Math.toRadians(degrees), 0);
    }

    /** Blades stand out by a centimetre and the furrow over the spine is half of one deep: no more than that is added. */
    @Test
    void leavesTheUprightBodyUprightButForBladesAndTheFurrowBetween() {
        SpineSkin skin = skin(Bodies.standing());
        for (double y = 0.83; y < 1.56; y += 0.01) {
            for (int degrees = 0; degrees < 360; degrees += 10) {
                Vec3 upright = at(y, degrees);
                double moved = skin.bend(upright).to(upright);
                double most = upright.z() > 0 || y < 1 ? 1e-3 : 0.012;
                assertTrue(moved < most, "at " + upright + " by " + moved);
            }
        }
        assertTrue(skin.bend(new Vec3(0.088, 1.285, -0.13)).z() < -0.138, "the blades stand out");
        assertTrue(skin.bend(new Vec3(0, 1.285, -0.13)).z() > -0.127, "the spine lies deeper");
    }

    @Test
    void tearsNowhereInAnyPoseOfTheCatalogue() {
        List<List<Vec3>> lines = new ArrayList<>();
        for (int degrees : new int[] {5, 80, 175, 185, 265}) {
            List<Vec3> line = new ArrayList<>();
            for (double y = 0.83; y < 1.57; y += 0.0007) {
                line.add(at(y, degrees));
            }
            lines.add(line);
        }
        SpineSkin skin = new SpineSkin();
        Bodies.eachPose((where, skeleton) -> {
            skin.set(skeleton);
            for (List<Vec3> line : lines) {
                Vec3 before = skin.bend(line.getFirst());
                for (int i = 1; i < line.size(); i++) {
                    Vec3 here = skin.bend(line.get(i));
                    double torn = here.to(before) - 4 * line.get(i).to(line.get(i - 1));
                    assertTrue(torn < 0.002, where + " at " + line.get(i) + ": torn by " + torn);
                    before = here;
                }
            }
        });
    }

    @Test
    void widensTheChestWithABreathAndMovesNeitherNeckNorHips() {
        SpineSkin empty = skin(standing(Map.of(), 0));
        SpineSkin full = skin(standing(Map.of(), 1));
        for (int degrees = 0; degrees < 360; degrees += 15) {
            for (double y : new double[] {0.84, 0.90, 0.94, 1.45, 1.50}) {
                assertEquals(0, empty.bend(at(y, degrees)).to(full.bend(at(y, degrees))), 1e-12, "at " + y);
            }
        }
        double wider = full.bend(at(1.27, 0)).x() - empty.bend(at(1.27, 0)).x();
        assertTrue(wider > 0.0003 && wider < 0.01, "by " + wider + " m at the side");
        double forwards = full.bend(at(1.27, 90)).z() - empty.bend(at(1.27, 90)).z();
        assertTrue(forwards > 0.002 && forwards < 0.01, "by " + forwards + " m in front");
        assertEquals(0, full.bend(at(1.08, 90)).z() - empty.bend(at(1.08, 90)).z(), 0.001, "not the belly");
    }

    @Test
    void breathesIntoTheBellyWhenThatIsWhatIsPractised() {
        SpineSkin empty = skin(standing(Map.of(), 0));
        SpineSkin full = skin(standing(Map.of(Joint.BREATH, 1.0), 0));
        double belly = full.bend(at(1.08, 90)).z() - empty.bend(at(1.08, 90)).z();
        double chest = full.bend(at(1.27, 90)).z() - empty.bend(at(1.27, 90)).z();
        assertTrue(belly > 0.03 && belly < 0.06, "the belly rises by " + belly);
        assertTrue(chest < belly / 3, "and the chest by " + chest);
        assertEquals(0, full.bend(at(1.08, 270)).to(empty.bend(at(1.08, 270))), 0.002, "the back stays");
    }

    @ParameterizedTest
    @EnumSource
    void drawsUpTheFleshOfOneShoulderOnly(Flank flank) {
        SpineSkin calm = skin(standing(Map.of(), 0));
        Joint joint = flank.of(Joint.SCAPULA_ELEVATION_RIGHT, Joint.SCAPULA_ELEVATION_LEFT);
        SpineSkin raised = skin(standing(Map.of(joint, joint.most()), 0));
        Vec3 own = flank.place(Proportions.SHOULDER.x() - 0.01, 1.41, -0.03);
        Vec3 other = own.mirrored();
        double up = raised.bend(own).y() - calm.bend(own).y();
        assertTrue(up > 0.01, "it rises by " + up);
        assertEquals(0, raised.bend(other).to(calm.bend(other)), 1e-6, "the other one stays");
        Vec3 hip = flank.place(0.16, 0.9, 0);
        assertEquals(0, raised.bend(hip).to(calm.bend(hip)), 1e-6, "and so does the hip");
    }

    @Test
    void liftsTheHangingShirtOffALapInFrontAndOnTheLiftedSideOnly() {
        SpineSkin hanging = skin(Bodies.standing());
        SpineSkin sitting = skin(Skeleton.of(Posture.still(Stance.SEATED, Pose.NEUTRAL)));
        Vec3 lap = new Vec3(0.08, TrunkShape.HEM, 0.1);
        assertEquals(0, hanging.lift(lap), 0.01, "standing it hangs down");
        assertTrue(sitting.lift(lap) > 0.08 && sitting.lift(lap) < 0.11, "sitting it lies on the thigh");
        assertEquals(0, sitting.lift(new Vec3(0, TrunkShape.HEM, -0.12)), 0.005, "it hangs down behind");
        assertEquals(
                0, sitting.lift(new Vec3(0.08, SpineSkin.LOOSE_BELOW, 0.1)), 1e-9, "and is not drawn at the waist");
        assertEquals(sitting.lift(lap), sitting.lift(lap.mirrored()), 1e-6, "alike on both thighs");
    }
}
