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
            0xFFEBBE9F, 0xFF4A3529, 0xFF5F93A8, 0xFF46536B, 0xFFF1EFEA, 0xFFC9B79F, 0xFFE4573D, 0x4A1D2733);

    /** On a dark page. */
    public static final FigurePalette DARK = new FigurePalette(
            0xFFDDAF90, 0xFF4B382E, 0xFF5E95AB, 0xFF515F7B, 0xFFD9D6D0, 0xFF8F8170, 0xFFF0674A, 0x90000000);
}
