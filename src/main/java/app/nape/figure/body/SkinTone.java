package app.nape.figure.body;

/**
 * Skin tones to choose from, in full light, as 0xAARRGGBB. Each with the colour of a working muscle on a light page and on a dark one,
 * which is told from it and from every shirt by its lightness, also where red and green look alike.
 */
public enum SkinTone {
    PORCELAIN(0xFFEBC6AE, 0xFFE07243, 0xFFE67F60),
    SAND(0xFFD9A988, 0xFFD1663F, 0xFFFAE769),
    HONEY(0xFFC08A63, 0xFFF5B649, 0xFFFAB55A),
    CHESTNUT(0xFF936043, 0xFFE67A45, 0xFFF58C58),
    EBONY(0xFF68432F, 0xFFE07243, 0xFFF58C58);

    private final int argb;
    private final int onLight;
    private final int onDark;

    SkinTone(int argb, int onLight, int onDark) {
        this.argb = argb;
        this.onLight = onLight;
        this.onDark = onDark;
    }

    /** The colour. */
    public int argb() {
        return argb;
    }

    /** A working muscle on it. */
    public int muscle(boolean onDarkPage) {
        return onDarkPage ? onDark : onLight;
    }
}
