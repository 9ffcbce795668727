package app.nape.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The picture as geometry: what a vector painter, such as the one of a printed handout, draws in order. */
public final class FigureDrawing {
    private static final double FRONT = 100;

    private final Projected projected = new Projected();
    private final Sight sight;
    private final Light light;
    private final List<Facet> facets = new ArrayList<>();

    private FigureDrawing(Camera camera, FigurePalette palette) {
        sight = Sight.of(camera, 1, 0, 0);
        light = new Light(palette);
    }

    /**
     * The picture's polygons from back to front, in metres from the world's origin as the camera sees it. Neighbours share their
     * edges: a painter strokes each in its own colour, thinly, so that no paper shows between them.
     */
    public static List<Shape> shapes(Motion motion, Posture posture, Camera camera, Appearance appearance) {
        FigureDrawing drawing = new FigureDrawing(camera, appearance.palette());
        Skeleton skeleton = Skeleton.of(posture);
        BodyMesh body = new BodyMesh(appearance.build(), appearance.haircut());
        body.light(posture.muscles());
        Scene scene = new Scene(motion);
        body.shape(skeleton).forEach(surface -> drawing.add(surface, posture.effort(), 0));
        scene.props(skeleton).stream()
                .filter(surface -> !PropMesh.hidden(surface, drawing.sight))
                .forEach(surface -> drawing.add(surface, 0, 0));
        scene.arrows(skeleton, drawing.sight).forEach(surface -> drawing.add(surface, 0, FRONT));
        return drawing.facets.stream()
                .sorted(Comparator.comparingDouble(Facet::depth))
                .map(Facet::shape)
                .toList();
    }

    private void add(Surface s, double effort, double nearer) {
        projected.take(s, sight, light, effort);
        int lastCol = s.closed ? s.cols : s.cols - 1;
        for (int row = 0; row < s.rows - 1; row++) {
            for (int c = 0; c < lastCol; c++) {
                int a = row * s.cols + c;
                int b = row * s.cols + (c + 1) % s.cols;
                facet(new int[] {a, b, b + s.cols, a + s.cols}, s.open, nearer);
            }
        }
    }

    private void facet(int[] corners, boolean open, double nearer) {
        double[] xs = new double[4];
        double[] ys = new double[4];
        double depth = 0;
        double red = 0;
        double green = 0;
        double blue = 0;
        for (int i = 0; i < 4; i++) {
            int p = corners[i] * Projected.SIZE;
            float[] of = projected.of;
            xs[i] = of[p];
            ys[i] = -of[p + Projected.Y];
            depth += of[p + Projected.Z] / 4;
            red += of[p + Projected.RED] / 4;
            green += of[p + Projected.GREEN] / 4;
            blue += of[p + Projected.BLUE] / 4;
        }
        double area = (xs[2] - xs[0]) * (ys[3] - ys[1]) - (xs[3] - xs[1]) * (ys[2] - ys[0]);
        if (area > 0 || open) {
            int argb = 0xFF000000 | (int) red << 16 | (int) green << 8 | (int) blue;
            facets.add(new Facet(depth + nearer, new Shape(xs, ys, argb)));
        }
    }

    private record Facet(double depth, Shape shape) {}
}
