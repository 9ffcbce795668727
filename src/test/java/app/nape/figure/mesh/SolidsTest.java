package app.nape.figure.mesh;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limbs, boxes, ribbons and arrows: of the size they are asked for, whole, and facing outwards. */
class SolidsTest {
    private static final Vec3 LEFT = new Vec3(1, 0, 0);

    /** A limb of 40 cm that bends in its middle by so many degrees. */
    private static Tube limb(double bend) {
        Vec3 end = Rotation.aboutX(bend).apply(new Vec3(0, -0.2, 0)).plus(new Vec3(0, -0.2, 0));
        return new Tube(Vec3.ZERO, new Vec3(0, -0.2, 0), end, LEFT, LEFT);
    }

    private static Vec3 middle(Surface surface, int row) {
        Vec3 sum = Vec3.ZERO;
        for (int col = 0; col < surface.cols; col++) {
            sum = sum.plus(surface.at(row * surface.cols + col));
        }
        return sum.times(1.0 / surface.cols);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 30, 60, 90, 120, 145})
    void keepsAHalfWidthRoundEveryPlaceOfALimbHoweverItBends(double bend) {
        Tube limb = limb(bend);
        assertEquals(0.4, limb.length(), 1e-9);
        Surface skin = new Surface(Material.SKIN, 41, 12, true, false);
        for (int row = 0; row < skin.rows; row++) {
            limb.ring(skin, row, 0.01 * row, 0.05, 0.05, 0);
            Vec3 centre = middle(skin, row);
            for (int col = 0; col < skin.cols; col++) {
                assertEquals(0.05, centre.to(skin.at(row * skin.cols + col)), 1e-9, "row " + row);
            }
        }
        assertTrue(middle(skin, 0).length() < 1e-9, "it begins at its root");
        Vec3 end = Rotation.aboutX(bend).apply(new Vec3(0, -0.2, 0)).plus(new Vec3(0, -0.2, 0));
        assertTrue(middle(skin, 40).to(end) < 1e-9, "and ends at its end");
        for (int row = 1; row < skin.rows; row++) {
            double step = middle(skin, row).to(middle(skin, row - 1));
            assertTrue(step > 0.001 && step < 0.011, "row " + row + " of " + bend + " goes on by " + step);
        }
    }

    @Test
    void isWideAlongItsHingeAndDeepAcrossIt() {
        Surface skin = new Surface(Material.SKIN, 2, 16, true, false);
        limb(0).ring(skin, 0, 0.1, 0.06, 0.03, 0);
        double wide = 0;
        double deep = 0;
        for (int col = 0; col < skin.cols; col++) {
            wide = Math.max(wide, Math.abs(skin.x[col]));
            deep = Math.max(deep, Math.abs(skin.z[col]));
        }
        assertEquals(0.06, wide, 1e-9);
        assertEquals(0.03, deep, 1e-9);
    }

    @Test
    void laysMoreRowsWhereALimbBends() {
        Tube limb = limb(40);
        assertEquals(0, limb.place(0, 0.4, 0), 1e-9);
        assertEquals(0.4, limb.place(0, 0.4, 1), 1e-9);
        double before = 0;
        double inBend = Double.MAX_VALUE;
        double elsewhere = 0;
        for (int row = 1; row <= 100; row++) {
            double at = limb.place(0, 0.4, row / 100.0);
            double step = at - before;
            assertTrue(step > 0, "rows go on");
            boolean bends = Math.abs(at - 0.2) < 0.03;
            inBend = bends ? Math.min(inBend, step) : inBend;
            elsewhere = Math.max(elsewhere, step);
            before = at;
        }
        assertTrue(inBend < elsewhere, inBend + " and " + elsewhere);
    }

    @Test
    void fillsASharpBendWithAPinThatStaysWithinTheSkin() {
        Surface pin = Tube.pin(Material.SKIN);
        limb(140).pin(pin, 0.04);
        Vec3 hinge = new Vec3(0, -0.2, 0);
        for (int point = 0; point < pin.size(); point++) {
            assertTrue(Math.abs(pin.x[point]) <= 0.04, "at " + pin.at(point));
            assertTrue(pin.at(point).across(LEFT).to(hinge) < 0.02, "at " + pin.at(point));
        }
        assertEquals(0.038, pin.at(pin.size() - 1).x(), 1e-9);
        assertEquals(-0.038, pin.at(0).x(), 1e-9);
    }

    @Test
    void makesABoxOfItsSizeThatFacesOutwards() {
        Vec3 half = new Vec3(0.3, 0.1, 0.2);
        Frame frame = new Frame(new Vec3(1, 2, 3), Rotation.aboutY(30));
        Vec3 middle = new Vec3(0, 0.5, 0);
        Surface box = Box.of(Material.PROP, frame, middle, half, 0.02);
        double wide = 0;
        double high = 0;
        double deep = 0;
        for (int point = 0; point < box.size(); point++) {
            Vec3 at = frame.local(box.at(point)).minus(middle);
            wide = Math.max(wide, Math.abs(at.x()));
            high = Math.max(high, Math.abs(at.y()));
            deep = Math.max(deep, Math.abs(at.z()));
            Vec3 normal = frame.rotation().inverse().apply(new Vec3(box.nx[point], box.ny[point], box.nz[point]));
            assertTrue(normal.dot(at) > 0, "a side faces inwards at " + at);
        }
        assertEquals(half.x(), wide, 1e-9);
        assertEquals(half.y(), high, 1e-9);
        assertEquals(half.z(), deep, 1e-9);
    }

    @Test
    void laysARibbonFlatThroughItsStops() {
        List<Ribbon.Stop> stops = List.of(
                new Ribbon.Stop(Vec3.ZERO, new Vec3(0, 1, 0), 0.05),
                new Ribbon.Stop(new Vec3(0.2, 0, 0), new Vec3(0, 1, 0), 0.05),
                new Ribbon.Stop(new Vec3(0.4, 0, 0), new Vec3(0, 1, 0), 0.02));
        Surface ribbon = Ribbon.through(Material.PROP, stops);
        for (int point = 0; point < ribbon.size(); point++) {
            Vec3 at = ribbon.at(point);
            assertTrue(at.x() > -1e-9 && at.x() < 0.4 + 1e-9, "at " + at);
            assertTrue(Math.abs(at.y()) <= 0.006 + 1e-9, "it is thin at " + at);
            double half = at.x() < 0.2 + 1e-9 ? 0.05 : at.x() < 0.4 - 1e-9 ? 0.0499 : 0.02;
            assertTrue(Math.abs(at.z()) <= half + 1e-9, "it is no wider at " + at);
        }
        assertTrue(middle(ribbon, 0).length() < 1e-9);
        assertTrue(middle(ribbon, ribbon.rows - 1).to(new Vec3(0.4, 0, 0)) < 1e-9);
    }

    @Test
    void growsAnArrowAlongItsCurveWithItsFlatSideToTheViewer() {
        Pull pull = new Pull(Anchor.HEAD, Vec3.ZERO, new Vec3(0.1, 0.1, 0), new Vec3(0.2, 0, 0));
        for (double yaw : new double[] {0, 35, -60}) {
            Sight sight = Sight.of(new Camera(yaw, 9), 100, 0, 1);
            for (double grown : new double[] {0.3, 1}) {
                Arrow arrow = new Arrow();
                arrow.shape(pull, Frame.UPRIGHT, sight, grown);
                for (Surface part : List.of(arrow.shaft(), arrow.head())) {
                    for (int row = 0; row < part.rows; row++) {
                        Vec3 across = part.at(2 * row + 1).minus(part.at(2 * row));
                        assertEquals(0, across.unit().dot(sight.toViewer()), 1e-9, "row " + row);
                    }
                }
            }
            Arrow whole = new Arrow();
            whole.shape(pull, Frame.UPRIGHT, sight, 1);
            assertTrue(middle(whole.shaft(), 0).length() < 1e-9, "it begins where the pull does");
            assertTrue(middle(whole.head(), 1).to(new Vec3(0.2, 0, 0)) < 1e-9, "its tip is where that ends");
        }
    }

    @Test
    void goesThroughTheWidthsOfAProfileAndStaysAtItsEnds() {
        Profile profile = new Profile(new double[] {0, 0.1, 0.3}, new double[] {0.02, 0.05, 0.01});
        assertArrayEquals(
                new double[] {0.02, 0.02, 0.05, 0.01, 0.01},
                new double[] {profile.at(-1), profile.at(0), profile.at(0.1), profile.at(0.3), profile.at(9)},
                1e-12);
        assertTrue(profile.at(0.05) > 0.02 && profile.at(0.05) < 0.06);
    }

    @Test
    void isAnEllipseWhoseFrontAndBackDifferAndThatDroopsForwards() {
        Ring ring = new Ring(1, 0.1, 0.2, 0.3, 0.4, 2, 0.5);
        assertTrue(ring.at(0, 0).to(new Vec3(0.2, 1, 0.1)) < 1e-9);
        assertTrue(ring.at(Math.PI / 2, 0).to(new Vec3(0, 1 - 0.15, 0.4)) < 1e-9);
        assertTrue(ring.at(-Math.PI / 2, 0).to(new Vec3(0, 1 + 0.2, -0.3)) < 1e-9);
        assertTrue(ring.at(Math.PI, 0.01).to(new Vec3(-0.21, 1, 0.1)) < 1e-9, "so much thicker all round");
        Vec3 between = ring.at(Math.PI / 4, 0);
        assertEquals(1, Math.pow(between.x() / 0.2, 2) + Math.pow((between.z() - 0.1) / 0.3, 2), 1e-9);
    }

    @Test
    void findsTheRingOfAHeight() {
        Ring[] rings = {new Ring(0, 0, 0.1, 0.1, 0.1), new Ring(1, 0, 0.2, 0.2, 0.2), new Ring(3, 0, 0.1, 0.1, 0.1)};
        assertEquals(0.1, Ring.atHeight(rings, -5).half(), 1e-9);
        assertEquals(0.2, Ring.atHeight(rings, 1).half(), 1e-9);
        assertEquals(2, Ring.atHeight(rings, 2).y(), 1e-9);
        assertEquals(0.1, Ring.atHeight(rings, 99).half(), 1e-9);
    }
}
