package app.nape.figure.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.figure.Appearance;
import app.nape.figure.Figure;
import app.nape.figure.body.Build;
import app.nape.figure.body.Haircut;
import app.nape.figure.body.SkinTone;
import app.nape.figure.mesh.Material;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Motion;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighContrastTest {
    private static final int SIZE = 300;
    private static final Motion MOTION = Bundled.MOTIONS.of("scapular-clock");

    @Test
    void tellsMusclesAtWorkFromEverySkinAndItsShirt() {
        for (SkinTone skin : SkinTone.values()) {
            for (boolean dark : List.of(true, false)) {
                FigurePalette palette = FigurePalette.contrast(dark, skin.argb());
                assertTold(palette.muscle(), palette.skin(), skin + " skin");
                assertTold(palette.muscle(), palette.shirt(), skin + " shirt");
            }
        }
    }

    @Test
    void tellsArrowsAndLinesFromThePage() {
        Light white = new Light(FigurePalette.CONTRAST_LIGHT);
        Light black = new Light(FigurePalette.CONTRAST_DARK);
        assertTold(white.base(Material.ARROW), 0xFFFFFFFF, "arrow on white");
        assertTold(black.base(Material.ARROW), 0xFF000000, "arrow on black");
        assertTold(white.line(), 0xFFFFFFFF, "line on white");
        assertTold(black.line(), 0xFF000000, "line on black");
    }

    @Test
    void tellsTheLinesWithinFromWhatTheyPartAndFromEverySkin() {
        for (SkinTone skin : SkinTone.values()) {
            FigurePalette palette = FigurePalette.contrast(false, skin.argb());
            int line = new Light(palette).innerLine();
            assertTold(line, palette.skin(), skin + " skin");
            assertTold(line, palette.shirt(), skin + " shirt");
        }
    }

    @Test
    void drawsALineWhereTheBodyEndsAtEverySize() {
        for (int size : List.of(120, SIZE, 900)) {
            int[] pixels = picture(FigurePalette.contrast(true, SkinTone.EBONY.argb()), size);
            int lined = 0;
            int rows = 0;
            for (int y = size / 3; y < size * 3 / 4; y++) {
                int brightest = 0;
                int first = first(pixels, y, size);
                for (int x = first; x < first + Math.max(3, size / 150); x++) {
                    int pixel = pixels[y * size + x];
                    brightest = Math.max(brightest, (pixel >> 8 & 0xFF) * 255 / Math.max(1, pixel >>> 24));
                }
                rows++;
                lined += brightest > 150 ? 1 : 0;
            }
            assertTrue(lined > rows * 0.95, lined + " of " + rows + " rows begin with a line at " + size);
        }
    }

    @Test
    void drawsNoLineWithoutHighContrast() {
        int[] soft = picture(FigurePalette.LIGHT, SIZE);
        long black = Arrays.stream(soft).filter(p -> p == 0xFF000000).count();
        assertEquals(0, black);
    }

    private static int first(int[] pixels, int y, int size) {
        for (int x = 0; x < size; x++) {
            if (pixels[y * size + x] >>> 24 > 40) {
                return x;
            }
        }
        throw new AssertionError("nothing is drawn in row " + y);
    }

    private static int[] picture(FigurePalette palette, int size) {
        int[] pixels = new int[size * size];
        Figure figure = new Figure(new Appearance(palette, Build.MEDIUM, Haircut.SHORT));
        figure.draw(MOTION, MOTION.at(0, 1, Duration.ZERO), new Camera(180, 9), size, size, pixels);
        return pixels;
    }

    private static void assertTold(int a, int b, String what) {
        double contrast = Luminance.contrast(a, b);
        assertTrue(contrast >= FigurePalette.LEAST_CONTRAST, what + ": only " + contrast);
    }
}
