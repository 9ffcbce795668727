package app.nape.figure.mesh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.figure.pose.Frame;
import app.nape.figure.pose.Rotation;
import app.nape.figure.pose.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Volumes, areas and outsides of what is built, beside those of prisms, rods and rings that are known otherwise. */
class KnownSolidsTest {
    /** A metre along x. */
    private static final List<Vec3> ROD = List.of(Vec3.ZERO, new Vec3(0.5, 0, 0), new Vec3(1, 0, 0));

    private static final Vec3 SLAB = new Vec3(0.3, 0.1, 0.2);

    /** The area of an even polygon with so many corners in a circle of radius one. */
    private static double polygon(int corners) {
        return corners / 2.0 * Math.sin(2 * Math.PI / corners);
    }

    private static void assertShare(double right, double found, double share) {
        assertEquals(1, found / right, share, found + " and not " + right);
    }

    private static Surface slab(double round) {
        return Box.of(Material.PROP, new Frame(new Vec3(2, 1, -3), Rotation.aboutZ(25)), Vec3.ZERO, SLAB, round);
    }

    private static Surface ring(double radius, double thick) {
        List<Vec3> half = new ArrayList<>();
        for (int degrees = 0; degrees <= 180; degrees += 15) {
            double a = Math.toRadians(degrees);
            half.add(new Vec3(radius * Math.cos(a), 0, radius * Math.sin(a)));
        }
        return Cord.through(Material.PROP, half, thick);
    }

    private static Surface ribbon() {
        Vec3 up = new Vec3(0, 1, 0);
        return Ribbon.through(
                Material.CLOTH,
                List.of(new Ribbon.Stop(Vec3.ZERO, up, 0.05), new Ribbon.Stop(new Vec3(1, 0, 0), up, 0.05)));
    }

    private static Surface limb(double bend) {
        Vec3 hinge = new Vec3(0, -0.2, 0);
        Vec3 end = hinge.plus(Rotation.aboutX(bend).apply(hinge));
        Vec3 left = new Vec3(1, 0, 0);
        Tube tube = new Tube(Vec3.ZERO, hinge, end, left, left);
        Surface skin = new Surface(Material.SKIN, 121, 24, true, false);
        for (int row = 0; row < skin.rows; row++) {
            tube.ring(skin, row, 0.4 * row / (skin.rows - 1), 0.03, 0.02, 0);
        }
        skin.findNormals();
        return skin;
    }

    private static Stream<Named<Surface>> solids() {
        Surface pin = Tube.pin(Material.SKIN);
        Vec3 left = new Vec3(1, 0, 0);
        new Tube(Vec3.ZERO, new Vec3(0, -0.2, 0), new Vec3(0, -0.2, 0.2), left, left).pin(pin, 0.04);
        pin.findNormals();
        return Stream.of(
                Named.of("slab", slab(0.02)),
                Named.of("rod", Cord.through(Material.PROP, ROD, 0.02)),
                Named.of("ring", ring(0.3, 0.02)),
                Named.of("ribbon", ribbon()),
                Named.of("limb", limb(0)),
                Named.of("bent limb", limb(60)),
                Named.of("pin", pin));
    }

    @ParameterizedTest
    @MethodSource("solids")
    void holdsSpaceWithinAndShowsItsOutsideEverywhere(Surface solid) {
        assertTrue(Solids.volume(solid) > 0, "its inside is out");
        assertEquals(0, Solids.insideOut(solid), "quads lit from within");
    }

    @Test
    void holdsWhatASlabOfItsSizeDoesButForItsSoftEdges() {
        double sharp = 8 * SLAB.x() * SLAB.y() * SLAB.z();
        assertShare(sharp, Solids.volume(slab(0.004)), 0.005);
        double before = sharp;
        for (double round : new double[] {0.004, 0.01, 0.03, 0.06}) {
            double here = Solids.volume(slab(round));
            assertTrue(here < before, "rounder by " + round + " it holds more");
            before = here;
        }
        assertTrue(before > 0.75 * sharp, "only the edges go");
    }

