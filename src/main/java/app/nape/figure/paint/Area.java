package app.nape.figure.paint;

import java.util.Arrays;

/**
 * A part of a picture, in pixels: one stretch for each band of rows. What moves is rarely a rectangle, and each pixel left out need not
 * be drawn. Used again from picture to picture.
 */
public final class Area {
    /** Rows of a band, as a power of two. */
    static final int BAND = 3;

    private int width;
    private int height;
    private int[] lefts = new int[0];
    private int[] rights = new int[0];

    /** Nothing of a picture of so many pixels. */
    Area empty(int wide, int high) {
        width = wide;
        height = high;
        int bands = (high + (1 << BAND) - 1) >> BAND;
        if (lefts.length != bands) {
            lefts = new int[bands];
            rights = new int[bands];
        }
        Arrays.fill(lefts, wide);
        Arrays.fill(rights, 0);
        return this;
    }

    /** All of a picture of so many pixels. */
    public Area whole(int wide, int high) {
        empty(wide, high);
        Arrays.fill(lefts, 0);
        Arrays.fill(rights, wide);
        return this;
    }

    /** Another one, so much wider on each side. */
    Area around(Area other, int beside, int below) {
        empty(other.width, other.height);
        for (int band = 0; band < lefts.length; band++) {
            if (other.rights[band] > 0) {
                add(new Part(
                        other.lefts[band] - beside,
                        (band << BAND) - below,
                        other.rights[band] + beside,
                        ((band + 1) << BAND) + below));
            }
        }
        return this;
    }

    /** What lies in another one and in a rectangle. */
    public Area within(Area other, Part part) {
        empty(other.width, other.height);
        for (int band = Math.max(0, part.top()) >> BAND; band < lefts.length && band << BAND < part.bottom(); band++) {
            int left = Math.max(other.lefts[band], part.left());
            int right = Math.min(other.rights[band], part.right());
            if (left < right) {
                lefts[band] = left;
                rights[band] = right;
            }
        }
        return this;
    }

    /** Takes in a rectangle, as far as it lies in the picture. */
    void add(Part part) {
        int left = Math.max(0, part.left());
        int right = Math.min(width, part.right());
        if (left >= right) {
            return;
        }
        int last = (Math.min(height, part.bottom()) - 1) >> BAND;
        for (int band = Math.max(0, part.top()) >> BAND; band <= last; band++) {
            lefts[band] = Math.min(lefts[band], left);
            rights[band] = Math.max(rights[band], right);
        }
    }

    /** Lets each stretch begin at a multiple of a step and be some steps long, where the picture is as wide. */
    void align(int step) {
        for (int band = 0; band < lefts.length; band++) {
            lefts[band] = lefts[band] / step * step;
            rights[band] = Math.min(width, (rights[band] + step - 1) / step * step);
        }
    }

    public boolean isEmpty() {
        for (int right : rights) {
            if (right > 0) {
                return false;
            }
        }
        return true;
    }

    /** The first column of a row that lies in it; the width or more when none does. */
    int left(int row) {
        return lefts[row >> BAND];
    }

    /** The first column of a row that lies behind it; 0 when none lies in it. */
    int right(int row) {
        return rights[row >> BAND];
    }

    boolean holds(int x, int y) {
        return x >= lefts[y >> BAND] && x < rights[y >> BAND];
    }

    /** Whether anything of it may lie within two columns and two rows, these included. */
    boolean touches(int left, int top, int right, int bottom) {
        int last = Math.min(height - 1, bottom) >> BAND;
        for (int band = Math.max(0, top) >> BAND; band <= last; band++) {
            if (lefts[band] <= right && rights[band] > left) {
                return true;
            }
        }
        return false;
    }

    /** The smallest rectangle that holds it. */
    public Part bounds() {
        int top = -1;
        int bottom = 0;
        int left = width;
        int right = 0;
        for (int band = 0; band < lefts.length; band++) {
            if (rights[band] > lefts[band]) {
                top = top < 0 ? band << BAND : top;
                bottom = Math.min(height, (band + 1) << BAND);
                left = Math.min(left, lefts[band]);
                right = Math.max(right, rights[band]);
            }
        }
        return top < 0 ? Part.NONE : new Part(left, top, right, bottom);
    }
}
