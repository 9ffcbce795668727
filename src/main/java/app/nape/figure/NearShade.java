package app.nape.figure;

/**
 * The soft shade that near things throw on what lies just behind them, away from the light: an arm on the chest, the chin on the
 * neck. Found from the depth buffer alone, once for four pixels where they lie on one surface.
 */
final class NearShade {
    /** How far the shade reaches on the picture, in metres. */
    private static final double REACH = 0.042;
    /** Things farther in front than this throw none, in metres. */
    private static final float FARTHEST = 0.20f;

    private static final float LEAST = 0.008f;
    private static final float SAME = 0.006f;
    /** What is drawn in front of everything takes no shade. */
    private static final float ARROWS = 50;

    private static final double[] RIGHT = {-0.35, -0.75, 0.10, -1.00, -0.30, 0.70};
    private static final double[] DOWN = {-0.45, -0.75, -0.85, -0.05, -1.30, -0.70};
    private static final float STRENGTH = 0.075f;

    private final float[] depth;
    private final int[] steps = new int[RIGHT.length];
    private final int[] pixels;
    private final int margin;
    private final int width;

    private NearShade(Raster raster, int samples, double scale, int width, int[] pixels) {
        this.depth = raster.depth();
        this.pixels = pixels;
        this.width = width;
        int widest = 0;
        for (int i = 0; i < steps.length; i++) {
            int across = (int) Math.round(RIGHT[i] * REACH * scale);
            int down = (int) Math.round(DOWN[i] * REACH * scale);
            steps[i] = down * raster.width() + across;
            widest = Math.max(widest, Math.max(Math.abs(across), Math.abs(down)));
        }
        margin = widest / samples + 2;
    }

    static void lay(Raster raster, int samples, double scale, int width, int height, int[] pixels) {
        NearShade shade = new NearShade(raster, samples, scale, width, pixels);
        for (int y = shade.margin; y < height - shade.margin; y += 2) {
            int row = y * samples;
            int first = Math.max(shade.margin, raster.first(row) / samples - 1);
            int last = Math.min(width - shade.margin - 1, raster.last(row) / samples + 1);
            for (int x = first; x <= last; x += 2) {
                shade.block(x, y, row * raster.width() + x * samples, samples, samples * raster.width());
            }
        }
    }

    private void block(int x, int y, int at, int right, int down) {
        float here = depth[at];
        int keep = keep(at, here);
        darken(y * width + x, keep);
        neighbour((y + 1) * width + x, at + down, here, keep);
        neighbour(y * width + x + 1, at + right, here, keep);
        neighbour((y + 1) * width + x + 1, at + right + down, here, keep);
    }

    private void neighbour(int pixel, int at, float beside, int keep) {
        float here = depth[at];
        darken(pixel, Math.abs(here - beside) < SAME ? keep : keep(at, here));
    }

    /** How much of its light a sample keeps, in 256ths. */
    private int keep(int at, float here) {
        if (here > ARROWS || here == Float.NEGATIVE_INFINITY) {
            return 256;
        }
        float shade = 0;
        for (int step : steps) {
            float nearer = depth[at + step] - here;
            if (nearer > LEAST && nearer < FARTHEST) {
                // A slope rises as much on one side as it falls on the other: only a hollow or an edge is shaded.
                float beyond = depth[at - step] - here;
                float hollow = beyond < -FARTHEST ? 0 : nearer + Math.min(0, beyond * 1.6f);
                if (hollow > LEAST) {
                    shade += Math.min(1, (hollow - LEAST) * 30) * (1 - nearer / FARTHEST);
                }
            }
        }
        return (int) (256 * (1 - shade * STRENGTH));
    }

    private void darken(int pixel, int keep) {
        if (keep < 256) {
            int argb = pixels[pixel];
            int odd = (((argb & 0xFF00FF) * keep) >>> 8) & 0xFF00FF;
            int green = (((argb & 0xFF00) * keep) >>> 8) & 0xFF00;
            pixels[pixel] = (argb & 0xFF000000) | odd | green;
        }
    }
}
