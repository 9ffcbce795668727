package app.nape.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.content.MotionCatalogue;
import app.nape.figure.body.Build;
import app.nape.figure.body.Haircut;
import app.nape.figure.paint.FigurePalette;
import app.nape.figure.paint.Part;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.Posture;
import app.nape.figure.pose.View;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A picture that is mended where something moved is the picture drawn anew. */
class FigureRedrawTest {
    private static final MotionCatalogue MOTIONS = Bundled.MOTIONS;
    private static final List<String> EXERCISES = List.of(
            "basic-neck-stretch",
            "neck-rotation",
            "self-hug",
            "four-point-cat",
            "band-row",
            "wall-angels",
            "seated-cat-cow",
            "doorway-pec-stretch",
            "towel-rotation");
    /** Some that move much in different rooms, for what holds of every exercise if it holds of these. */
    private static final List<String> FEW = List.of("basic-neck-stretch", "four-point-cat", "doorway-pec-stretch");
    /** Just large enough to be drawn as in the player, with samples at edges only. */
    private static final int WIDE = 260;

    private static final int HIGH = 272;

    @Test
    void mendsEachPictureToWhatItWouldBeIfDrawnWhole() {
        mends(Appearance.USUAL, EXERCISES);
    }

    @Test
    void mendsEachPictureInHighContrastToo() {
        mends(new Appearance(FigurePalette.CONTRAST_DARK, Build.MEDIUM, Haircut.BOB), FEW);
    }

    private static void mends(Appearance look, List<String> exercises) {
        for (String id : exercises) {
            Motion motion = MOTIONS.of(id);
            Figure mending = new Figure(look, 0);
            int[] mended = new int[WIDE * HIGH];
            for (int i = 0; i < motion.phases().size() * 3; i++) {
                Posture posture = at(motion, i, 3);
                redraw(mending, motion, posture, mended);
                int[] whole = new int[WIDE * HIGH];
                redraw(new Figure(look, 0), motion, posture, whole);
                double off = difference(whole, mended);
                assertTrue(off < 0.002, id + ", picture " + i + " is off by " + off + " steps of 255 a pixel");
            }
        }
    }

    @Test
    void leavesUndrawnOnlyWhatIsHardlySeen() {
        for (String id : FEW) {
            Motion motion = MOTIONS.of(id);
            Figure mending = new Figure(Appearance.USUAL);
            int[] mended = new int[WIDE * HIGH];
            for (int i = 0; i < motion.phases().size() * 40; i++) {
                Posture posture = at(motion, i, 40);
                redraw(mending, motion, posture, mended);
                if (i % 37 == 0) {
                    int[] whole = new int[WIDE * HIGH];
                    redraw(new Figure(Appearance.USUAL), motion, posture, whole);
                    double off = difference(whole, mended);
                    assertTrue(off < 0.6, id + ", picture " + i + " is off by " + off + " steps of 255 a pixel");
                }
            }
        }
    }

    @Test
    void drawsNothingWhenNothingMoves() {
        Motion motion = MOTIONS.of("basic-neck-stretch");
        Figure figure = new Figure(Appearance.USUAL);
        int[] pixels = new int[WIDE * HIGH];
        Posture posture = motion.at(1, 0.5, Duration.ofSeconds(1));
        assertEquals(Part.whole(WIDE, HIGH), redraw(figure, motion, posture, pixels));
        assertEquals(Part.NONE, redraw(figure, motion, posture, pixels));
    }

    @Test
    void drawsOnlyTheHeadWhenOnlyTheHeadTurns() {
        Motion motion = MOTIONS.of("neck-rotation");
        Figure figure = new Figure(Appearance.USUAL);
        int[] pixels = new int[WIDE * HIGH];
        redraw(figure, motion, motion.at(1, 0.50, Duration.ZERO), pixels);
        Part part = redraw(figure, motion, motion.at(1, 0.52, Duration.ZERO), pixels);
        assertTrue(part.bottom() < HIGH * 0.7 && !part.isEmpty(), "drawn down to row " + part.bottom());
    }

    private static Posture at(Motion motion, int picture, int each) {
        return motion.at(picture / each, (double) (picture % each) / each, Duration.ofMillis(40L * picture));
    }

    private static Part redraw(Figure figure, Motion motion, Posture posture, int[] pixels) {
        return figure.redraw(motion, posture, motion.look().camera(View.BEST), WIDE, HIGH, pixels, true);
    }

    private static double difference(int[] a, int[] b) {
        long sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                sum += Math.abs((a[i] >>> shift & 0xFF) - (b[i] >>> shift & 0xFF));
            }
        }
        return sum / 4.0 / a.length;
    }
}
