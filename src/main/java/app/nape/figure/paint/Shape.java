package app.nape.figure.paint;

/**
 * One filled polygon of the picture, y upwards.
 *
 * @param xs corners, to the right
 * @param ys corners, up
 * @param argb fill as 0xAARRGGBB; paper shines through what is not opaque
 */
@SuppressWarnings("ArrayRecordComponent") // thousands are made per picture and none is compared
public record Shape(double[] xs, double[] ys, int argb) {}
