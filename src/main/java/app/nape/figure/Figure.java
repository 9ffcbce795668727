package app.nape.figure;

import java.util.List;

/** Draws pictures of the figure into pixels. Keeps its buffers from one picture to the next; for one thread. */
public final class Figure {
    private final Raster raster = new Raster();
    private final Projected projected = new Projected();
    private final BodyMesh body;
    private final Light light;

    /** A figure of this look. */
    public Figure(Appearance appearance) {
        body = new BodyMesh(appearance.build(), appearance.haircut());
        light = new Light(appearance.palette());
    }

    /**
     * Draws a posture.
     *
     * @param pixels width times height premultiplied 0xAARRGGBB, all of it overwritten
     */
    public void draw(Motion motion, Posture posture, Camera camera, int width, int height, int[] pixels) {
        int samples = width * height < 60_000 ? 3 : 2;
        raster.begin(width * samples, height * samples);
        Skeleton skeleton = Skeleton.of(posture);
        Sight sight = Framing.of(motion, camera, (double) width / height).sight(camera, height * samples);
        for (Surface surface : body.shape(skeleton)) {
            draw(surface, sight);
        }
        Resolve.into(raster, samples, width, height, pixels);
    }

    private void draw(Surface s, Sight sight) {
        projected.take(s, sight, light);
        int lastRow = s.rows - 1;
        int lastCol = s.closed ? s.cols : s.cols - 1;
        for (int row = 0; row < lastRow; row++) {
            for (int c = 0; c < lastCol; c++) {
                int a = row * s.cols + c;
                int b = row * s.cols + (c + 1) % s.cols;
                int d = a + s.cols;
                int e = b + s.cols;
                if (s.open || faces(a, b, e, d)) {
                    raster.triangle(projected, a, b, e);
                    raster.triangle(projected, a, e, d);
                }
            }
        }
    }

    private boolean faces(int a, int b, int c, int d) {
        double area = (projected.x[c] - projected.x[a]) * (projected.y[d] - projected.y[b])
                - (projected.x[d] - projected.x[b]) * (projected.y[c] - projected.y[a]);
        return area < 0;
    }

    /** What this figure is made of, for the vector drawing. */
    List<Surface> surfaces(Skeleton skeleton) {
        return body.shape(skeleton);
    }
}
