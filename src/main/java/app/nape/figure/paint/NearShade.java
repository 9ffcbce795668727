package app.nape.figure.paint;

import java.util.Arrays;

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

    /** No shade at all: shades are 256ths. */
    private static final int WHOLE = 256;

    /** Less in front than this throws none, in metres. */
    private static final float LEAST = 0.008f;
    /** Neighbouring places nearer than this lie on one surface, in metres. */
    private static final float NEIGHBOUR = 0.018f;

    /** What is drawn so many metres in front of everything takes no shade. */
    static final float ARROWS = 25;

    /** What is farther behind the picture’s own depths than this is empty, in metres. */
    static final float EMPTY = -60;

    /** Where the six looks go: to the right, in shares of {@link #REACH}. */
    private static final double[] RIGHT = {-0.35, -0.75, 0.10, -1.00, -0.30, 0.70};

    /** And down; below zero is up. */
    private static final double[] DOWN = {-0.45, -0.75, -0.85, -0.05, -1.30, -0.70};

    /** How much of the light one of the six looks takes at most, 0 to 1. */
    private static final float STRENGTH = 0.075f;

    private final float[] depth;
    private final float base;
    private final int[] steps = new int[RIGHT.length];
    /** How far the steps reach across and down, in pixels. */
    private int beside;

    private int below;
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
    /** Cells with pixels of a surface that none of their corners lies on. */
    private final boolean[] lone;

    private final Area reached = new Area();

    /** For a picture that was just begun. */
    NearShade(Raster raster, int samples, double scale) {
        this.depth = raster.depth();
        this.base = raster.base();
        this.samples = samples;
        this.wide = raster.width();
        this.width = wide / samples;
        int height = raster.height() / samples;
        this.grid = Math.max(LEAST_APART, (int) Math.round(APART * scale));
        for (int i = 0; i < steps.length; i++) {
            int right = (int) Math.round(RIGHT[i] * REACH * scale * samples);
            int under = (int) Math.round(DOWN[i] * REACH * scale * samples);
            steps[i] = under * wide + right;
            beside = Math.max(beside, Math.abs(right) / samples + 1);
            below = Math.max(below, Math.abs(under) / samples + 1);
        }
        margin = Math.max(beside, below) + 1;
        across = Math.max(0, (width - 2 * margin - 1) / grid);
        down = Math.max(0, (height - 2 * margin - 1) / grid);
        found = new int[across * down];
        even = new int[across * down];
        lone = new boolean[across * down];
        Arrays.fill(even, WHOLE);
    }

    /**
     * Finds the shade anew after a part of the picture was drawn.
     *
     * @param drawn what was drawn
     * @param unseen a change of the shade that is left as it is, in 256ths
     * @param changed takes in where the shade is another one
     */
    void find(Area drawn, int unseen, Area changed) {
        reached.around(drawn, beside, below);
        Part part = reached.bounds();
        int north = row(part.top());
        int south = row(part.bottom());
        for (int row = Math.max(0, north); row <= Math.min(down - 1, south); row++) {
            int y = margin + row * grid;
            int east = Math.min(across - 1, column(reached.right(y)));
            for (int column = Math.max(0, column(reached.left(y))); column <= east; column++) {
                int at = at(column, row);
                found[row * across + column] = keep(at, depth[at]);
            }
        }
        reached.around(drawn, beside + grid, below + grid);
        for (int row = Math.max(0, north - 1); row <= Math.min(down - 1, south + 1); row++) {
            int y = margin + row * grid;
            int east = Math.min(across - 1, column(reached.right(y)));
            for (int column = Math.max(0, column(reached.left(y))); column <= east; column++) {
                int place = row * across + column;
                boolean inside = row > 0 && column > 0 && row + 1 < down && column + 1 < across;
                int now = inside && !empty(at(column, row)) ? even(column, row, place) : found[place];
                int x = margin + column * grid;
                if (Math.abs(now - even[place]) > unseen) {
                    even[place] = now;
                    changed.add(new Part(x - grid, y - grid, x + grid, y + grid));
                } else if (drawn.holds(x, y)) {
                    changed.add(new Part(x - grid, y - grid, x + grid, y + grid));
                } else if (lone[place]) {
                    changed.add(new Part(x, y, x + grid, y + grid));
                }
            }
        }
    }

    private int row(int y) {
        return Math.floorDiv(y - margin, grid);
    }

    private int column(int x) {
        return Math.floorDiv(x - margin, grid);
    }

    /** Lays the shade on a part of the picture. */
    void lay(int[] pixels, Area area) {
        Part part = area.bounds();
        for (int row = Math.max(0, row(part.top())); row <= Math.min(down - 2, row(part.bottom() - 1)); row++) {
            int west = across;
            int east = -1;
            for (int y = margin + row * grid; y < margin + (row + 1) * grid; y++) {
                if (area.left(y) < area.right(y)) {
                    west = Math.min(west, column(area.left(y)));
                    east = Math.max(east, column(area.right(y) - 1));
                }
            }
            for (int column = Math.max(0, west); column <= Math.min(across - 2, east); column++) {
                int place = row * across + column;
                if (even[place] + even[place + 1] + even[place + across] + even[place + across + 1] < 4 * WHOLE) {
                    cell(column, row, place, pixels, area);
                }
            }
        }
    }

    /** Where in the depths a place lies. */
    private int at(int column, int row) {
        return (margin + row * grid) * samples * wide + (margin + column * grid) * samples;
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
    private void cell(int column, int row, int place, int[] pixels, Area area) {
        int at = at(column, row);
        float lu = depth[at];
        float ru = depth[at + grid * samples];
        float ld = depth[at + grid * samples * wide];
        float rd = depth[at + grid * samples * (wide + 1)];
        boolean one = same(lu, ru) && same(lu, ld) && same(rd, ru) && same(rd, ld);
        int top = margin + row * grid;
        int begin = margin + column * grid;
        for (int j = 0; j < grid; j++) {
            int first = (top + j) * width + begin;
            int from = Math.max(0, area.left(top + j) - begin);
            int end = Math.min(grid, area.right(top + j) - begin);
            // In 65536ths: dividing for each pixel would cost more than all else.
            int left = ((even[place] * (grid - j) + even[place + across] * j) << 16) / (grid * grid);
            int right = ((even[place + 1] * (grid - j) + even[place + across + 1] * j) << 16) / (grid * grid);
            int step = right - left;
            int kept = left * grid + step * from + 32768;
            for (int i = from; i < end; i++, kept += step) {
                int here = at + (j * wide + i) * samples;
                float z = depth[here];
                int keep = kept >> 16;
                if (!one || !same(z, lu)) {
                    int a = same(z, lu) ? (grid - i) * (grid - j) : 0;
                    int b = same(z, ru) ? i * (grid - j) : 0;
                    int c = same(z, ld) ? (grid - i) * j : 0;
                    int d = same(z, rd) ? i * j : 0;
                    keep = between(place, a, b, c, d, here);
                }
                darken(pixels, first + i, keep);
            }
        }
    }

    /** What a pixel keeps of its light where surfaces meet in a cell, by the weights of those corners that lie on its own. */
    private int between(int place, int a, int b, int c, int d, int here) {
        int sum = a + b + c + d;
        if (sum == 0) {
            lone[place] = true;
            return keep(here, depth[here]);
        }
        return (a * even[place] + b * even[place + 1] + c * even[place + across] + d * even[place + across + 1]) / sum;
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

    private static void darken(int[] pixels, int pixel, int keep) {
        if (keep < WHOLE) {
            int argb = pixels[pixel];
            int odd = (((argb & 0xFF00FF) * keep) >>> 8) & 0xFF00FF;
            int green = (((argb & 0xFF00) * keep) >>> 8) & 0xFF00;
            pixels[pixel] = (argb & 0xFF000000) | odd | green;
        }
    }
}
