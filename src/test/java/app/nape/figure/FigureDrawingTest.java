package app.nape.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.figure.mesh.Material;
import app.nape.figure.paint.Facet;
import app.nape.figure.paint.FigurePalette;
import app.nape.figure.paint.Light;
import app.nape.figure.paint.Shape;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.MotionPhase;
import app.nape.figure.pose.Pose;
import app.nape.figure.pose.Posture;
import app.nape.figure.pose.Pull;
import app.nape.figure.pose.Sight;
import app.nape.figure.pose.Skeleton;
import app.nape.figure.pose.Vec3;
import app.nape.figure.pose.View;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureDrawingTest {
    private static final Motion MOTION = Bundled.MOTIONS.of("neck-rotation");

    @Test
    void drawsTheFaceLastWhenItIsSeenAndNotWhenItIsHidden() {
        assertTrue(eyes(0) > 0, "no eye is seen from the front");
        assertEquals(0, eyes(180), "an eye is seen through the head");
    }

    @Test
    void givesTheSamePictureTwice() {
        int[] first = picture(new Figure(Appearance.USUAL), 90, 100);
        int[] second = picture(new Figure(Appearance.USUAL), 90, 100);
        assertTrue(Arrays.equals(first, second));
    }

    @Test
    void drawsTheSameAfterAnotherExerciseAndSize() {
        Figure figure = new Figure(Appearance.USUAL);
        int[] first = picture(figure, 90, 100);
        Motion other = Bundled.MOTIONS.of("four-point-cat");
        figure.draw(other, other.at(1, 1, Duration.ZERO), new Camera(40, 9), 200, 120, new int[200 * 120]);
        assertTrue(Arrays.equals(first, picture(figure, 90, 100)));
    }

    @Test
    void fillsThePictureAndLeavesItsCornersEmpty() {
        int[] pixels = picture(new Figure(Appearance.USUAL), 120, 120);
        long filled = Arrays.stream(pixels).filter(p -> p >>> 24 == 255).count();
        assertTrue(filled > 120 * 120 / 8, "only " + filled + " pixels are filled");
        assertEquals(0, pixels[0]);
        assertEquals(0, pixels[119]);
    }

    @Test
    void paintsNoColourThatNothingHas() {
        int[] pixels = new int[260 * 300];
        for (String id : List.of("self-hug", "towel-rotation", "prone-y-t-w", "door-frame-pull")) {
            Motion motion = Bundled.MOTIONS.of(id);
            Figure figure = new Figure(Appearance.USUAL);
            for (int i = 0; i < motion.phases().size() * 2; i++) {
                Posture posture = motion.at(i / 2, i % 2 * 0.5 + 0.3, Duration.ofMillis(700));
                figure.redraw(motion, posture, motion.look().camera(View.BEST), 260, 300, pixels, i % 3 > 0);
                assertTrue(Arrays.stream(pixels).noneMatch(FigureDrawingTest::odd), "a stray colour in " + id);
            }
        }
    }

    /** Green, blue or violet stronger than of any cloth, as where a sum runs over. */
    private static boolean odd(int argb) {
        int red = argb >> 16 & 0xFF;
        int green = argb >> 8 & 0xFF;
        int blue = argb & 0xFF;
        return argb >>> 24 == 255
                && (green > Math.max(red, blue) + 75
                        || blue > Math.max(red, green) + 70
                        || Math.min(red, blue) > green + 100);
    }

    @Test
    void keepsEveryArrowInsideThePicture() {
        for (Motion motion : Bundled.MOTIONS.motions().values()) {
            for (View view : List.of(View.BEST, View.SECOND)) {
                Camera camera = motion.look().camera(view);
                for (double aspect : new double[] {0.8, 1.5}) {
                    Sight sight = new Scene(motion).framing(camera, aspect).sight(camera, 400);
                    for (MotionPhase phase : motion.phases()) {
                        if (phase.effort() > Scene.LEAST_EFFORT) {
                            Skeleton skeleton = Skeleton.of(Posture.still(motion.stance(), phase.end()));
                            phase.pulls().forEach(pull -> assertInside(motion.id(), pull, skeleton, sight, aspect));
                        }
                    }
                }
            }
        }
    }

    private static void assertInside(String id, Pull pull, Skeleton skeleton, Sight sight, double aspect) {
        for (Vec3 point : List.of(pull.from(), pull.by(), pull.to())) {
            Vec3 place = pull.frame(skeleton).apply(point);
            double x = sight.x(place.dot(sight.right()));
            double y = sight.y(place.dot(sight.up()));
            assertTrue(x > 2 && x < 400 * aspect - 2 && y > 2 && y < 398, id + ": " + x + ", " + y);
        }
    }

    @Test
    void listsShapesForAVectorPainter() {
        List<Shape> shapes = shapes("neck-rotation");
        assertTrue(shapes.size() > 1500, "only " + shapes.size());
        assertTrue(shapes.stream().allMatch(shape -> shape.xs().length == shape.ys().length));
    }

    @Test
    void listsOnlyWhatIsSeen() {
        assertTrue(whites(0) > 0);
        assertEquals(0, whites(180), "the eyes are listed though the head hides them");
    }

    @Test
    void printsAGlowsEdgeInPiecesThatDoNotShowAsSteps() {
        float[] corners = {0, 0, 0, 80, 130, 120, 4, 0, 0, 80, 130, 120, 4, 6, 0, 104, 122, 108, 0, 6, 0, 104, 122, 108
        };
        List<Shape> pieces = new ArrayList<>();
        Facet.of(corners, 0, 6, 12, 18).paint(pieces);
        assertEquals(4, pieces.size(), "from one edge to the other only");
        for (int i = 1; i < pieces.size(); i++) {
            int before = pieces.get(i - 1).argb() >> 16 & 0xFF;
            int here = pieces.get(i).argb() >> 16 & 0xFF;
            assertTrue(Math.abs(here - before) <= 8, before + " beside " + here);
        }
        assertEquals(6, pieces.getLast().ys()[2], 1e-9);
    }

    @Test
    void printsAnEvenQuadInOnePiece() {
        float[] corners = {0, 0, 0, 80, 130, 120, 4, 0, 0, 82, 131, 120, 4, 6, 0, 80, 130, 122, 0, 6, 0, 80, 130, 120};
        List<Shape> pieces = new ArrayList<>();
        Facet.of(corners, 0, 6, 12, 18).paint(pieces);
        assertEquals(1, pieces.size());
    }

    private static long whites(double yaw) {
        int white = new Light(FigurePalette.LIGHT).base(Material.EYE_WHITE);
        return FigureDrawing.shapes(
                        MOTION, MOTION.at(0, 1, Duration.ZERO), new Camera(yaw, 9), Appearance.USUAL, 90, 100)
                .stream()
                .filter(shape -> near(shape.argb(), white))
                .count();
    }

    @Test
    void letsThePictureRunOutAtItsSidesToo() {
        // A wall runs on beyond both sides of this picture.
        List<Shape> shapes = shapes("wall-trapezius-stretch");
        for (int side : List.of(0, 90)) {
            List<Shape> outermost = shapes.stream()
                    .filter(shape -> Arrays.stream(shape.xs()).anyMatch(x -> Math.abs(x - side) < 0.4))
                    .toList();
            assertTrue(!outermost.isEmpty(), "nothing at " + side);
            for (Shape shape : outermost) {
                assertTrue(shape.argb() >>> 24 < 10, "it ends at once at " + side);
            }
        }
    }

    @Test
    void letsOnlyThePicturesFootRunOutWhereNothingGoesOnBeside() {
        List<Shape> shapes = shapes("neck-rotation");
        assertTrue(shapes.stream().anyMatch(shape -> shape.argb() >>> 24 < 255));
        for (Shape shape : shapes) {
            double highest = Arrays.stream(shape.ys()).max().orElseThrow();
            assertTrue(shape.argb() >>> 24 == 255 || highest < 0.14 * 100, "paper shines through at " + highest);
        }
    }

    private static List<Shape> shapes(String id) {
        Motion motion = Bundled.MOTIONS.of(id);
        Camera camera = motion.look().camera(View.BEST);
        return FigureDrawing.shapes(motion, motion.at(1, 1, Duration.ZERO), camera, Appearance.USUAL, 90, 100);
    }

    private static long eyes(double yaw) {
        int size = 400;
        int[] pixels = new int[size * size];
        Pose calm = Pose.NEUTRAL;
        new Figure(Appearance.USUAL)
                .draw(MOTION, Posture.still(MOTION.stance(), calm), new Camera(yaw, 9), size, size, pixels);
        int white = new Light(FigurePalette.LIGHT).base(Material.EYE_WHITE);
        return Arrays.stream(pixels).filter(p -> near(p, white)).count();
    }

    private static boolean near(int a, int b) {
        return Math.abs((a >> 16 & 0xFF) - (b >> 16 & 0xFF)) < 6
                && Math.abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF)) < 6
                && Math.abs((a & 0xFF) - (b & 0xFF)) < 6;
    }

    private static int[] picture(Figure figure, int width, int height) {
        int[] pixels = new int[width * height];
        figure.draw(MOTION, MOTION.at(1, 0.5, Duration.ofSeconds(1)), new Camera(-20, 9), width, height, pixels);
        return pixels;
    }
}
