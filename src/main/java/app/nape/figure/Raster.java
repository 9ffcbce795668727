package app.nape.figure;

import java.util.Arrays;

/** A picture with a depth buffer. Each row knows the stretch that holds something, so that empty parts of it cost nothing. */
final class Raster extends Scan {
    /** Room in depth for one picture, in metres. */
    private static final float PICTURE = 128;

    private static final int PICTURES = 1;

    private float[] depth = new float[0];
    /** What is painted: a buffer of its own, or the picture itself. */
    private int[] colour = new int[0];

    private int[] own = new int[0];
    private int[] firsts = new int[0];
    private int[] lasts = new int[0];
    private float base;

    /**
     * Empties a picture of so many samples. Depths are not emptied each time: each picture lies in front of the one before, until
     * there is no more room.
     *
     * @param picture as many pixels, to be painted straight away when each has one sample; all of it is emptied
     */
    void begin(int wide, int high, int samples, int[] picture) {
        if (wide != width() || high != height()) {
            depth = new float[wide * high];
            firsts = new int[high];
            lasts = new int[high];
            base = PICTURE * PICTURES;
        }
        if (samples > 1 && own.length != wide * high) {
            own = new int[wide * high];
        }
        colour = samples > 1 ? own : picture;
        Arrays.fill(colour, 0, wide * high, 0);
        size(wide, high, samples);
        base += PICTURE;
        if (base >= PICTURE * PICTURES) {
            base = -PICTURE * PICTURES;
            Arrays.fill(depth, base - PICTURE);
        }
        Arrays.fill(firsts, wide);
        Arrays.fill(lasts, -1);
    }

    /** Empties a part of the picture, to be drawn anew; each pixel must have one sample. */
    void again(Part part) {
        clip(part);
        for (int row = part.top(); row < part.bottom(); row++) {
            int from = row * width();
            Arrays.fill(colour, from + part.left(), from + part.right(), 0);
            Arrays.fill(depth, from + part.left(), from + part.right(), base - PICTURE);
            boolean before = firsts[row] < part.left();
            boolean after = lasts[row] >= part.right();
            if (!before) {
                firsts[row] = after ? Math.max(firsts[row], part.right()) : width();
            }
            if (!after) {
                lasts[row] = before ? Math.min(lasts[row], part.left() - 1) : -1;
            }
        }
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

    /** The first sample of a row that holds something; the width when none does. */
    int first(int row) {
        return firsts[row];
    }

    /** The last sample of a row that holds something; -1 when none does. */
    int last(int row) {
        return lasts[row];
    }

    @Override
    void rows(int first, int last, int leftmost, int rightmost) {
        int wide = width();
        int stop = clipRight + 1;
        float z = zAt + base + nearer;
        int r = rAt;
        int g = gAt;
        int b = bAt;
        for (int row = first; row <= last; row++) {
            int aside = perPixel == 1 ? HALF : aside(row);
            int start = Math.max(clipLeft, (left.at(row) - aside + CEIL) >> 16);
            int end = Math.min(stop, (right.at(row) - aside + CEIL) >> 16) - 1;
            if (end >= start) {
                if (start < firsts[row]) {
                    firsts[row] = start;
                }
                if (end > lasts[row]) {
                    lasts[row] = end;
                }
                int across = start - origin;
                int from = row * wide;
                if (perPixel == 1) {
                    fill(
                            from + start,
                            from + end,
                            z + zStep * across,
                            r + rStep * across,
                            g + gStep * across,
                            b + bStep * across);
                } else {
                    float part = part(aside);
                    fill(
                            from + start,
                            from + end,
                            z + zStep * (across + part),
                            r + rStep * across + (int) (rStep * part),
                            g + gStep * across + (int) (gStep * part),
                            b + bStep * across + (int) (bStep * part));
                }
            }
            z += zDown;
            r += rDown;
            g += gDown;
            b += bDown;
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
