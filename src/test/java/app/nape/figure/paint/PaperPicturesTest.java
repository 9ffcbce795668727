package app.nape.figure.paint;

import app.nape.content.Bundled;
import app.nape.figure.Appearance;
import app.nape.figure.FigurePrint;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.View;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tones, edges, the glow of muscles and the shadow as they come on paper, beside pictures that a person has found right: see {@link GoldenFiles}. */
class PaperPicturesTest {
    private static final int WIDE = 110;
    private static final int HIGH = 120;
    /** Pixels to a point. */
    private static final int SHARP = 2;

    enum Paper {
        /** A face with all its tones, which runs out below. */
        PAPER_HEAD("neck-rotation", 1),
        /** A whole figure with working muscles and its shadow, as one of two dozen on a sheet. */
        PAPER_SIDE_BEND("seated-side-bend", 24);

        private final String motion;
        private final int pictures;

        Paper(String motion, int pictures) {
            this.motion = motion;
            this.pictures = pictures;
        }

        private BufferedImage draw() {
            Motion moved = Bundled.MOTIONS.of(motion);
            List<Tone> tones = FigurePrint.of(
                    moved,
                    moved.at(0, 1, Duration.ZERO),
                    moved.look().camera(View.BEST),
                    Appearance.USUAL,
                    WIDE,
                    HIGH,
                    Detail.forPictures(pictures));
            BufferedImage page = new BufferedImage(WIDE * SHARP, HIGH * SHARP, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = page.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, WIDE * SHARP, HIGH * SHARP);
            pen.transform(new AffineTransform(SHARP, 0, 0, -SHARP, 0, HIGH * SHARP));
            paint(pen, tones);
            pen.dispose();
            return page;
        }
    }

    private static void paint(Graphics2D pen, List<Tone> tones) {
        for (Tone tone : tones) {
            Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            for (double[] loop : tone.loops()) {
                path.moveTo(loop[0], loop[1]);
                for (int i = 2; i < loop.length; i += 6) {
                    path.curveTo(loop[i], loop[i + 1], loop[i + 2], loop[i + 3], loop[i + 4], loop[i + 5]);
                }
                path.closePath();
            }
            pen.setColor(new Color(tone.argb(), true));
            pen.fill(path);
            Shape around = pen.getClip();
            pen.clip(path);
            paint(pen, tone.within());
            pen.setClip(around);
        }
    }

    @ParameterizedTest
    @EnumSource
    void looksAsAPersonFoundItRight(Paper paper) throws IOException {
        GoldenFiles.compare(paper.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png", paper.draw(), 0.03);
    }
}
