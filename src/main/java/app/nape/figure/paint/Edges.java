package app.nape.figure.paint;

import java.util.Arrays;

/**
 * The pixels where one thing ends and another begins, drawn again with several samples each; all others are good with one. That is
 * cheaper than several samples everywhere and smoother than a few.
 */
public final class Edges extends Scan {
    /** The side of a square of pixels, as a power of two. */
    private static final int BLOCK = 3;

    private int[] slots = new int[0];
    /** The nearest edge at or after each pixel of a row. */
    private int[] next = new int[0];

    /** Which squares of the picture have any edge. */
    private boolean[][] blocks = new boolean[0][0];

    private int[] lows = new int[0];
    private int[] highs = new int[0];
    private int[] places = new int[0];
    private float[] depth = new float[0];
    private int[] colour = new int[0];
    private int n = 1;
    private int[] asides = new int[0];
    /** The samples along a side, and those of a pixel, as powers of two: dividing by anything else costs more than drawing. */
    private int shift;

    private int square;
    private int wide;
    private int high;
    private int found;

    /**
     * Finds the edges of a part of a picture that has one sample a pixel.
     *
     * @param along how many samples along each side a pixel of an edge is to have, a power of two
     */
    public void find(Raster raster, int along, Area area) {
        n = along;
        shift = Integer.numberOfTrailingZeros(along);
        square = 2 * shift;
        if (wide != raster.width() || high != raster.height()) {
            wide = raster.width();
            high = raster.height();
            slots = new int[wide * high];
            next = new int[wide * high];
            lows = new int[high];
            highs = new int[high];
            places = new int[4096];
            blocks = new boolean[(high >> BLOCK) + 1][(wide >> BLOCK) + 1];
        }
        size(wide * n, high * n, n);
        asides = new int[n];
        for (int i = 0; i < n; i++) {
            asides[i] = aside(i);
        }
        Part part = area.bounds();
        clip(part);
        Arrays.fill(lows, wide);
        Arrays.fill(highs, -1);
        found = 0;
        for (boolean[] line : blocks) {
            Arrays.fill(line, false);
        }
        Borders borders = new Borders(raster, area);
        for (int y = part.top(); y < part.bottom(); y++) {
            number(borders, y);
        }
        int samples = found * n * n;
        if (depth.length < samples) {
            depth = new float[samples + samples / 4];
            colour = new int[samples + samples / 4];
        }
        Arrays.fill(depth, 0, samples, Float.NEGATIVE_INFINITY);
        Arrays.fill(colour, 0, samples, 0);
    }

    /** Numbers the borders of a row. */
    private void number(Borders borders, int y) {
        int low = borders.low(y);
        int top = borders.top(y);
        lows[y] = low;
        highs[y] = top;
        int count = borders.find(y, low, top);
        int row = y * wide;
        int from = low;
        for (int i = 0; i < count; i++) {
            int x = borders.columns()[i];
            add(row + x, x, y);
            Arrays.fill(next, row + from, row + x + 1, x);
            from = x + 1;
        }
        if (from <= top) {
            Arrays.fill(next, row + from, row + top + 1, wide);
        }
    }

    private void add(int at, int x, int y) {
        if (found == places.length) {
            places = Arrays.copyOf(places, found * 2);
        }
        blocks[y >> BLOCK][x >> BLOCK] = true;
        places[found] = at;
        slots[at] = found;
        found++;
    }

    @Override
    boolean wants(float[] v, int a, int b, int c, int d) {
        int left = (int) least(v[a], v[b], v[c], v[d]) - 1;
        int right = (int) most(v[a], v[b], v[c], v[d]) + 1;
        int top = Math.max(0, (int) least(v[a + 1], v[b + 1], v[c + 1], v[d + 1]));
        int bottom = Math.min(high - 1, (int) most(v[a + 1], v[b + 1], v[c + 1], v[d + 1]));
        if (!busy(top, bottom, left, right)) {
            return false;
        }
        for (int y = top; y <= bottom; y++) {
            int from = Math.max(left, lows[y]);
            if (from <= highs[y] && next[y * wide + from] <= right) {
                return true;
            }
        }
        return false;
    }

