package app.nape.figure.paint;

/**
 * How much of the picture is no longer as it was drawn. What moved or changed its colour by less than is seen stays as drawn until
 * it has moved on, so a body that only breathes is drawn a few times a second, and a head that turns without its legs.
 */
public final class Changes {
    /** A surface none of whose points moved by so many pixels is left as it is. */
    private static final float PLACE = 0.3f;
    /** The same for a colour, in steps of 255. */
    private static final float TONE = 2;
    /** The same for the shadow on the floor, 0 to 1. */
    private static final float SHADE = 0.012f;

    private final float part;
    private float place;
    private float depth;
    private float tone;
    private final Area area = new Area();
    private boolean all;

    /** @param part of what is not seen that is still left undrawn: 1, or 0 to draw every change at all */
    public Changes(float part) {
        this.part = part;
    }

    /**
     * Begins with a picture.
     *
     * @param scale pixels a metre
     * @param fresh whether nothing of the last picture can be kept
     */
    public void begin(double scale, boolean fresh, int width, int height) {
        place = PLACE * part;
        depth = (float) (PLACE / scale) * part;
        tone = TONE * part;
        area.empty(width, height);
        all = fresh;
    }

    /** Whether everything is drawn anew. */
    public boolean all() {
        return all;
    }

    /** Draws everything anew. */
    void everything() {
        all = true;
    }

    /** Whether anything that changes is left undrawn. */
    public boolean leaves() {
        return part > 0;
    }

    /** Whether a shade from 0 to 1 differs so much from how it was drawn that it is seen. */
    boolean seen(float drawn, float now) {
        return Math.abs(now - drawn) > SHADE * part;
    }

    /** Whether one point differs so much from how it was drawn that it is seen. */
    boolean seen(float[] drawn, float[] now, int at) {
        return Math.abs(now[at] - drawn[at]) > place
                || Math.abs(now[at + Projected.Y] - drawn[at + Projected.Y]) > place
                || Math.abs(now[at + Projected.Z] - drawn[at + Projected.Z]) > depth
                || Math.abs(now[at + Projected.RED] - drawn[at + Projected.RED]) > tone
                || Math.abs(now[at + Projected.GREEN] - drawn[at + Projected.GREEN]) > tone
                || Math.abs(now[at + Projected.BLUE] - drawn[at + Projected.BLUE]) > tone;
    }

    /** Takes in where some points were and where they are, all of them near each other. */
    void reach(float[] drawn, float[] now, int first, int end) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (int at = first; at < end; at += Projected.SIZE) {
            left = Scan.least(left, left, drawn[at], now[at]);
            right = Scan.most(right, right, drawn[at], now[at]);
            top = Scan.least(top, top, drawn[at + Projected.Y], now[at + Projected.Y]);
            bottom = Scan.most(bottom, bottom, drawn[at + Projected.Y], now[at + Projected.Y]);
        }
        area.add(new Part((int) left - 1, (int) top - 1, (int) right + 2, (int) bottom + 2));
    }

    /** What is to be drawn anew. */
    public Area area() {
        return area;
    }
}
