package app.nape.figure.pose;

/**
 * A camera and how its picture lies on the samples.
 *
 * @param right direction of the picture's right edge
 * @param up direction of its upper edge
 * @param toViewer direction towards the viewer
 * @param scale samples a metre
 * @param left metres at the left edge
 * @param top metres at the upper edge
 */
public record Sight(Vec3 right, Vec3 up, Vec3 toViewer, double scale, double left, double top) {
    public static Sight of(Camera camera, double scale, double left, double top) {
        return new Sight(camera.right(), camera.up(), camera.toViewer(), scale, left, top);
    }

    public double x(double metres) {
        return (metres - left) * scale;
    }

    public double y(double metres) {
        return (top - metres) * scale;
    }
}
