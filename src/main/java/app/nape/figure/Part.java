package app.nape.figure;

/**
 * A rectangle of a picture, in pixels.
 *
 * @param right the first column outside
 * @param bottom the first row outside
 */
public record Part(int left, int top, int right, int bottom) {
    /** Nothing. */
    public static final Part NONE = new Part(0, 0, 0, 0);

    /** The whole of a picture. */
    public static Part whole(int width, int height) {
        return new Part(0, 0, width, height);
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return right <= left || bottom <= top;
    }

    /** So many pixels more on each side, its columns from and to a multiple of a step, within a picture. */
    Part wider(int by, int step, int width, int height) {
        if (isEmpty()) {
            return NONE;
        }
        return new Part(
                Math.max(0, (left - by) / step * step),
                Math.max(0, top - by),
                Math.min(width, (right + by + step - 1) / step * step),
                Math.min(height, bottom + by));
    }
}
