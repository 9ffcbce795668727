package app.nape.figure.mesh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.figure.pose.Anchor;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Frame;
import app.nape.figure.pose.Pull;
import app.nape.figure.pose.Rotation;
import app.nape.figure.pose.Sight;
import app.nape.figure.pose.Vec3;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What surfaces keep to, whatever they are the skin of. */
class MeshTest {
    private static final double RADIUS = 0.1;

    /** An upright pipe about a middle, with rows upwards and columns anticlockwise seen from above. */
    private static Surface pipe(double x, double radius) {
        Surface pipe = new Surface(Material.SKIN, 9, 24, true, false);
        for (int row = 0; row < pipe.rows; row++) {
            for (int col = 0; col < pipe.cols; col++) {
                double angle = -2 * Math.PI * col / pipe.cols;
                pipe.put(row, col, new Vec3(x + radius * Math.cos(angle), row * 0.05, radius * Math.sin(angle)));
            }
        }
        pipe.findNormals();
        return pipe;
    }

    private static Vec3 normal(Surface surface, int point) {
        return new Vec3(surface.nx[point], surface.ny[point], surface.nz[point]);
    }

    private static int[] all(Surface surface) {
        return IntStream.range(0, surface.size()).toArray();
    }

    @Test
    void facesOutwardsWithNormalsOfLengthOne() {
        Surface pipe = pipe(0, RADIUS);
        for (int point = 0; point < pipe.size(); point++) {
            Vec3 out = new Vec3(pipe.x[point], 0, pipe.z[point]).unit();
            assertEquals(1, normal(pipe, point).dot(out), 1e-9, "at " + pipe.at(point));
        }
    }

    @Test
    void closesAnEndThatIsDrawnTogetherWithTheMeanOfTheRowBeside() {
        Surface cone = pipe(0, RADIUS);
        for (int col = 0; col < cone.cols; col++) {
            cone.put(cone.rows - 1, col, new Vec3(0, 0.45, 0));
        }
        cone.findNormals();
        for (int col = 0; col < cone.cols; col++) {
            assertEquals(1, normal(cone, (cone.rows - 1) * cone.cols + col).y(), 1e-6, "the tip looks up");
        }
    }

    @Test
    void laysACordAtItsRadiusAroundItsPointsAndClosesBothEnds() {
        List<Vec3> points = List.of(new Vec3(0, 0, 0), new Vec3(0.1, 0, 0), new Vec3(0.2, 0, 0));
        Surface cord = Cord.through(Material.PROP, points, 0.02);
        for (int point = 0; point < cord.size(); point++) {
            Vec3 at = cord.at(point);
            int row = point / cord.cols;
            boolean end = row == 0 || row == cord.rows - 1;
            assertEquals(end ? 0 : 0.02, Math.hypot(at.y(), at.z()), 1e-9);
            assertTrue(at.x() > -1e-9 && at.x() < 0.2 + 1e-9);
            assertTrue(Double.isFinite(normal(cord, point).length()));
        }
    }

    @Test
    void carriesABoneAlongWithoutBendingIt() {
        Surface formed = pipe(0, RADIUS);
        Vec3 first = formed.at(0);
        Vec3 last = formed.at(formed.size() - 1);
        Vec3 light = normal(formed, 5);
        Frame bone = new Frame(new Vec3(1, 2, 3), Rotation.aboutX(70).times(Rotation.aboutZ(-40)));
        Rigid rigid = new Rigid(formed);
        for (int again = 0; again < 2; again++) {
            rigid.carry(bone);
            assertTrue(rigid.surface().at(0).to(bone.apply(first)) < 1e-9);
            assertTrue(rigid.surface().at(formed.size() - 1).to(bone.apply(last)) < 1e-9);
            assertTrue(normal(rigid.surface(), 5).to(bone.turn(light)) < 1e-9, "its light turns with it");
        }
        assertTrue(rigid.placed(new Vec3(0, 1, 0))[0].to(first.plus(new Vec3(0, 1, 0))) < 1e-9);
    }

    @Test
    void findsTheNearestPointAsLookingAtEachWould() {
        Surface one = pipe(0, RADIUS);
        Surface other = pipe(0.17, RADIUS);
        int[] others = all(other);
        for (int point = 0; point < one.size(); point++) {
            double found = one.at(point).to(other.at(Weld.nearest(one, point, other, others)));
            double best = Double.MAX_VALUE;
            for (int each : others) {
                best = Math.min(best, one.at(point).to(other.at(each)));
            }
            assertEquals(best, found, 1e-9, "from " + one.at(point));
        }
    }