    private boolean busy(int top, int bottom, int left, int right) {
        int last = Math.min(right, wide - 1) >> BLOCK;
        for (int y = top >> BLOCK; y <= bottom >> BLOCK; y++) {
            for (int x = Math.max(left, 0) >> BLOCK; x <= last; x++) {
                if (blocks[y][x]) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    int next(int row, int left, int right) {
        int at = row;
        int end = high << shift;
        while (at < end) {
            int y = at >> shift;
            int from = Math.max(left >> shift, lows[y]);
            if (from <= highs[y] && next[y * wide + from] <= right >> shift) {
                return at;
            }
            at = (y + 1) << shift;
        }
        return at;
    }

    @Override
    void rows(int first, int last, int leftmost, int rightmost) {
        int samples = wide << shift;
        float z = zAt + nearer;
        int r = rAt;
        int g = gAt;
        int b = bAt;
        int row = first;
        while (row <= last) {
            int aside = asides[row & (n - 1)];
            int start = Math.max(0, (left.at(row) - aside + CEIL) >> 16);
            int end = Math.min(samples, (right.at(row) - aside + CEIL) >> 16) - 1;
            if (end >= start) {
                float part = part(aside);
                int far = start - origin;
                take(
                        row,
                        start,
                        end,
                        z + zStep * (far + part),
                        r + rStep * far + (int) (rStep * part),
                        g + gStep * far + (int) (gStep * part),
                        b + bStep * far + (int) (bStep * part));
            }
            // Rows of samples of one pixel matter alike.
            int next = ((row + 1) & (n - 1)) == 0 ? next(row + 1, leftmost, rightmost) : row + 1;
            int down = next - row;
            z += zDown * down;
            r += rDown * down;
            g += gDown * down;
            b += bDown * down;
            row = next;
        }
    }

    private void take(int row, int start, int end, float z0, int r0, int g0, int b0) {
        int y = row >> shift;
        int x = Math.max(start >> shift, lows[y]);
        int last = Math.min(end >> shift, highs[y]);
        int within = (row & (n - 1)) << shift;
        float dz = zStep;
        int dr = rStep;
        int dg = gStep;
        int db = bStep;
        int line = y * wide;
        while (x <= last) {
            x = next[line + x];
            if (x > last) {
                return;
            }
            int corner = x << shift;
            int from = Math.max(start, corner);
            int to = Math.min(end, corner + n - 1);
            int far = from - start;
            float z = z0 + dz * far;
            int r = r0 + dr * far;
            int g = g0 + dg * far;
            int b = b0 + db * far;
            int at = (slots[line + x] << square) + within + from - corner;
            for (int i = from; i <= to; i++, at++) {
                if (z > depth[at]) {
                    depth[at] = z;
                    colour[at] = 0xFF000000 | (r & 0xFF0000) | ((g >> 8) & 0xFF00) | (b >> 16 & 0xFF);
                }
                z += dz;
                r += dr;
                g += dg;
                b += db;
            }
            x++;
        }
    }

    private int mean(int sum) {
        return (sum + (1 << square >> 1)) >> square;
    }

    /** Puts the mean of each edge's samples into the picture. */
    public void resolve(int[] pixels) {
        for (int slot = 0; slot < found; slot++) {
            int odd = 0;
            int even = 0;
            int last = (slot + 1) << square;
            for (int i = slot << square; i < last; i++) {
                odd += colour[i] & 0xFF00FF;
                even += colour[i] >>> 8 & 0xFF00FF;
            }
            pixels[places[slot]] =
                    mean(even >>> 16) << 24 | mean(odd >>> 16) << 16 | mean(even & 0xFFFF) << 8 | mean(odd & 0xFFFF);
        }
    }
}
