package app.nape.figure.paint;

/**
 * The lines of high contrast: where the body ends and where one part of it lies before another, found from the depth buffer. Arrows
 * get a border in the page's colour, so that they stand out from whatever lies behind them.
 */
final class Outline {
    /** Half a line’s width on the body, in metres. */
    private static final double HALF = 0.0022;

    /** The least of it round the figure, in pixels. */
    private static final double LEAST = 0.80;

    /** The least of it within the figure, in pixels. */
    private static final double LEAST_WITHIN = 0.50;

    /** A step in depth is an edge from so many metres on, and so many pixels more. */
    private static final double STEP = 0.022;

    /** Those pixels. */
    private static final double STEP_PIXELS = 4;

    /** The edge of an arrow where lines are bright, 0xAARRGGBB. */
    private static final int DARK = 0xFF000000;

    /** The edge of an arrow where lines are dark, 0xAARRGGBB. */
    private static final int WHITE = 0xFFFFFFFF;

    private final Raster raster;
    private final float[] depth;
    private final int samples;
    private final float step;
    private double half;
    private final double scale;
    private final int width;
    private final int height;
    private final int[] pixels;
    private final Area area;
    private int colour;
    private boolean halo;

    private Outline(Raster raster, int samples, double scale, int width, int height, int[] pixels, Area area) {
        this.raster = raster;
        this.depth = raster.depth();
        this.samples = samples;
        this.step = (float) (STEP + STEP_PIXELS / (scale * samples));
        this.scale = scale;
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        this.area = area;
    }

    static void lay(
            Raster raster, int samples, double scale, Light light, int width, int height, int[] pixels, Area area) {
        Outline outline = new Outline(raster, samples, scale, width, height, pixels, area);
        outline.draw(light.innerLine(), Place.STEP);
        outline.draw(light.line(), Place.END);
        outline.draw(Luminance.of(light.line()) > 0.5 ? DARK : WHITE, Place.ARROW);
    }

    /** How far from a change in depth a line may reach, in pixels; {@code scale} in pixels a metre. */
    static int reach(double scale) {
        return (int) Math.ceil(Math.max(LEAST, HALF * scale) + 0.5) + 3;
    }

    private enum Place {
        /** Where something lies before something else. */
        STEP,
        /** Where there is nothing any more. */
        END,
        /** Beside an arrow. */
        ARROW
    }

    private void draw(int argb, Place wanted) {
        colour = argb;
        halo = wanted == Place.ARROW;
        half = Math.max(wanted == Place.STEP ? LEAST_WITHIN : LEAST, HALF * scale);
        int wide = raster.width();
        int beside = (int) Math.ceil(half) + 2;
        Part part = area.bounds();
        int bottom = Math.min(height * samples - 2, (part.bottom() + beside) * samples);
        for (int y = Math.max(1, (part.top() - beside) * samples); y <= bottom; y++) {
            int last = Math.min(Math.min(wide - 2, raster.last(y)), (part.right() + beside) * samples);
            for (int x = Math.max(Math.max(1, raster.first(y)), (part.left() - beside) * samples); x <= last; x++) {
                int at = y * wide + x;
                if (is(wanted, at, at + 1)
                        || is(wanted, at, at - 1)
                        || is(wanted, at, at + wide)
                        || is(wanted, at, at - wide)) {
                    dot((x + 0.5) / samples - 0.5, (y + 0.5) / samples - 0.5);
                }
            }
        }
    }

    private boolean is(Place wanted, int at, int beside) {
        if (empty(at) || arrow(at)) {
            return false;
        }
        return switch (wanted) {
            case STEP -> !empty(beside) && !arrow(beside) && depth[at] - depth[beside] > step;
            case END -> empty(beside);
            case ARROW -> arrow(beside);
        };
    }

    private boolean empty(int at) {
        return depth[at] - raster.base() < NearShade.EMPTY;
    }

    private boolean arrow(int at) {
        return depth[at] - raster.base() > NearShade.ARROWS;
    }

    /** A round dot on what is drawn. */
    private void dot(double x, double y) {
        int reach = (int) Math.ceil(half + 0.5);
        for (int j = Math.max(0, (int) y - reach); j < Math.min(height, (int) y + reach + 2); j++) {
            int right = Math.min(area.right(j), (int) x + reach + 2);
            for (int i = Math.max(area.left(j), (int) x - reach); i < right; i++) {
                double cover = half + 0.5 - Math.hypot(i - x, j - y);
                if (cover > 0
                        && !(halo && arrow((j * samples + samples / 2) * raster.width() + i * samples + samples / 2))) {
                    mix(j * width + i, Math.min(1, cover));
                }
            }
        }
    }

    private void mix(int pixel, double cover) {
        int under = pixels[pixel];
        int alpha = under >>> 24;
        int mixed = alpha;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double here = under >> shift & 0xFF;
            double line = (colour >> shift & 0xFF) * alpha / 255.0;
            mixed = mixed << 8 | (int) Math.round(here + (line - here) * cover);
        }
        pixels[pixel] = mixed;
    }
}
