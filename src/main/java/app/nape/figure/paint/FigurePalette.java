package app.nape.figure.paint;

/**
 * The figure's colours as 0xAARRGGBB.
 *
 * @param skin skin in full light
 * @param hair hair
 * @param shirt shirt
 * @param trousers trousers
 * @param shoes shoes
 * @param prop chair, wall, mat, ball and band
 * @param muscle glow of the muscles at work
 * @param shadow shadow on the floor; its alpha is the deepest
 * @param line outline of high contrast, dark on a light page and light on a dark one; 0 for none and soft shades instead
 */
public record FigurePalette(
        int skin, int hair, int shirt, int trousers, int shoes, int prop, int muscle, int shadow, int line) {
    /** What tells a glow apart by more than its hue: the least that WCAG 2.2 asks of graphics, 1.4.11. */
    public static final double LEAST_CONTRAST = 3;

    /** The shirt in high contrast on a dark page, 0xAARRGGBB. */
    private static final int DARK_SHIRT = 0xFF1E4A45;

    /** A working muscle there, 0xAARRGGBB. */
    private static final int LIGHT_MUSCLE = 0xFFFFD60A;

    /** On a light page. */
    public static final FigurePalette LIGHT = new FigurePalette(
            0xFFD9A988, 0xFF4B382D, 0xFF1F5750, 0xFF5D6A77, 0xFF2C3338, 0xFFA9B1AA, 0xFFD1663F, 0x4A1D2733, 0);

    /** On a dark page. */
    public static final FigurePalette DARK = new FigurePalette(
            0xFFD2A384, 0xFF6E4A36, 0xFF2F6A62, 0xFF76848F, 0xFF9AA5AA, 0xFF6B7671, 0xFFFAE769, 0x90000000, 0);

    /** High contrast on a white page: flat, outlined, the muscles at least 3 to 1 against skin and shirt. */
    public static final FigurePalette CONTRAST_LIGHT = new FigurePalette(
            0xFFF3D9C6, 0xFF4A3122, 0xFFBFE3DC, 0xFF1F2A36, 0xFF000000, 0xFFA2AAAA, 0xFF8E0B04, 0x4A000000, 0xFF000000);

    /** High contrast on a black page. */
    public static final FigurePalette CONTRAST_DARK = new FigurePalette(
            0xFFF3D9C6, 0xFF6E4A36, 0xFFBFE3DC, 0xFF44566B, 0xFFD0D6DA, 0xFF7B8383, 0xFF8E0B04, 0x60000000, 0xFFFFFFFF);

    /** High contrast for a page and a skin: on a dark skin the muscles are light and the shirt is dark. */
    public static FigurePalette contrast(boolean onDark, int skin) {
        FigurePalette usual = onDark ? CONTRAST_DARK : CONTRAST_LIGHT;
        boolean told = Luminance.contrast(usual.muscle, skin) >= LEAST_CONTRAST;
        return new FigurePalette(
                skin,
                usual.hair,
                told ? usual.shirt : DARK_SHIRT,
                usual.trousers,
                usual.shoes,
                usual.prop,
                told ? usual.muscle : LIGHT_MUSCLE,
                usual.shadow,
                usual.line);
    }

    /** Whether it is for a dark page, whose furniture is dark too. */
    boolean onDark() {
        return (prop & 0xFF) <= 0x90;
    }

    /** Whether it is of high contrast: flat colours and outlines in place of soft shades. */
    public boolean outlined() {
        return line != 0;
    }
}
