package app.nape.figure;

/**
 * The soft shade that near things throw on what lies just behind them, away from the light: an arm on the chest, the chin on the
 * neck. Found from the depth buffer alone, about every centimetre where they lie on one surface.
 */
final class NearShade {
    /** How far the shade reaches on the picture, in metres. */
    private static final double REACH = 0.042;
    /** Things farther in front than this throw none, in metres. */
    private static final float FARTHEST = 0.20f;

    /** Metres between two places where the shade is found. */
    private static final double APART = 0.010;
    /** The fewest pixels between two such places. */
    private static final int LEAST_APART = 4;

    private static final int WHOLE = 256;
    private static final float LEAST = 0.008f;
    private static final float SAME = 0.006f;
    /** What is drawn in front of everything takes no shade. */
    static final float ARROWS = 25;

    /** What is farther behind the picture's own depths is empty. */
    static final float EMPTY = -60;

    private static final double[] RIGHT = {-0.35, -0.75, 0.10, -1.00, -0.30, 0.70};
    private static final double[] DOWN = {-0.45, -0.75, -0.85, -0.05, -1.30, -0.70};
    private static final float STRENGTH = 0.075f;

    private final float[] depth;
    private final float base;
    private final int[] steps = new int[RIGHT.length];
    private final int[] pixels;
    private final int margin;
    private final int grid;
    private final int width;

    private NearShade(Raster raster, int samples, double scale, int width, int[] pixels) {
        this.depth = raster.depth();
        this.base = raster.base();
        this.pixels = pixels;
        this.width = width;
        this.grid = Math.max(LEAST_APART, (int) Math.round(APART * scale / samples));
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
        for (int y = shade.margin; y < height - shade.margin - shade.grid; y += shade.grid) {
            int from = Math.min(raster.first(y * samples), raster.first((y + shade.grid) * samples)) / samples;
            int to = Math.max(raster.last(y * samples), raster.last((y + shade.grid) * samples)) / samples;
            int first = Math.max(shade.margin, from - shade.grid);
            int last = Math.min(width - shade.margin - shade.grid - 1, to + 1);
            shade.row(first, last, y, samples, raster.width());
        }
    }

    private void row(int first, int last, int y, int samples, int wide) {
        int step = grid * samples;
        int at = y * samples * wide + first * samples;
        int leftUp = keep(at, depth[at]);
        int leftDown = keep(at + step * wide, depth[at + step * wide]);
        for (int x = first; x <= last; x += grid, at += step) {
            int rightUp = keep(at + step, depth[at + step]);
            int rightDown = keep(at + step + step * wide, depth[at + step + step * wide]);
            if (leftUp + rightUp + leftDown + rightDown < 4 * WHOLE) {
                cell(x, y, at, samples, wide, leftUp, rightUp, leftDown, rightDown);
            }
            leftUp = rightUp;
            leftDown = rightDown;
        }
    }

    /** Between four shades of one surface the others are in between; what lies at another depth is found by itself. */
    private void cell(int x, int y, int at, int samples, int wide, int lu, int ru, int ld, int rd) {
        float corner = depth[at];
        float across = (depth[at + grid * samples] - corner) / grid;
        float down = (depth[at + grid * samples * wide] - corner) / grid;
        for (int j = 0; j < grid; j++) {
            int left = lu * (grid - j) + ld * j;
            int right = ru * (grid - j) + rd * j;
            for (int i = 0; i < grid; i++) {
                int here = at + (j * wide + i) * samples;
                float off = depth[here] - corner - across * i - down * j;
                int keep = off < SAME && off > -SAME
                        ? (left * (grid - i) + right * i + grid * grid / 2) / (grid * grid)
                        : keep(here, depth[here]);
                darken((y + j) * width + x + i, keep);
            }
        }
    }

    /** How much of its light a sample keeps, in 256ths. */
    private int keep(int at, float here) {
        if (here - base > ARROWS || here - base < EMPTY) {
            return WHOLE;
        }
        float shade = 0;
        for (int step : steps) {
            float nearer = depth[at + step] - here;
            if (nearer > LEAST && nearer < FARTHEST) {
                // A slope rises as much on one side as it falls on the other: only a hollow or an edge is shaded.
                float beyond = depth[at - step] - here;
                // Beside something far in front the slope cannot be told.
                boolean apart = beyond < -FARTHEST || beyond > FARTHEST;
                float hollow = apart ? 0 : nearer + Math.min(0, beyond * 1.6f);
                if (hollow > LEAST) {
                    shade += Math.min(1, (hollow - LEAST) * 30) * (1 - nearer / FARTHEST);
                }
            }
        }
        return (int) (WHOLE * (1 - shade * STRENGTH));
    }

    private void darken(int pixel, int keep) {
        if (keep < WHOLE) {
            int argb = pixels[pixel];
            int odd = (((argb & 0xFF00FF) * keep) >>> 8) & 0xFF00FF;
            int green = (((argb & 0xFF00) * keep) >>> 8) & 0xFF00;
            pixels[pixel] = (argb & 0xFF000000) | odd | green;
        }
    }
}
