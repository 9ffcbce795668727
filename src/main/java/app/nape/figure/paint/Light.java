package app.nape.figure.paint;

import app.nape.figure.mesh.Material;
import app.nape.figure.pose.Ease;
import app.nape.figure.pose.Vec3;

/** One soft light from above the viewer's left, and the sky. */
public final class Light {
    private static final Vec3 TOWARDS = new Vec3(-0.46, 0.62, 0.64).unit();

    /** An arrow’s colour in high contrast on a black page, 0xAARRGGBB: the muscles’ own would be lost. */
    private static final int ARROW_ON_BLACK = 0xFFFFD60A;

    /** The light from behind on a dark page: what is dark stands out by its lit edge and keeps its own colour. */
    private static final double[] BEHIND = {240, 214, 196};

    /** How far in from the edge the light from behind reaches, as a share of the way to what faces the viewer. */
    private static final double BEHIND_EDGE = 0.22;

    /** How strong it is on skin and cloth at most, 0 to 1. */
    private static final double BEHIND_MOST = 0.85;

    /** How strong it is on hair, 0 to 1. */
    private static final double BEHIND_HAIR = 0.50;

    /** Skins of less luminance than this, 0 to 1, have darker hair than the palette’s: face and hair would run together. */
    private static final double DARK_SKIN = 0.32;

    private final FigurePalette palette;
    private final boolean backlit;
    private final int hair;

    public Light(FigurePalette palette) {
        this.palette = palette;
        this.backlit = !palette.outlined() && palette.onDark();
        double darker = Ease.within((DARK_SKIN - Luminance.of(palette.skin())) / 0.20, 0, 1);
        this.hair = palette.outlined() ? palette.hair() : mix(palette.hair(), 0xFF1F1917, 0.75 * darker);
    }

    /** The shadow on the floor. */
    public int shadow() {
        return palette.shadow();
    }

    /** The outline of high contrast, or 0. */
    public int line() {
        return palette.line();
    }

    /** The line of high contrast within the figure: what its shirt stands out from. */
    public int innerLine() {
        return Luminance.of(palette.shirt()) > 0.3 ? 0xFF10161C : 0xFFFFFFFF;
    }

    private boolean onBlack() {
        return palette.outlined() && Luminance.of(palette.line()) > 0.5;
    }

    /** The colour of a material in full light. */
    public int base(Material material) {
        return switch (material) {
            case SKIN -> palette.skin();
            case LIPS -> mix(palette.skin(), 0xFFB0483F, 0.42);
            case HAIR -> hair;
            case BROW -> mix(hair, palette.skin(), 0.22);
            case EYE_WHITE -> mix(0xFFFFFFFF, palette.skin(), 0.10);
            case IRIS -> 0xFF3A2A22;
            case LASH -> mix(0xFF2B1D18, palette.skin(), 0.10);
            case GLINT -> 0xFFFFFFFF;
            case SHIRT -> palette.shirt();
            case SHIRT_EDGE ->
                palette.outlined() ? mix(palette.shirt(), innerLine(), 0.88) : mix(palette.shirt(), 0xFF10202C, 0.14);
            case TROUSERS -> palette.trousers();
            case TROUSERS_EDGE -> mix(palette.trousers(), 0xFF000000, 0.16);
            case SHOE -> palette.shoes();
            case SOLE -> mix(palette.shoes(), 0xFFE9E6DF, 0.72);
            case PROP -> palette.prop();
            case PROP_DARK -> mix(palette.prop(), 0xFF2A211A, 0.38);
            case WALL_EDGE -> palette.prop();
            case CLOTH -> mix(palette.prop(), 0xFFFFFFFF, 0.45);
            case BALL -> 0xFFC7D24A;
            case WALL ->
                palette.onDark() ? mix(palette.prop(), 0xFF000000, 0.38) : mix(palette.prop(), 0xFFFFFFFF, 0.42);
            case ARROW -> onBlack() ? ARROW_ON_BLACK : palette.muscle();
        };
    }

