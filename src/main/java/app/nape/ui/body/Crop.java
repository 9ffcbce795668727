package app.nape.ui.body;

import app.nape.care.body.Outline;

/**
 * The part of the drawing that is shown, in the drawing's own units.
 *
 * @param x its left edge
 * @param y its upper edge
 */
record Crop(double x, double y, double width, double height) {
    /** All of it. */
    static final Crop WHOLE = new Crop(0, 0, Outline.WIDTH, Outline.HEIGHT);

    /** The neck with the tops of the shoulders, where most come to point and the whole drawing has least room. */
    static final Crop NECK = new Crop(62, 64, 136, 84);

    /** How many times its own size it is drawn to fit into this room. */
    double fit(double roomWidth, double roomHeight) {
        return Math.min(roomWidth / width, roomHeight / height);
    }

    /** Whether it is the whole drawing. */
    boolean whole() {
        return equals(WHOLE);
    }

    /** Its height when it is this wide. */
    double heightFor(double wide) {
        return wide * height / width;
    }

    /** Its width when it is this high. */
    double widthFor(double high) {
        return high * width / height;
    }
}
