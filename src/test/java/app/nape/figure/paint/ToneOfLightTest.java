package app.nape.figure.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.figure.body.Clothes;
import app.nape.figure.body.SkinTone;
import app.nape.figure.mesh.Material;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How bright a point is by the way it faces: one light from above the viewer's left, and the sky. */
class ToneOfLightTest {
    /** Where the light stands round the viewer's axis, anticlockwise from the right: to the left, and above. */
    private static final double AZIMUTH = Math.toDegrees(Math.atan2(0.62, -0.46));

    /** Its height over the picture: how much of it comes from the viewer. */
    private static final double FROM_VIEWER = 0.64 / Math.sqrt(0.46 * 0.46 + 0.62 * 0.62 + 0.64 * 0.64);

    private static FigurePalette worn(FigurePalette page, int skin, int shirt) {
        return new FigurePalette(
                skin, page.hair(), shirt, page.trousers(), page.shoes(), page.prop(), page.muscle(), page.shadow(), 0);
    }

    private static Stream<Named<FigurePalette>> looks() {
        return Stream.of(SkinTone.values())
                .flatMap(skin -> Stream.of(Clothes.values())
                        .map(shirt -> Named.of(
                                skin + " in " + shirt, worn(FigurePalette.LIGHT, skin.argb(), shirt.argb(false)))));
    }

    /** Red, green and blue where the normal is so far from the viewer's axis, and so far round it. */
    private static float[] tone(FigurePalette palette, Material material, double towards, double azimuth) {
        double side = Math.sqrt(Math.max(0, 1 - towards * towards));
        double a = Math.toRadians(azimuth);
        return tone(palette, material, side * Math.cos(a), side * Math.sin(a), towards, 0, 0);
    }

    private static float[] tone(
            FigurePalette palette, Material material, double x, double y, double z, double tint, double glow) {
        float[] rgb = new float[3];
        Light light = new Light(palette);
        light.shade(material, light.base(material), x, y, z, tint, glow, rgb, 0);
        return rgb;
    }

    private static double bright(float[] rgb) {
        return 0.3 * rgb[0] + 0.6 * rgb[1] + 0.1 * rgb[2];
    }

    /** On a circle of one steepness only the light tells places apart. */
    @ParameterizedTest
    @MethodSource("looks")
    void darkensSkinAndShirtStepByStepAwayFromTheLight(FigurePalette look) {
        for (Material material : List.of(Material.SKIN, Material.SHIRT)) {
            for (double towards : new double[] {0.15, 0.4, 0.64, 0.9}) {
                float[] before = tone(look, material, towards, AZIMUTH);
                for (int away = 10; away <= 180; away += 10) {
                    float[] left = tone(look, material, towards, AZIMUTH + away);
                    float[] right = tone(look, material, towards, AZIMUTH - away);
                    for (int part = 0; part < 3; part++) {
                        assertEquals(left[part], right[part], 0.01, "alike to both sides of the light");
                        assertTrue(left[part] <= before[part] + 1e-4, material + " grows brighter at " + away);
                    }
                    before = left;
                }
                double range = bright(tone(look, material, towards, AZIMUTH)) / bright(before);
                assertTrue(towards > 0.6 || range > 1.15, material + " is flat at " + towards + ": " + range);
            }
        }
    }

