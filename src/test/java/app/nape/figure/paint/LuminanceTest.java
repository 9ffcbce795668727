package app.nape.figure.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.figure.body.SkinTone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How light colours are, how far apart, and what lies between two. */
class LuminanceTest {
    /** Greys whose contrast with white is printed in every guide to WCAG. */
    @ParameterizedTest
    @CsvSource({
        "000000, 21.00",
        "595959, 7.00",
        "767676, 4.54",
        "949494, 3.03",
        "FFFFFF, 1.00",
        "FF0000, 4.00",
        "0000FF, 8.59"
    })
    void measuresContrastAsTheGuidesPrintIt(String rgb, double right) {
        int argb = 0xFF000000 | Integer.parseInt(rgb, 16);
        assertEquals(right, Luminance.contrast(argb, 0xFFFFFFFF), 0.01);
        assertEquals(Luminance.contrast(argb, 0xFFFFFFFF), Luminance.contrast(0xFFFFFFFF, argb), 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.25, 0.5, 1})
    void mixesEachColourByItsShare(double share) {
        int mixed = Light.mix(0xFF000000, 0xFFC86432, share);
        assertEquals(200 * share, mixed >> 16 & 0xFF, 0.51);
        assertEquals(100 * share, mixed >> 8 & 0xFF, 0.51);
        assertEquals(50 * share, mixed & 0xFF, 0.51);
        assertEquals(255, mixed >>> 24);
    }

    @Test
    void ordersSkinsFromLightToDark() {
        double before = 1;
        for (SkinTone skin : SkinTone.values()) {
            double here = Luminance.of(skin.argb());
            assertTrue(here < before * 0.8, skin + " after the one before");
            before = here;
        }
    }
}
