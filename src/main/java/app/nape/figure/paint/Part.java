package app.nape.figure.paint;

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

    /** Whether a pixel lies in it. */
    boolean holds(int x, int y) {
        return x >= left && x < right && y >= top && y < bottom;
    }

    /** The smallest part that holds this and another one. */
    public Part and(Part other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        return new Part(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
