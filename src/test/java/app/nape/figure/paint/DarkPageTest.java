package app.nape.figure.paint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.figure.Appearance;
import app.nape.figure.Figure;
import app.nape.figure.body.Build;
import app.nape.figure.body.Haircut;
import app.nape.figure.body.SkinTone;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.View;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On a dark page the body is told from the page by its edge, whatever its skin. */
class DarkPageTest {
    private static final int SIZE = 500;
    private static final int PAGE = 0xFF161C1B;
    private static final Motion MOTION = Bundled.MOTIONS.of("neck-side-tilt");

    @ParameterizedTest
    @EnumSource(SkinTone.class)
    void tellsEverySkinFromTheDarkPageByItsEdge(SkinTone skin) {
        FigurePalette dark = FigurePalette.DARK;
        FigurePalette palette = new FigurePalette(
                skin.argb(),
                dark.hair(),
                dark.shirt(),
                dark.trousers(),
                dark.shoes(),
                dark.prop(),
                dark.muscle(),
                dark.shadow(),
                0);
        int[] pixels = new int[SIZE * SIZE];
        new Figure(new Appearance(palette, Build.MEDIUM, Haircut.SHORT))
                .draw(MOTION, MOTION.at(0, 1, Duration.ZERO), MOTION.look().camera(View.BEST), SIZE, SIZE, pixels);
        List<Double> contrasts = new ArrayList<>();
        for (int y = SIZE * 58 / 100; y < SIZE * 80 / 100; y++) {
            contrasts.add(edge(pixels, y));
        }
        Collections.sort(contrasts);
        double usual = contrasts.get(contrasts.size() / 2);
        assertTrue(usual >= FigurePalette.LEAST_CONTRAST, skin + ": only " + usual);
    }

    /** The best contrast within the outermost four pixels of an arm. */
    private static double edge(int[] pixels, int y) {
        int x = 0;
        while (pixels[y * SIZE + x] >>> 24 < 255) {
            x++;
        }
        double best = 1;
        for (int in = 0; in < 4; in++) {
            best = Math.max(best, Luminance.contrast(pixels[y * SIZE + x + in], PAGE));
        }
        return best;
    }
}