    @Test
    void isBrightestUpToTheLeftOfTheViewer() {
        double best = 0;
        double x = 0;
        double y = 0;
        for (double i = -0.98; i < 1; i += 0.02) {
            for (double j = -0.98; j < 1; j += 0.02) {
                double rest = 1 - i * i - j * j;
                double here =
                        rest < 0 ? 0 : bright(tone(FigurePalette.LIGHT, Material.SHIRT, i, j, Math.sqrt(rest), 0, 0));
                if (here > best) {
                    best = here;
                    x = i;
                    y = j;
                }
            }
        }
        assertTrue(x < -0.2 && x > -0.7 && y > 0.3 && y < 0.8, "it is brightest at " + x + ", " + y);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void leavesTheSkysShareToWhatFacesAwayAndItsOwnColourToWhatFacesTheLight(FigurePalette look) {
        for (Material material : List.of(Material.SKIN, Material.SHIRT, Material.TROUSERS, Material.HAIR)) {
            int base = new Light(look).base(material);
            double own = bright(new float[] {base >> 16 & 0xFF, base >> 8 & 0xFF, base & 0xFF});
            double lit = bright(tone(look, material, FROM_VIEWER, AZIMUTH));
            double dark = bright(tone(look, material, FROM_VIEWER, AZIMUTH + 180));
            double away = bright(tone(look, material, -1, 0));
            assertEquals(1, lit / own, 0.16, material + " in full light");
            assertTrue(dark / own > 0.5, material + " across from the light keeps " + dark / own);
            assertTrue(away / own > 0.25, material + " from behind keeps " + away / own);
        }
    }

    @ParameterizedTest
    @EnumSource
    void neverLeavesTheRangeInWhichStepsAlongARowAreSafe(Material material) {
        Random random = new Random(13);
        List<FigurePalette> all = List.of(
                FigurePalette.LIGHT, FigurePalette.DARK, FigurePalette.CONTRAST_LIGHT, FigurePalette.CONTRAST_DARK);
        for (int i = 0; i < 4000; i++) {
            double towards = random.nextDouble() * 2 - 1;
            double a = random.nextDouble() * 2 * Math.PI;
            double side = Math.sqrt(1 - towards * towards);
            float[] rgb = tone(
                    all.get(i % 4),
                    material,
                    side * Math.cos(a),
                    side * Math.sin(a),
                    towards,
                    random.nextDouble() * 4 - 2,
                    random.nextDouble() * 1.5);
            for (float part : rgb) {
                assertTrue(part >= 1.5f && part <= 253.5f, material + ": " + part);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void paintsFlatWhatIsFlatAndShadesAllElse(Material material) {
        float[] lit = tone(FigurePalette.LIGHT, material, FROM_VIEWER, AZIMUTH);
        float[] dark = tone(FigurePalette.LIGHT, material, FROM_VIEWER, AZIMUTH + 180);
        assertEquals(material.flat(), bright(lit) == bright(dark), material + ": " + bright(lit) + ", " + bright(dark));
    }

    @Test
    void shadesLessInHighContrastThanSoftly() {
        FigurePalette soft = FigurePalette.LIGHT;
        FigurePalette hard = new FigurePalette(
                soft.skin(),
                soft.hair(),
                soft.shirt(),
                soft.trousers(),
                soft.shoes(),
                soft.prop(),
                soft.muscle(),
                soft.shadow(),
                0xFF000000);
        for (Material material : List.of(Material.SKIN, Material.SHIRT)) {
            double softly =
                    bright(tone(soft, material, 0.4, AZIMUTH)) / bright(tone(soft, material, 0.4, AZIMUTH + 180));
            double hardly =
                    bright(tone(hard, material, 0.4, AZIMUTH)) / bright(tone(hard, material, 0.4, AZIMUTH + 180));
            assertTrue(hardly - 1 < (softly - 1) / 2, material + ": " + hardly + " and softly " + softly);
            assertTrue(hardly > 1, "but it is not a silhouette");
        }
    }

    @ParameterizedTest
    @EnumSource(SkinTone.class)
    void comesNearerToTheMusclesColourTheMoreItGlows(SkinTone skin) {
        FigurePalette look = worn(FigurePalette.LIGHT, skin.argb(), Clothes.SEA.argb(false));
        int muscle = look.muscle();
        double before = Double.MAX_VALUE;
        for (double glow = 0; glow <= 1; glow += 0.1) {
            // Flat, so that no light comes between.
            float[] rgb = tone(look, Material.BROW, 0, 0, 1, 0, glow);
            double off = Math.abs(rgb[0] - (muscle >> 16 & 0xFF))
                    + Math.abs(rgb[1] - (muscle >> 8 & 0xFF))
                    + Math.abs(rgb[2] - (muscle & 0xFF));
            assertTrue(off < before, "at a glow of " + glow);
            before = off;
        }
        assertTrue(before > 1, "some of what lies over it is always seen");
    }

    @Test
    void blushesRedderAndSetsEyesDarker() {
        float[] plain = tone(FigurePalette.LIGHT, Material.SKIN, 0, 0, 1, 0, 0);
        float[] blush = tone(FigurePalette.LIGHT, Material.SKIN, 0, 0, 1, 1, 0);
        float[] shade = tone(FigurePalette.LIGHT, Material.SKIN, 0, 0, 1, -1, 0);
        assertTrue(blush[0] / blush[1] > plain[0] / plain[1] * 1.1, "redder");
        for (int part = 0; part < 3; part++) {
            assertTrue(shade[part] < plain[part] * 0.85 && shade[part] > plain[part] * 0.65, "darker by a quarter");
        }
        assertEquals(shade[0], tone(FigurePalette.LIGHT, Material.SKIN, 0, 0, 1, -9, 0)[0], 0, "and no darker");
    }

    @Test
    void lightsTheEdgeOfDarkSkinFromBehindOnADarkPageOnly() {
        for (double azimuth : new double[] {0, 90, 200, 300}) {
            FigurePalette dark = worn(FigurePalette.DARK, SkinTone.EBONY.argb(), Clothes.SEA.argb(true));
            FigurePalette light = worn(FigurePalette.LIGHT, SkinTone.EBONY.argb(), Clothes.SEA.argb(false));
            double edge = bright(tone(dark, Material.SKIN, 0.02, azimuth));
            assertTrue(edge > 1.5 * bright(tone(dark, Material.SKIN, 0.8, azimuth)), "at " + azimuth);
            assertTrue(edge > 1.5 * bright(tone(light, Material.SKIN, 0.02, azimuth)), "at " + azimuth);
        }
    }

    @ParameterizedTest
    @EnumSource(SkinTone.class)
    void darkensHairOnDarkSkinsOnlySoThatFaceAndHairDoNotRunTogether(SkinTone skin) {
        Light light = new Light(worn(FigurePalette.DARK, skin.argb(), Clothes.SEA.argb(true)));
        int hair = light.base(Material.HAIR);
        assertTrue(Luminance.of(hair) <= Luminance.of(FigurePalette.DARK.hair()));
        assertTrue(Luminance.contrast(hair, skin.argb()) > 1.5, skin + ": " + Luminance.contrast(hair, skin.argb()));
    }
}