    /**
     * The shaded colour of a point, as red, green and blue 0 to 255 written into {@code rgb} from a place on.
     *
     * @param nx normal to the viewer's right
     * @param ny normal up
     * @param nz normal towards the viewer
     */
    void shade(
            Material material,
            int base,
            double nx,
            double ny,
            double nz,
            double tint,
            double glow,
            float[] rgb,
            int at) {
        double r = base >> 16 & 0xFF;
        double g = base >> 8 & 0xFF;
        double b = base & 0xFF;
        if (tint != 0) {
            double k = Ease.within(tint, -1, 1);
            r *= k > 0 ? 1 - 0.02 * k : 1 + 0.20 * k;
            g *= k > 0 ? 1 - 0.16 * k : 1 + 0.26 * k;
            b *= k > 0 ? 1 - 0.15 * k : 1 + 0.24 * k;
        }
        if (glow > 0) {
            // A steeper edge than this would follow the corners of the surface in steps.
            double k = palette.outlined() ? Ease.within((glow - 0.06) / 0.54, 0, 1) : Math.min(0.92, glow);
            r += ((palette.muscle() >> 16 & 0xFF) - r) * k;
            g += ((palette.muscle() >> 8 & 0xFF) - g) * k;
            b += ((palette.muscle() & 0xFF) - b) * k;
        }
        if (!material.flat()) {
            double facing = nx * TOWARDS.x() + ny * TOWARDS.y() + nz * TOWARDS.z();
            double lit = Ease.inOut((facing + 0.62) / 1.55);
            double edge = 1 - Ease.within(nz, 0, 1);
            boolean plain = material == Material.WALL || palette.outlined();
            double rim = plain ? 0 : edge * edge * edge * 0.26;
            double shine = facing > 0.72 && !palette.outlined()
                    ? (facing - 0.72) * (material == Material.HAIR ? 0.55 : 0.22)
                    : 0;
            boolean warm = material == Material.SKIN || material == Material.LIPS;
            double deep = (1 - lit) * (plain ? 0.35 : 1);
            double kr = 1 - deep * (warm ? 0.28 : 0.40) - rim * (warm ? 0.75 : 1) + shine;
            double kg = 1 - deep * (warm ? 0.42 : 0.38) - rim + shine;
            double kb = 1 - deep * (warm ? 0.46 : 0.30) - rim * (warm ? 1.05 : 0.85) + shine;
            r *= kr;
            g *= kg;
            b *= kb;
            if (backlit && edge > BEHIND_EDGE && (material == Material.SKIN || material == Material.HAIR)) {
                double dark = Ease.within(1 - (0.3 * r + 0.6 * g + 0.1 * b) / 160, 0, 1);
                double in = (edge - BEHIND_EDGE) / (1 - BEHIND_EDGE);
                double k = dark * in * (warm ? BEHIND_MOST : BEHIND_HAIR);
                r += (BEHIND[0] - r) * k;
                g += (BEHIND[1] - g) * k;
                b += (BEHIND[2] - b) * k;
            }
        }
        // Away from 0 and 255, so that steps along a row never run over.
        rgb[at] = (float) Ease.within(r, 1.5, 253.5);
        rgb[at + 1] = (float) Ease.within(g, 1.5, 253.5);
        rgb[at + 2] = (float) Ease.within(b, 1.5, 253.5);
    }

    static int mix(int a, int b, double t) {
        int red = (int) Math.round((a >> 16 & 0xFF) + ((b >> 16 & 0xFF) - (a >> 16 & 0xFF)) * t);
        int green = (int) Math.round((a >> 8 & 0xFF) + ((b >> 8 & 0xFF) - (a >> 8 & 0xFF)) * t);
        int blue = (int) Math.round((a & 0xFF) + ((b & 0xFF) - (a & 0xFF)) * t);
        return 0xFF000000 | red << 16 | green << 8 | blue;
    }
}
