package app.nape.figure.paint;

/**
 * How closely a picture for paper follows the one on the screen: a sheet with many pictures has less room for each.
 *
 * @param step steps of light, of 255, between two tones
 * @param most most tones of a material
 * @param near how far an edge may be from its curves, in samples
 * @param within the same for tones within a material, whose edges are hardly seen
 * @param least smallest tone, in square samples
 */
public record Detail(float step, int most, double near, double within, double least) {
    /** For a few pictures. */
    public static final Detail FINE = new Detail(10, 8, 0.5, 1.1, 30);

    /** For a dozen. */
    public static final Detail USUAL = new Detail(13, 6, 0.6, 1.5, 60);

    /** For two dozen. */
    public static final Detail PLAIN = new Detail(18, 4, 0.75, 2, 110);

    /** What suits so many pictures on one sheet. */
    public static Detail forPictures(int count) {
        return count <= 8 ? FINE : count <= 14 ? USUAL : PLAIN;
    }
}
