package app.nape.figure;

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
 */
public record FigurePalette(int skin, int hair, int shirt, int trousers, int shoes, int prop, int muscle, int shadow) {
    /** On a light page. */
    public static final FigurePalette LIGHT = new FigurePalette(
            0xFFD9A988, 0xFF4B382D, 0xFF4C837B, 0xFF43505C, 0xFF2C3338, 0xFFA9B1AA, 0xFFDD6B3F, 0x4A1D2733);

    /** On a dark page. */
    public static final FigurePalette DARK = new FigurePalette(
            0xFFD2A384, 0xFF6E4A36, 0xFF5F9A91, 0xFF76848F, 0xFF9AA5AA, 0xFF6B7671, 0xFFEE8555, 0x90000000);
}
