package app.nape.figure.body;

/**
 * Shirts to choose from, as 0xAARRGGBB on a light page and on a dark one: dark enough for a working muscle to be told from each by its
 * lightness, also where red and green look alike.
 */
public enum Clothes {
    SEA(0xFF1F5750, 0xFF2F6A62),
    DUSK(0xFF384F73, 0xFF486287),
    PLUM(0xFF6C4A67, 0xFF7F5D7A),
    OCHRE(0xFF795000, 0xFF8B641C);

    private final int light;
    private final int dark;

    Clothes(int light, int dark) {
        this.light = light;
        this.dark = dark;
    }

    /** The colour. */
    public int argb(boolean onDark) {
        return onDark ? dark : light;
    }
}
