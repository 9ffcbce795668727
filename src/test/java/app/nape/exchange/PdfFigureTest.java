package app.nape.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.content.MotionCatalogue;
import app.nape.figure.Appearance;
import app.nape.figure.Figure;
import app.nape.figure.FigureDrawing;
import app.nape.figure.paint.Shape;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.Posture;
import app.nape.figure.pose.View;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFigureTest {
    private static final int WIDE = 300;
    private static final int HIGH = 340;
    private static final MotionCatalogue MOTIONS = Bundled.MOTIONS;

    @Test
    void paintsWithLinesAndFillsAloneAndWithoutAnyPicture() {
        Set<String> used = new TreeSet<>();
        for (String word : operators("wall-angels").split("\\s+", -1)) {
            if (!word.isEmpty() && !word.matches("-?\\d*(\\.\\d+)?")) {
                used.add(word);
            }
        }
        assertEquals(Set.of("q", "Q", "cm", "re", "W", "n", "w", "j", "rg", "RG", "m", "l", "b"), used);
    }

    @Test
    void leavesThePageAsItWas() {
        String painted = PdfFigure.operators(List.of(square(0xFF336699)), 10, 20, 5, 5, 0xFFFFFF);
        assertEquals("""
            q
            1 0 0 1 10 20 cm
            0 0 5 5 re W n
            0.25 w 1 j
            0.2 0.4 0.6 rg
            0.2 0.4 0.6 RG
            0 0 m
            4.5 0 l
            4.5 4.5 l
            0 4.5 l
            b
            Q
            """, painted);
    }

    @Test
    void letsPaperShineThroughWhatIsNotOpaque() {
        String painted = PdfFigure.operators(List.of(square(0x80000000)), 0, 0, 5, 5, 0xFFFFFF);
        assertTrue(painted.contains("0.498 0.498 0.498 rg"), painted);
    }

    @Test
    void standsInAFileWhoseTableFindsEveryObject() {
        String file = new String(PdfFile.of(operators("neck-rotation"), WIDE, HIGH), StandardCharsets.US_ASCII);
        int table = Integer.parseInt(file.substring(file.indexOf("startxref") + 10, file.indexOf("%%EOF"))
                .trim());
        assertTrue(file.startsWith("xref", table));
        for (int i = 1; i <= 4; i++) {
            int entry = file.indexOf('\n', file.indexOf("0000000000", table)) + 1 + (i - 1) * 20;
            int place = Integer.parseInt(file.substring(entry, entry + 10));
            assertTrue(file.startsWith(i + " 0 obj", place), "object " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "basic-neck-stretch",
                "self-hug",
                "scalene-stretch",
                "chest-opener-hands-behind-head",
                "four-point-cat",
                "prone-y-t-w",
                "towel-rotation",
                "neck-self-massage"
            })
    void looksLikeThePictureOnTheScreen(String id) {
        Motion motion = MOTIONS.of(id);
        int[] pixels = new int[WIDE * HIGH];
        new Figure(Appearance.USUAL).draw(motion, held(motion), motion.look().camera(View.BEST), WIDE, HIGH, pixels);
        BufferedImage screen = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_ARGB_PRE);
        screen.getRaster().setDataElements(0, 0, WIDE, HIGH, pixels);
        BufferedImage onPaper = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = onPaper.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, WIDE, HIGH);
        g.drawImage(screen, 0, 0, null);
        g.dispose();
        BufferedImage printed = printed(operators(id));
        int wrong = 0;
        for (int y = 1; y < HIGH - 1; y++) {
            for (int x = 1; x < WIDE - 1; x++) {
                wrong += nearest(onPaper.getRGB(x, y), printed, x, y) > 120 ? 1 : 0;
            }
        }
        assertTrue(wrong < WIDE * HIGH / 100, wrong + " pixels are of another colour");
    }

    private static String operators(String id) {
        Motion motion = MOTIONS.of(id);
        List<Shape> shapes = FigureDrawing.shapes(
                motion, held(motion), motion.look().camera(View.BEST), Appearance.USUAL, WIDE, HIGH);
        return PdfFigure.operators(shapes, 0, 0, WIDE, HIGH, 0xFFFFFF);
    }

    private static Posture held(Motion motion) {
        return motion.at(Math.min(2, motion.phases().size() - 1), 1, Duration.ofSeconds(1));
    }

    private static Shape square(int argb) {
        return new Shape(new double[] {0, 4.5, 4.5, 0}, new double[] {0, 0, 4.5, 4.5}, argb);
    }

    /** Does what a reader of PDF does, as far as these operators go. */
    private static BufferedImage printed(String operators) {
        BufferedImage page = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = page.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, WIDE, HIGH);
        Deque<Float> numbers = new ArrayDeque<>();
        Path2D path = new Path2D.Double();
        for (String word : operators.split("\\s+", -1)) {
            if (word.matches("-?[\\d.]+")) {
                numbers.add(Float.parseFloat(word));
                continue;
            }
            switch (word) {
                case "rg" -> g.setColor(new Color(numbers.remove(), numbers.remove(), numbers.remove()));
                case "m" -> path.moveTo(numbers.remove(), HIGH - numbers.remove());
                case "l" -> path.lineTo(numbers.remove(), HIGH - numbers.remove());
                case "b" -> {
                    path.closePath();
                    g.fill(path);
                    path.reset();
                }
                default -> numbers.clear();
            }
        }
        g.dispose();
        return page;
    }

    /** The test paints without smooth edges, so these may lie a pixel aside: how far a colour is from the nearest of those at a place. */
    private static int nearest(int rgb, BufferedImage picture, int x, int y) {
        int least = Integer.MAX_VALUE;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                least = Math.min(least, apart(rgb, picture.getRGB(x + dx, y + dy)));
            }
        }
        return least;
    }

    private static int apart(int a, int b) {
        return Math.abs((a >> 16 & 0xFF) - (b >> 16 & 0xFF))
                + Math.abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF))
                + Math.abs((a & 0xFF) - (b & 0xFF));
    }
}
