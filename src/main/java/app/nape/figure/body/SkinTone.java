package app.nape.figure.body;

/** Skin tones to choose from, in full light, as 0xAARRGGBB. */
public enum SkinTone {
    PORCELAIN(0xFFEBC6AE),
    SAND(0xFFD9A988),
    HONEY(0xFFC08A63),
    CHESTNUT(0xFF936043),
    EBONY(0xFF68432F);

    private final int argb;

    SkinTone(int argb) {
        this.argb = argb;
    }

    /** The colour. */
    public int argb() {
        return argb;
    }
}