    @Test
    void weldsOnlyNearTheSeamAndNeverOutOfShape() {
        Surface one = pipe(0, RADIUS);
        Surface other = pipe(0.21, RADIUS);
        Vec3[] before = IntStream.range(0, one.size()).mapToObj(one::at).toArray(Vec3[]::new);
        Vec3[] neighbour = IntStream.range(0, other.size()).mapToObj(other::at).toArray(Vec3[]::new);
        double reach = 0.04;
        new Weld(one, all(one), other, all(other), reach).join();
        boolean swelled = false;
        for (int point = 0; point < one.size(); point++) {
            double moved = before[point].to(one.at(point));
            double seam = Double.MAX_VALUE;
            for (Vec3 each : neighbour) {
                seam = Math.min(seam, before[point].to(each));
            }
            swelled |= moved > 1e-4;
            assertTrue(moved <= reach / 4, "moved by " + moved);
            assertTrue(seam < reach || moved < 1e-12, "moved by " + moved + " at " + seam + " from the seam");
            assertEquals(1, normal(one, point).length(), 1e-9);
        }
        assertTrue(swelled, "nothing was drawn together");
    }

    @Test
    void takesThePointsOfAPatchThereAndBackAndRoundTheSeam() {
        Surface pipe = pipe(0, RADIUS);
        assertEquals(
                List.of(23, 0, 1, 25, 24, 47),
                IntStream.of(Weld.patch(pipe, 0, 1, -1, 1)).boxed().toList());
    }

    @Test
    void keepsClothOutsideWhatIsUnderItAndLeavesWhatHangsFree() {
        Surface leg = pipe(0, RADIUS);
        Surface tight = pipe(0, RADIUS - 0.02);
        new Drape(tight, all(tight), leg, all(leg), 0.004).settle();
        for (int point = 0; point < tight.size(); point++) {
            assertEquals(RADIUS + 0.004, Math.hypot(tight.x[point], tight.z[point]), 1e-6);
        }
        Surface loose = pipe(0, RADIUS + 0.01);
        new Drape(loose, all(loose), leg, all(leg), 0.004).settle();
        for (int point = 0; point < loose.size(); point++) {
            assertEquals(RADIUS + 0.01, Math.hypot(loose.x[point], loose.z[point]), 1e-9);
        }
    }

    @Test
    void drawsClothOutHoweverLittleIsLacking() {
        Surface leg = pipe(0, RADIUS);
        for (double lack : new double[] {0.0005, 0.002, 0.01, 0.03}) {
            Surface cloth = pipe(0, RADIUS + 0.004 - lack);
            new Drape(cloth, all(cloth), leg, all(leg), 0.004).settle();
            for (int point = 0; point < cloth.size(); point++) {
                assertEquals(RADIUS + 0.004, Math.hypot(cloth.x[point], cloth.z[point]), 1e-6, "it lacked " + lack);
            }
        }
    }

    @Test
    void spreadsTheRowsOfALimbWithoutAGapOrAStepBack() {
        Vec3 side = new Vec3(1, 0, 0);
        for (Vec3 end : List.of(new Vec3(0, -0.6, 0), new Vec3(0, -0.5, 0.2), new Vec3(0, -0.35, 0.28))) {
            Tube limb = new Tube(Vec3.ZERO, new Vec3(0, -0.3, 0), end, side, side);
            double before = limb.place(0, limb.length(), 0);
            assertEquals(0, before, 1e-9);
            for (int i = 1; i <= 1000; i++) {
                double now = limb.place(0, limb.length(), i / 1000.0);
                assertTrue(now > before && now - before < 0.004, "from " + before + " to " + now + " m");
                before = now;
            }
            assertEquals(limb.length(), before, 1e-9);
        }
    }

    @Test
    void drawsAnArrowThatGrowsFromAPointToItsHead() {
        Arrow arrow = new Arrow();
        Pull pull = new Pull(Anchor.WORLD, new Vec3(0, 0, 0), new Vec3(0, 0.05, 0), new Vec3(0, 0.1, 0));
        arrow.shape(pull, Frame.UPRIGHT, Sight.of(new Camera(0, 0), 100, 0, 1), 1);
        Surface shaft = arrow.shaft();
        double first = shaft.at(0).to(shaft.at(1));
        double last = shaft.at(shaft.size() - 2).to(shaft.at(shaft.size() - 1));
        double head = arrow.head().at(0).to(arrow.head().at(1));
        assertEquals(last / 4, first, 1e-6, "a quarter as wide where it begins");
        assertTrue(head > 2 * last, "the head is wider than the shaft");
        assertTrue(arrow.head().at(2).to(arrow.head().at(3)) < 0.003, "and ends in a point");
    }
}
