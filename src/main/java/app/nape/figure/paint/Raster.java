package app.nape.figure.paint;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A picture with a depth buffer. Each band of rows knows the stretch that holds something, so that empty parts of it cost nothing. */
public final class Raster extends Scan {
    /** Room in depth for one picture, in metres. */
    private static final float PICTURE = 128;

    /** Pictures before the depths are emptied again. */
    private static final int PICTURES = 1;

    private float[] depth = new float[0];
    private int[] colour = new int[0];
    private @Nullable Area only;
    private int[] firsts = new int[0];
    private int[] lasts = new int[0];
    private float base;

    /**
     * Empties a picture of so many samples. Depths are not emptied each time: each picture lies in front of the one before, until
     * there is no more room.
     */
    public void begin(int wide, int high, int samples) {
        if (wide != width() || high != height()) {
            depth = new float[wide * high];
            colour = new int[wide * high];
            firsts = new int[(high >> Area.BAND) + 1];
            lasts = new int[(high >> Area.BAND) + 1];
            base = PICTURE * PICTURES;
        }
        Arrays.fill(colour, 0);
        size(wide, high, samples);
        only = null;
        base += PICTURE;
        if (base >= PICTURE * PICTURES) {
            base = -PICTURE * PICTURES;
            Arrays.fill(depth, base - PICTURE);
        }
        Arrays.fill(firsts, wide);
        Arrays.fill(lasts, -1);
    }

    /** Empties a part of the picture, to be drawn anew; each pixel must have one sample. */
    public void again(Area area) {
        Part bounds = area.bounds();
        clip(bounds);
        only = area;
        for (int row = bounds.top(); row < bounds.bottom(); row++) {
            int left = area.left(row);
            int right = area.right(row);
            if (left < right) {
                Arrays.fill(colour, row * width() + left, row * width() + right, 0);
                Arrays.fill(depth, row * width() + left, row * width() + right, base - PICTURE);
            }
        }
        for (int band = bounds.top() >> Area.BAND; band << Area.BAND < bounds.bottom(); band++) {
            int left = area.left(band << Area.BAND);
            int right = area.right(band << Area.BAND);
            if (left < right) {
                forget(band, left, right);
            }
        }
    }

    private void forget(int band, int left, int right) {
        boolean before = firsts[band] < left;
        boolean after = lasts[band] >= right;
        if (!before) {
            firsts[band] = after ? Math.max(firsts[band], right) : width();
        }
        if (!after) {
            lasts[band] = before ? Math.min(lasts[band], left - 1) : -1;
        }
    }

    @Override
    boolean wants(float[] v, int a, int b, int c, int d) {
        return only == null
                || only.touches(
                        (int) least(v[a], v[b], v[c], v[d]) - 1,
                        (int) least(v[a + 1], v[b + 1], v[c + 1], v[d + 1]) - 1,
                        (int) most(v[a], v[b], v[c], v[d]) + 1,
                        (int) most(v[a + 1], v[b + 1], v[c + 1], v[d + 1]) + 1);
    }

    /** What depths of this picture are counted from; what is empty lies at least sixty metres behind it. */
    float base() {
        return base;
    }

    float[] depth() {
        return depth;
    }

    int[] colour() {
        return colour;
    }

    /** Before this no sample of a row holds anything; the width when none does. */
    int first(int row) {
        return firsts[row >> Area.BAND];
    }

    /** Behind this no sample of a row holds anything; -1 when none does. */
    int last(int row) {
        return lasts[row >> Area.BAND];
    }

    @Override
    void rows(int first, int last, int leftmost, int rightmost) {
        int wide = width();
        Area part = only;
        holds(first, last, Math.max(clipLeft, leftmost), Math.min(clipRight, rightmost));
        float z = zAt + base + nearer;
        int r = rAt;
        int g = gAt;
        int b = bAt;
        for (int row = first; row <= last; row++) {
            int aside = perPixel == 1 ? HALF : aside(row);
            int from = row * wide;
            int start = Math.max(part == null ? 0 : part.left(row), (left.at(row) - aside + CEIL) >> 16);
            int end = Math.min(part == null ? wide : part.right(row), (right.at(row) - aside + CEIL) >> 16) - 1;
            if (end >= start) {
                int across = start - origin;
                if (perPixel == 1) {
                    fill(
                            from + start,
                            from + end,
                            z + zStep * across,
                            r + rStep * across,
                            g + gStep * across,
                            b + bStep * across);
                } else {
                    float more = part(aside);
                    fill(
                            from + start,
                            from + end,
                            z + zStep * (across + more),
                            r + rStep * across + (int) (rStep * more),
                            g + gStep * across + (int) (gStep * more),
                            b + bStep * across + (int) (bStep * more));
                }
            }
            z += zDown;
            r += rDown;
            g += gDown;
            b += bDown;
        }
    }

    private void holds(int first, int last, int leftmost, int rightmost) {
        for (int band = first >> Area.BAND; band <= last >> Area.BAND; band++) {
            firsts[band] = Math.min(firsts[band], leftmost);
            lasts[band] = Math.max(lasts[band], rightmost);
        }
    }

    private void fill(int start, int end, float firstZ, int firstR, int firstG, int firstB) {
        float[] deep = depth;
        int[] tone = colour;
        float z = firstZ;
        int r = firstR;
        int g = firstG;
        int b = firstB;
        float dz = zStep;
        int dr = rStep;
        int dg = gStep;
        int db = bStep;
        for (int at = start; at <= end; at++) {
            if (z > deep[at]) {
                deep[at] = z;
                tone[at] = 0xFF000000 | (r & 0xFF0000) | ((g >> 8) & 0xFF00) | (b >> 16 & 0xFF);
            }
            z += dz;
            r += dr;
            g += dg;
            b += db;
        }
    }
}
