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
    /** Neighbouring places nearer than this lie on one surface, in metres. */
    private static final float NEIGHBOUR = 0.018f;
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
    private final int samples;
    private final int wide;
    /** Places where the shade is found: how many across and down, and what each keeps of its light. */
    private final int across;

    private final int down;
    private final int[] found;
    private final int[] even;

    private final Part part;
    /** The first and last cells that the part lies in. */
    private final int west;

    private final int east;
    private final int north;
    private final int south;

    private NearShade(Raster raster, int samples, double scale, int width, int height, int[] pixels, Part part) {
        this.depth = raster.depth();
        this.base = raster.base();
        this.pixels = pixels;
        this.width = width;
        this.samples = samples;
        this.wide = raster.width();
        this.grid = grid(scale / samples);
        this.part = part;
        int widest = 0;
        for (int i = 0; i < steps.length; i++) {
            int right = (int) Math.round(RIGHT[i] * REACH * scale);
            int below = (int) Math.round(DOWN[i] * REACH * scale);
            steps[i] = below * wide + right;
            widest = Math.max(widest, Math.max(Math.abs(right), Math.abs(below)));
        }
        margin = widest / samples + 2;
        across = Math.max(0, (width - 2 * margin - 1) / grid);
        down = Math.max(0, (height - 2 * margin - 1) / grid);
        found = new int[across * down];
        even = new int[across * down];
        west = Math.max(0, Math.floorDiv(part.left() - margin, grid));
        north = Math.max(0, Math.floorDiv(part.top() - margin, grid));
        east = Math.min(across - 2, Math.floorDiv(part.right() - 1 - margin, grid));
        south = Math.min(down - 2, Math.floorDiv(part.bottom() - 1 - margin, grid));
    }

    /** How far from what is drawn anew the shade may be another one, in pixels; {@code scale} in pixels a metre. */
    static int reach(double scale) {
        return (int) Math.round(1.30 * REACH * scale) + 3 * grid(scale) + 3;
    }

    private static int grid(double scale) {
        return Math.max(LEAST_APART, (int) Math.round(APART * scale));
    }

    static void lay(Raster raster, int samples, double scale, int width, int height, int[] pixels, Part part) {
        NearShade shade = new NearShade(raster, samples, scale, width, height, pixels, part);
        shade.find();
        shade.even();
        for (int row = shade.north; row <= shade.south; row++) {
            for (int column = shade.west; column <= shade.east; column++) {
                int place = row * shade.across + column;
                int[] kept = shade.even;
                if (kept[place] + kept[place + 1] + kept[place + shade.across] + kept[place + shade.across + 1]
                        < 4 * WHOLE) {
                    shade.cell(column, row, place);
                }
            }
        }
    }

    /** Where in the depths a place lies. */
    private int at(int column, int row) {
        return (margin + row * grid) * samples * wide + (margin + column * grid) * samples;
    }

    private void find() {
        for (int row = Math.max(0, north - 1); row < Math.min(down, south + 3); row++) {
            for (int column = Math.max(0, west - 1); column < Math.min(across, east + 3); column++) {
                int at = at(column, row);
                found[row * across + column] = keep(at, depth[at]);
            }
        }
    }

    /** Evens out what is found at neighbouring places of one surface. */
    private void even() {
        for (int row = north; row <= south + 1; row++) {
            for (int column = west; column <= east + 1; column++) {
                int place = row * across + column;
                boolean inside = row > 0 && column > 0 && row + 1 < down && column + 1 < across;
                even[place] = inside && !empty(at(column, row)) ? even(column, row, place) : found[place];
            }
        }
    }

    private int even(int column, int row, int place) {
        float here = depth[at(column, row)];
        int sum = found[place] * 2;
        int weight = 2;
        for (int i = -1; i <= 1; i++) {
            for (int j = -1; j <= 1; j++) {
                float off = depth[at(column + i, row + j)] - here;
                if (off < NEIGHBOUR && off > -NEIGHBOUR) {
                    sum += found[place + j * across + i];
                    weight++;
                }
            }
        }
        return sum / weight;
    }

    /** Between four shades the others are in between; only those of the surface that a pixel lies on count. */
    private void cell(int column, int row, int place) {
        int at = at(column, row);
        float lu = depth[at];
        float ru = depth[at + grid * samples];
        float ld = depth[at + grid * samples * wide];
        float rd = depth[at + grid * samples * (wide + 1)];
        boolean one = same(lu, ru) && same(lu, ld) && same(rd, ru) && same(rd, ld);
        int top = margin + row * grid;
        int begin = margin + column * grid;
        for (int j = Math.max(0, part.top() - top); j < Math.min(grid, part.bottom() - top); j++) {
            int first = (top + j) * width + begin;
            for (int i = Math.max(0, part.left() - begin); i < Math.min(grid, part.right() - begin); i++) {
                int here = at + (j * wide + i) * samples;
                float z = depth[here];
                if (one && same(z, lu)) {
                    int left = even[place] * (grid - j) + even[place + across] * j;
                    int right = even[place + 1] * (grid - j) + even[place + across + 1] * j;
                    darken(first + i, (left * (grid - i) + right * i + grid * grid / 2) / (grid * grid));
                    continue;
                }
                int a = same(z, lu) ? (grid - i) * (grid - j) : 0;
                int b = same(z, ru) ? i * (grid - j) : 0;
                int c = same(z, ld) ? (grid - i) * j : 0;
                int d = same(z, rd) ? i * j : 0;
                int sum = a + b + c + d;
                darken(
                        first + i,
                        sum == 0
                                ? keep(here, z)
                                : (a * even[place]
                                                + b * even[place + 1]
                                                + c * even[place + across]
                                                + d * even[place + across + 1])
                                        / sum);
            }
        }
    }

    private static boolean same(float a, float b) {
        return a - b < NEIGHBOUR && b - a < NEIGHBOUR;
    }

    private boolean empty(int at) {
        return depth[at] - base > ARROWS || depth[at] - base < EMPTY;
    }

    /** How much of its light a sample keeps, in 256ths. */
    private int keep(int at, float here) {
        if (empty(at)) {
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
