package app.nape.figure.paint;

/**
 * Smooths the edges of a picture along themselves, from its pixels alone: a fifth of the price of drawing them again with several
 * samples and good enough while it moves. The way is that of Timothy Lottes, "FXAA" (2009).
 */
public final class Softening {
    /** How far along an edge is looked, in pixels. */
    private static final float REACH = 6;

    /** The share of the brightness about it, 0 to 1, by which a difference is smoothed less: flat places are not smeared. */
    private static final float FLAT = 1 / 8f;

    /** The least of that, in steps of 255. */
    private static final float LEAST = 2;

    private final int[] pixels;
    private final int wide;
    private final int high;

    private Softening(int[] pixels, int wide, int high) {
        this.pixels = pixels;
        this.wide = wide;
        this.high = high;
    }

    /**
     * Smooths the borders in a part of what was drawn.
     *
     * @param pixels takes the smooth pixels
     * @param sharp a part that is left as it is
     */
    public static void of(Raster drawn, Area area, int[] pixels, Part sharp) {
        Softening softening = new Softening(drawn.colour(), drawn.width(), drawn.height());
        Borders borders = new Borders(drawn, area);
        Part part = area.bounds();
        for (int y = part.top(); y < part.bottom(); y++) {
            int count = borders.find(y, borders.low(y), borders.top(y));
            for (int i = 0; i < count; i++) {
                int x = borders.columns()[i];
                if (!sharp.holds(x, y)) {
                    int at = y * softening.wide + x;
                    pixels[at] = softening.along(at, x, y);
                }
            }
        }
    }

    private int green(int at) {
        return pixels[at] >> 8 & 0xFF;
    }

    private int along(int at, int x, int y) {
        if (y == 0 || y == high - 1) {
            return pixels[at];
        }
        int up = at - wide;
        int down = at + wide;
        int left = green(at - 1);
        int right = green(at + 1);
        int above = green(up);
        int below = green(down);
        int here = green(at);
        int northWest = green(up - 1) + above + left + here;
        int northEast = green(up + 1) + above + right + here;
        int southWest = green(down - 1) + below + left + here;
        int southEast = green(down + 1) + below + right + here;
        float dx = (southWest + southEast - northWest - northEast) / 4f;
        float dy = (northWest + southWest - northEast - southEast) / 4f;
        float flat = Math.max((northWest + northEast + southWest + southEast) / 16f * FLAT, LEAST);
        float ax = dx < 0 ? -dx : dx;
        float ay = dy < 0 ? -dy : dy;
        float scale = 1 / ((ax < ay ? ax : ay) + flat);
        dx = limited(dx * scale);
        dy = limited(dy * scale);
        int near = mean(taken(x - dx / 6, y - dy / 6), taken(x + dx / 6, y + dy / 6));
        int far = mean(near, mean(taken(x - dx / 2, y - dy / 2), taken(x + dx / 2, y + dy / 2)));
        int tone = far >> 8 & 0xFF;
        int least = Math.min(here, Math.min(Math.min(left, right), Math.min(above, below)));
        int most = Math.max(here, Math.max(Math.max(left, right), Math.max(above, below)));
        return tone < least || tone > most ? near : far;
    }

    private static float limited(float way) {
        return way < -REACH ? -REACH : way > REACH ? REACH : way;
    }

    private static int mean(int a, int b) {
        return (a & b) + (((a ^ b) & 0xFEFEFEFE) >>> 1);
    }

    /** The picture's colour between four pixels. */
    private int taken(float x, float y) {
        float across = x < 0 ? 0 : x > wide - 1.01f ? wide - 1.01f : x;
        float down = y < 0 ? 0 : y > high - 1.01f ? high - 1.01f : y;
        int column = (int) across;
        int row = (int) down;
        int u = (int) ((across - column) * 16);
        int v = (int) ((down - row) * 16);
        int at = row * wide + column;
        int a = (16 - u) * (16 - v);
        int b = u * (16 - v);
        int c = (16 - u) * v;
        int p = pixels[at];
        int q = pixels[at + 1];
        int r = pixels[at + wide];
        int s = pixels[at + wide + 1];
        int odd = (p & 0xFF00FF) * (a >> 4)
                + (q & 0xFF00FF) * (b >> 4)
                + (r & 0xFF00FF) * (c >> 4)
                + (s & 0xFF00FF) * (16 - (a >> 4) - (b >> 4) - (c >> 4));
        int even = (p >>> 8 & 0xFF00FF) * (a >> 4)
                + (q >>> 8 & 0xFF00FF) * (b >> 4)
                + (r >>> 8 & 0xFF00FF) * (c >> 4)
                + (s >>> 8 & 0xFF00FF) * (16 - (a >> 4) - (b >> 4) - (c >> 4));
        return (odd >>> 4 & 0xFF00FF) | (even << 4 & 0xFF00FF00);
    }
}
