package app.nape.figure.paint;

/** How light colours are and how far apart, as WCAG 2.2 defines it. */
public final class Luminance {
    private Luminance() {}

    /** Contrast of two colours, 1 to 21. */
    public static double contrast(int a, int b) {
        double one = of(a) + 0.05;
        double two = of(b) + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** 0 for black to 1 for white. */
    static double of(int argb) {
        return 0.2126 * linear(argb >> 16 & 0xFF) + 0.7152 * linear(argb >> 8 & 0xFF) + 0.0722 * linear(argb & 0xFF);
    }

    private static double linear(int value) {
        double c = value / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
