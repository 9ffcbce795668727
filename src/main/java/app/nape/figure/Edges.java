package app.nape.figure;

import java.util.Arrays;

/**
 * The pixels where one thing ends and another begins, drawn again with several samples each; all others are good with one. That is
 * cheaper than several samples everywhere and smoother than a few.
 */
final class Edges extends Scan {
    /** What the eye sees as an edge, in steps of green. */
    private static final int TONE = 12 << 8;

    private int[] slots = new int[0];
    /** The nearest edge at or after each pixel of a row. */
    private int[] next = new int[0];

    private int[] lows = new int[0];
    private int[] highs = new int[0];
    private int[] places = new int[0];
    private float[] depth = new float[0];
    private int[] colour = new int[0];
    private int n = 1;
    private int wide;
    private int high;
    private int found;
    private float nearer;

    /**
     * Finds the edges of a picture that has one sample a pixel.
     *
     * @param along how many samples along each side a pixel of an edge is to have
     */
    void find(Raster raster, int along) {
        n = along;
        if (wide != raster.width() || high != raster.height()) {
            wide = raster.width();
            high = raster.height();
            slots = new int[wide * high];
            next = new int[wide * high];
            lows = new int[high];
            highs = new int[high];
            places = new int[4096];
            found = 0;
            Arrays.fill(slots, -1);
        }
        size(wide * n, high * n, n);
        nearer = 0;
        for (int slot = 0; slot < found; slot++) {
            slots[places[slot]] = -1;
        }
        for (int y = 0; y < high; y++) {
            reach(raster, y);
        }
        for (int y = 0; y < high; y++) {
            mark(raster, y);
        }
        found = 0;
        for (int y = 0; y < high; y++) {
            number(y);
        }
        int samples = found * n * n;
        if (depth.length < samples) {
            depth = new float[samples + samples / 4];
            colour = new int[samples + samples / 4];
        }
        Arrays.fill(depth, 0, samples, Float.NEGATIVE_INFINITY);
        Arrays.fill(colour, 0, samples, 0);
    }

    /** Draws what follows before everything drawn so far. */
    void inFront() {
        nearer = 50;
    }

    /** Draws what follows behind everything near it. */
    void behind(boolean far) {
        nearer = far ? -0.4f : 0;
    }

    /** A row's edges lie within one pixel of what it and its neighbours hold. */
    private void reach(Raster raster, int y) {
        int low = wide;
        int top = -1;
        for (int row = Math.max(0, y - 1); row <= Math.min(high - 1, y + 1); row++) {
            low = Math.min(low, raster.first(row));
            top = Math.max(top, raster.last(row));
        }
        lows[y] = Math.max(0, low - 1);
        highs[y] = top < 0 ? -1 : Math.min(wide - 1, top + 1);
    }

    private void mark(Raster raster, int y) {
        int[] tone = raster.colour();
        int[] marks = slots;
        int wide = this.wide;
        int start = y * wide + lows[y];
        int end = Math.min(y * wide + highs[y], tone.length - wide - 1);
        for (int i = start; i <= end; i++) {
            int here = tone[i] & 0xFF00;
            int along = here - (tone[i + 1] & 0xFF00);
            if (along > TONE || along < -TONE) {
                marks[i] = 0;
                marks[i + 1] = 0;
            }
            int down = here - (tone[i + wide] & 0xFF00);
            if (down > TONE || down < -TONE) {
                marks[i] = 0;
                marks[i + wide] = 0;
            }
        }
    }

    private void number(int y) {
        int nearest = wide;
        int row = y * wide;
        for (int x = highs[y]; x >= lows[y]; x--) {
            if (slots[row + x] == 0) {
                if (found == places.length) {
                    places = Arrays.copyOf(places, found * 2);
                }
                places[found] = row + x;
                slots[row + x] = found;
                found++;
                nearest = x;
            }
            next[row + x] = nearest;
        }
    }

    /** Whether a quad touches any edge. */
    boolean touches(Projected p, int a, int b, int c, int d) {
        int left = (int) Math.min(Math.min(p.x[a], p.x[b]), Math.min(p.x[c], p.x[d])) - 1;
        int right = (int) Math.max(Math.max(p.x[a], p.x[b]), Math.max(p.x[c], p.x[d])) + 1;
        int top = Math.max(0, (int) Math.min(Math.min(p.y[a], p.y[b]), Math.min(p.y[c], p.y[d])));
        int bottom = Math.min(high - 1, (int) Math.max(Math.max(p.y[a], p.y[b]), Math.max(p.y[c], p.y[d])));
        for (int y = top; y <= bottom; y++) {
            int from = Math.max(left, lows[y]);
            if (from <= highs[y] && next[y * wide + from] <= right) {
                return true;
            }
        }
        return false;
    }

    @Override
    int next(int row, int left, int right) {
        int at = row;
        while (at < high * n) {
            int y = at / n;
            int from = Math.max(left / n, lows[y]);
            if (from <= highs[y] && next[y * wide + from] <= right / n) {
                return at;
            }
            at = (y + 1) * n;
        }
        return at;
    }

    @Override
    void take(int row, int start, int end, float z0, int r0, int g0, int b0) {
        int y = row / n;
        int x = Math.max(start / n, lows[y]);
        int last = Math.min(end / n, highs[y]);
        int line = y * wide;
        while (x <= last) {
            x = next[line + x];
            if (x > last) {
                return;
            }
            int from = Math.max(start, x * n);
            int to = Math.min(end, x * n + n - 1);
            int far = from - start;
            float z = z0 + zStep * far + nearer;
            int r = r0 + rStep * far;
            int g = g0 + gStep * far;
            int b = b0 + bStep * far;
            int at = slots[line + x] * (n * n) + row % n * n + from - x * n;
            for (int i = from; i <= to; i++, at++) {
                if (z > depth[at]) {
                    depth[at] = z;
                    colour[at] = 0xFF000000 | (r & 0xFF0000) | ((g >> 8) & 0xFF00) | (b >> 16 & 0xFF);
                }
                z += zStep;
                r += rStep;
                g += gStep;
                b += bStep;
            }
            x++;
        }
    }

    private int mean(int sum) {
        return (sum + n * n / 2) / (n * n);
    }

    /** Puts the mean of each edge's samples into the picture. */
    void resolve(int[] pixels) {
        for (int slot = 0; slot < found; slot++) {
            int odd = 0;
            int even = 0;
            int last = (slot + 1) * n * n;
            for (int i = slot * n * n; i < last; i++) {
                odd += colour[i] & 0xFF00FF;
                even += colour[i] >>> 8 & 0xFF00FF;
            }
            pixels[places[slot]] =
                    mean(even >>> 16) << 24 | mean(odd >>> 16) << 16 | mean(even & 0xFFFF) << 8 | mean(odd & 0xFFFF);
        }
    }
}
