package app.nape.figure.body;

/** Shirts to choose from, as 0xAARRGGBB on a light page and on a dark one. */
public enum Clothes {
    SEA(0xFF4C837B, 0xFF5F9A91),
    DUSK(0xFF5A7399, 0xFF7490B8),
    PLUM(0xFF85627F, 0xFFA17D9B),
    OCHRE(0xFFB0853F, 0xFFC49A57);

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
