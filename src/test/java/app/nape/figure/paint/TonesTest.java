package app.nape.figure.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Solids;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Sight;
import app.nape.figure.pose.Vec3;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture for paper: areas of one colour with closed edges, as few as a page has room for. */
class TonesTest {
    private static final Canvas CANVAS = new Canvas(200, 160, 100);

    /** Points of paper a sample. */
    private static final double POINTS = 0.5;

    private static Surface ball(Material material, double x, double y, double radius) {
        Surface skin = Solids.ball(new Vec3(x, y, 0), new Vec3(radius, radius, radius), 50, 70);
        Surface ball = new Surface(material, 50, 70, true, false);
        for (int i = 0; i < ball.size(); i++) {
            ball.put(i / 70, i % 70, skin.at(i));
        }
        ball.findNormals();
        return ball;
    }

    private static List<Tones.Projection> seen(double effort, Surface... surfaces) {
        return Stream.of(surfaces)
                .map(each -> {
                    Projected projected = new Projected();
                    projected.take(each, CANVAS.sight(), Canvas.LIGHT, effort, 200, 160);
                    return new Tones.Projection(each, projected, false);
                })
                .toList();
    }

    private static List<Tone> tones(Detail detail, Surface... surfaces) {
        return Tones.of(seen(0, surfaces), List.of(), CANVAS.sight(), Canvas.LIGHT, 200, 160, POINTS, detail);
    }

    private static Stream<Named<Detail>> details() {
        return Stream.of(
                Named.of("fine", Detail.FINE), Named.of("usual", Detail.USUAL), Named.of("plain", Detail.PLAIN));
    }

    private static List<double[]> loops(List<Tone> tones) {
        List<double[]> all = new ArrayList<>();
        for (Tone tone : tones) {
            all.addAll(tone.loops());
            all.addAll(loops(tone.within()));
        }
        return all;
    }

    private static double bright(int argb) {
        return 0.3 * (argb >> 16 & 0xFF) + 0.59 * (argb >> 8 & 0xFF) + 0.11 * (argb & 0xFF);
    }

    @Test
    void isEmptyWhereNothingIsShown() {
        assertEquals(List.of(), tones(Detail.FINE));
        assertEquals(
                List.of(), tones(Detail.FINE, ball(Material.SKIN, 9, 9, 0.5)), "nor where it lies beside the page");
    }

    @ParameterizedTest
    @MethodSource("details")
    void drawsABallAsADiscOfItsSizeAtItsPlaceWithLighterTonesWithin(Detail detail) {
        List<Tone> tones = tones(detail, ball(Material.SKIN, 1, 0.8, 0.5));
        assertEquals(1, tones.size(), "one material");
        Tone disc = tones.getFirst();
        double right = Math.PI * 25 * 25;
        assertEquals(right, Loops.area(disc.loops()), 0.02 * right);
        double[] flat = Loops.flat(disc.loops().getFirst());
        for (int i = 0; i < flat.length; i += 2) {
            assertEquals(25, Math.hypot(flat[i] - 50, flat[i + 1] - 40), 0.5, "its edge");
        }
        int within = disc.within().size();
        assertTrue(within >= 2 && within <= detail.most(), within + " tones");
        double bright = bright(disc.argb());
        double large = Loops.area(disc.loops()) * 1.2;
        for (Tone tone : disc.within()) {
            assertTrue(bright(tone.argb()) > bright, "each lighter than the one it lies on");
            assertTrue(Loops.area(tone.loops()) < large, "and smaller");
            bright = bright(tone.argb());
            large = Loops.area(tone.loops());
        }
    }

    @ParameterizedTest
    @MethodSource("details")
    void closesEveryPathAndWritesNumbersOnlyAndFewOfThem(Detail detail) {
        List<double[]> loops = loops(tones(
                detail,
                ball(Material.SKIN, 1, 0.8, 0.5),
                ball(Material.SHIRT, 0.5, 0.5, 0.3),
                ball(Material.HAIR, 1.6, 1.2, 0.6)));
        assertTrue(loops.size() >= 3);
        for (double[] loop : loops) {
            assertTrue(Loops.closed(loop), "a path is left open");
            assertTrue(Loops.finite(loop), "a path has a number that is none");
        }
        int curves = loops.stream().mapToInt(Loops::curves).sum();
        assertTrue(curves < 40 * loops.size(), curves + " curves in " + loops.size() + " paths");
    }

