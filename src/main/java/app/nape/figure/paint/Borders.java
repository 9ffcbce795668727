package app.nape.figure.paint;

/** The pixels where one thing ends and another begins, in a picture that has one sample a pixel. */
final class Borders {
    /** What the eye sees as a border, in steps of green. */
    private static final int TONE = 12 << 8;

    private final int[] found;
    private final int wide;
    private final int high;
    private final Raster raster;
    private final Area area;

    /** Looks for them in a part of the picture, its first and last columns left out. */
    Borders(Raster raster, Area area) {
        this.raster = raster;
        this.area = area;
        wide = raster.width();
        high = raster.height();
        found = new int[wide];
    }

    /** The columns found last, from the left. */
    int[] columns() {
        return found;
    }

    /** The first column of a row that can be one: they lie within one pixel of what the row and its neighbours hold. */
    int low(int y) {
        int first = Math.min(raster.first(Math.max(0, y - 1)), raster.first(y));
        return Math.max(Math.max(1, area.left(y)), Math.min(first, raster.first(Math.min(high - 1, y + 1))) - 1);
    }

    /** The last column of a row that can be one; less than the first one when none can. */
    int top(int y) {
        int last = Math.max(raster.last(Math.max(0, y - 1)), raster.last(y));
        return Math.min(
                Math.min(wide - 2, area.right(y) - 1), Math.max(last, raster.last(Math.min(high - 1, y + 1))) + 1);
    }

    /** Finds the pixels of a row that differ from any of their four neighbours, and tells how many there are. */
    int find(int y, int low, int top) {
        if (top < low) {
            return 0;
        }
        int[] tone = raster.colour();
        int[] columns = found;
        int up = y > 0 ? wide : 0;
        int down = y < high - 1 ? wide : 0;
        int n = 0;
        int at = y * wide + low;
        int here = tone[at] & 0xFF00;
        int left = here - (tone[at - 1] & 0xFF00);
        int before = (TONE - left) | (TONE + left);
        for (int x = low; x <= top; x++, at++) {
            int next = tone[at + 1] & 0xFF00;
            int right = next - here;
            int over = (tone[at - up] & 0xFF00) - here;
            int under = (tone[at + down] & 0xFF00) - here;
            int beside = (TONE - right) | (TONE + right);
            if ((before | beside | (TONE - over) | (TONE + over) | (TONE - under) | (TONE + under)) < 0) {
                columns[n++] = x;
            }
            before = beside;
            here = next;
        }
        return n;
    }
}
