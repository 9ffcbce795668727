package app.nape.desktop;

/**
 * The tray icon drawn point by point, so that the agent needs no graphics toolkit. The colour reads on light and on dark
 * panels alike: at least 4 to 1 against both black and white.
 */
public final class RingPicture {
    /** Steps in which the ring empties; finer ones could not be seen. */
    public static final int STEPS = 24;

    private static final int RED = 0x2a;
    private static final int GREEN = 0x82;
    private static final int BLUE = 0x8c;
    private static final double FAINT = 0.35;
    private static final double OUTLINE = 0.7;

    private RingPicture() {}

    /** What is left, in steps. */
    public static int steps(TrayFace face) {
        return face.mood() == TrayFace.Mood.COUNTING ? (int) Math.ceil(face.left() * STEPS) : 0;
    }

    /**
     * The picture as alpha, red, green, blue bytes, row by row.
     *
     * @param size width and height, in pixels
     */
    public static byte[] draw(int size, TrayFace face) {
        byte[] argb = new byte[size * size * 4];
        double part = (double) steps(face) / STEPS;
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double across = (x + 0.5) * 2 / size - 1;
                double down = (y + 0.5) * 2 / size - 1;
                double cover = Math.clamp(cover(across, down, 2.0 / size, face.mood(), part), 0, 1);
                int at = (y * size + x) * 4;
                argb[at] = (byte) Math.round(cover * 255);
                argb[at + 1] = (byte) RED;
                argb[at + 2] = (byte) GREEN;
                argb[at + 3] = (byte) BLUE;
            }
        }
        return argb;
    }

    private static double cover(double x, double y, double pixel, TrayFace.Mood mood, double part) {
        double radius = Math.hypot(x, y);
        double disc = edge(0.92 - radius, pixel);
        return switch (mood) {
            case DUE -> disc;
            case RESTING -> OUTLINE * ring(radius, 0.78, pixel) * disc;
            case PAUSED -> Math.max(OUTLINE * ring(radius, 0.78, pixel) * disc, bars(x, y, pixel));
            case COUNTING -> {
                double band = ring(radius, 0.6, pixel) * disc;
                double turn = (Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1;
                // Clockwise from the top the part that is over fades, as on a kitchen timer.
                double left = edge((turn - (1 - part)) * 2 * Math.PI * radius, pixel);
                yield band * Math.max(FAINT, part <= 0 ? 0 : part >= 1 ? 1 : left);
            }
        };
    }

    private static double ring(double radius, double inner, double pixel) {
        return edge(radius - inner, pixel);
    }

    private static double bars(double x, double y, double pixel) {
        double side = Math.abs(x);
        return Math.min(edge(0.14 - Math.abs(side - 0.24), pixel), edge(0.42 - Math.abs(y), pixel));
    }

    /** One inside, nought outside, and a pixel's width of in-between at the edge. */
    private static double edge(double inside, double pixel) {
        return Math.clamp(inside / pixel + 0.5, 0, 1);
    }
}
