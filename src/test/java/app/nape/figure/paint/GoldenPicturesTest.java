package app.nape.figure.paint;

import app.nape.content.Bundled;
import app.nape.figure.Appearance;
import app.nape.figure.Figure;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.View;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Light, shadow and edges of the figure, beside pictures that a person has looked at and found right: see {@link GoldenFiles}.
 */
class GoldenPicturesTest {
    /** Pictures of 70,000 pixels and more are drawn as in the player, with samples at edges only. */
    enum Golden {
        /** How light falls on face, cloth and hands; edges as drawn when there is time. */
        STILL_HEAD("neck-rotation", View.BEST, 280, 300, 0, 60, 20, 160, 160),
        /** The edges within a face when the next picture follows at once. */
        MOVING_HEAD("neck-rotation", View.BEST, 280, 300, 7, 100, 20, 80, 90),
        /** The shadow on the floor, which follows every few pictures while the body moves. */
        MOVING_SHADOW("seated-side-bend", View.BEST, 280, 300, 14, 20, 235, 240, 60),
        /** From behind the wall, which would hide the figure: only its foot is drawn. */
        FROM_BEHIND_THE_WALL("wall-angels", View.SECOND, 140, 160, 0, 0, 0, 140, 160),
        /** The same wall from the front, without the line of its foot. */
        BEFORE_THE_WALL("wall-angels", View.BEST, 140, 160, 0, 0, 0, 140, 160);

        private final String motion;
        private final View view;
        private final int width;
        private final int height;
        private final int moves;
        private final int left;
        private final int top;
        private final int wide;
        private final int high;

        Golden(String motion, View view, int width, int height, int moves, int left, int top, int wide, int high) {
            this.motion = motion;
            this.view = view;
            this.width = width;
            this.height = height;
            this.moves = moves;
            this.left = left;
            this.top = top;
            this.wide = wide;
            this.high = high;
        }

        /** The part of the last picture that is kept. */
        private BufferedImage draw() {
            Motion moved = Bundled.MOTIONS.of(motion);
            Camera camera = moved.look().camera(view);
            Figure figure = new Figure(Appearance.USUAL);
            int[] pixels = new int[width * height];
            for (int i = 0; i < moves; i++) {
                figure.redraw(moved, moved.at(0, 0.05 * i, Duration.ZERO), camera, width, height, pixels, true);
            }
            if (moves == 0) {
                figure.draw(moved, moved.at(0, 1, Duration.ZERO), camera, width, height, pixels);
            }
            BufferedImage whole = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
            whole.getRaster().setDataElements(0, 0, width, height, pixels);
            BufferedImage page = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = page.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, wide, high);
            pen.drawImage(whole, -left, -top, null);
            pen.dispose();
            return page;
        }
    }

    @ParameterizedTest
    @EnumSource
    void looksAsAPersonFoundItRight(Golden golden) throws IOException {
        GoldenFiles.compare(golden.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png", golden.draw(), 0.12);
    }
}