    @Test
    void neverRoundsAThinSlabAwayHoweverSoftItsEdgesShouldBe() {
        Vec3 thin = new Vec3(0.3, 0.004, 0.2);
        Surface mat = Box.of(Material.PROP, Frame.UPRIGHT, Vec3.ZERO, thin, 0.5);
        assertShare(8 * thin.x() * thin.y() * thin.z(), Solids.volume(mat), 0.05);
        assertEquals(0, Solids.insideOut(mat));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.005, 0.02, 0.06})
    void holdsWhatARodOfItsRadiusDoes(double radius) {
        Surface rod = Cord.through(Material.PROP, ROD, radius);
        assertShare(polygon(10) * radius * radius, Solids.volume(rod), 1e-6);
        double side = 2 * 10 * radius * Math.sin(Math.PI / 10);
        assertShare(side + 2 * polygon(10) * radius * radius, Solids.area(rod), 1e-6);
    }

    /** After Pappus: its section times the way of its middle. */
    @ParameterizedTest
    @CsvSource({"0.3, 0.02", "0.3, 0.05", "0.15, 0.03"})
    void holdsWhatHalfARingDoes(double radius, double thick) {
        double right = polygon(10) * thick * thick * Math.PI * radius;
        assertShare(right, Solids.volume(ring(radius, thick)), 0.01);
    }

    @Test
    void holdsWhatAFlatRodOfItsWidthAndThicknessDoes() {
        assertShare(polygon(8) * 0.05 * 0.006, Solids.volume(ribbon()), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 15, 30, 60})
    void losesNoFleshWhereALimbBends(double bend) {
        Surface skin = limb(bend);
        double way = 0;
        for (int row = 1; row < skin.rows; row++) {
            way += Solids.middle(skin, row).to(Solids.middle(skin, row - 1));
        }
        assertShare(polygon(24) * 0.03 * 0.02 * way, Solids.volume(skin), 0.01);
        assertTrue(way > 0.37 && way < 0.4 + 1e-9, "rounding a bend shortens it a little: " + way);
    }

    @Test
    void keepsVolumeAndSkinWhereverABoneCarriesIt() {
        Surface ball = Solids.ball(new Vec3(0.1, 0.2, 0), new Vec3(0.05, 0.08, 0.06), 40, 60);
        double volume = Solids.volume(ball);
        double skin = Solids.area(ball);
        assertShare(4.0 / 3 * Math.PI * 0.05 * 0.08 * 0.06, volume, 0.01);
        Rigid rigid = new Rigid(ball);
        for (int turn = 0; turn < 360; turn += 45) {
            rigid.carry(new Frame(new Vec3(turn, 1, 2), Rotation.aboutX(turn).times(Rotation.aboutZ(turn / 2.0))));
            assertShare(volume, Solids.volume(ball), 1e-6);
            assertShare(skin, Solids.area(ball), 1e-9);
            assertEquals(0, Solids.insideOut(ball));
        }
    }

    /** Areas of superellipses: a rhombus, an ellipse, and the squircle, which is Gamma(1/4) squared over twice the root of pi. */
    @ParameterizedTest
    @CsvSource({"1, 2", "2, 3.141593", "4, 3.708149"})
    void isAsLargeAsASectionOfItsSquareness(double square, double right) {
        Ring ring = new Ring(1, 0.3, 0.2, 0.1, 0.1, square, 0);
        double twice = 0;
        int steps = 20_000;
        for (int i = 0; i < steps; i++) {
            Vec3 a = ring.at(2 * Math.PI * i / steps, 0);
            Vec3 b = ring.at(2 * Math.PI * (i + 1) / steps, 0);
            twice += a.x() * (b.z() - 0.3) - b.x() * (a.z() - 0.3);
        }
        assertShare(right * 0.2 * 0.1, twice / 2, 0.001);
    }
}