    @Test
    void writesLessTheMorePicturesASheetHas() {
        int before = Integer.MAX_VALUE;
        for (Detail detail : List.of(Detail.FINE, Detail.USUAL, Detail.PLAIN)) {
            List<double[]> loops = loops(tones(detail, ball(Material.SKIN, 1, 0.8, 0.6)));
            int numbers = loops.stream().mapToInt(loop -> loop.length).sum();
            assertTrue(numbers <= before, numbers + " after " + before);
            before = numbers;
        }
        assertEquals(Detail.FINE, Detail.forPictures(1));
        assertEquals(Detail.FINE, Detail.forPictures(8));
        assertEquals(Detail.USUAL, Detail.forPictures(9));
        assertEquals(Detail.PLAIN, Detail.forPictures(24));
    }

    @Test
    void paintsTheLargestFirstAndLetsItReachBeneathWhatIsPaintedOverIt() {
        Surface face = ball(Material.SKIN, 1, 0.8, 0.5);
        Surface eye = CANVAS.sheet(Material.IRIS, 90, 70, 110, 90, 0.6);
        List<Tone> tones = tones(Detail.FINE, eye, face);
        assertEquals(2, tones.size());
        // Two samples on each side of twenty.
        double hole = Math.PI * 625 - Loops.area(tones.getFirst().loops());
        assertEquals(16 * 16 * POINTS * POINTS, hole, 12, "no paper shows between");
        assertEquals(100, Loops.area(tones.getLast().loops()), 6);
        assertEquals(
                new Light(FigurePalette.LIGHT).base(Material.IRIS),
                tones.getLast().argb());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.9})
    void laysTheMusclesColourWhereOneGlowsAndNowhereElse(double glow) {
        Surface plain = ball(Material.SKIN, 1, 0.8, 0.5);
        Surface lit = ball(Material.SKIN, 1, 0.8, 0.5);
        for (int i = 0; i < lit.size(); i++) {
            lit.glow[i] = lit.x[i] > 1 ? glow : 0;
        }
        List<Tone> tones =
                Tones.of(seen(0, plain), seen(1, lit), CANVAS.sight(), Canvas.LIGHT, 200, 160, POINTS, Detail.FINE);
        int muscle = FigurePalette.LIGHT.muscle() & 0xFFFFFF;
        List<Tone> glows = tones.getFirst().within().stream()
                .filter(tone -> (tone.argb() & 0xFFFFFF) == muscle)
                .toList();
        assertTrue(!glows.isEmpty() && glows.size() <= 5, glows.size() + " steps of glow");
        double through = 1;
        for (Tone each : glows) {
            through *= 1 - Canvas.alpha(each.argb()) / 255.0;
            for (double[] loop : each.loops()) {
                double[] flat = Loops.flat(loop);
                for (int i = 0; i < flat.length; i += 2) {
                    assertTrue(flat[i] > 45, "the dark half glows at " + flat[i]);
                }
            }
        }
        assertTrue(through < 1 - glow / 2, "skin shines through by " + through);
    }

    @Test
    void drawsAShadowAsStepsThatLieWithinEachOther() {
        FloorShadow shadow = new FloorShadow();
        Sight sight = Sight.of(new Camera(0, 30), 100, -1, 1);
        assertEquals(List.of(), Tones.shadow(shadow, sight, 0x4A1D2733, 200, 160, POINTS), "of nothing is none");
        shadow.cast(List.of(ball(Material.SKIN, 0, 0.15, 0.15)));
        List<Tone> steps = Tones.shadow(shadow, sight, 0x4A1D2733, 200, 160, POINTS);
        assertTrue(steps.size() >= 2 && steps.size() <= 6, steps.size() + " steps");
        double before = Double.MAX_VALUE;
        double through = 1;
        for (Tone step : steps) {
            assertEquals(0x1D2733, step.argb() & 0xFFFFFF);
            assertTrue(step.loops().stream().allMatch(loop -> Loops.closed(loop) && Loops.finite(loop)));
            double area = Loops.area(step.loops());
            assertTrue(area < before, "each smaller than the one below it");
            before = area;
            through *= 1 - Canvas.alpha(step.argb()) / 255.0;
        }
        assertTrue(through > 1 - 0x4A / 255.0 - 0.01, "never darker than the palette's own: " + through);
    }

    @Test
    void keepsItsOwnListsWhateverBecomesOfThoseItWasMadeFrom() {
        List<double[]> loops = new ArrayList<>(List.of(new double[] {0, 0}));
        Tone tone = new Tone(0xFF000000, loops, new ArrayList<>());
        loops.clear();
        assertEquals(1, tone.loops().size());
        assertTrue(Arrays.equals(new double[] {0, 0}, tone.loops().getFirst()));
    }
}
