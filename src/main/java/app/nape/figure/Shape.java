package app.nape.figure;

/**
 * One filled polygon of the picture, in metres as the camera sees the world, y upwards.
 *
 * @param xs corners, to the right
 * @param ys corners, up
 * @param argb fill as 0xAARRGGBB
 */
@SuppressWarnings("ArrayRecordComponent") // thousands are made per picture and none is compared
public record Shape(double[] xs, double[] ys, int argb) {}
