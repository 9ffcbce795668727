package app.nape.figure.paint;

import app.nape.figure.pose.Ease;
import java.util.ArrayList;
import java.util.List;

/**
 * One edge of a picture, where shapes are cut into bands that let more and more paper through.
 *
 * @param upwards whether the picture lies above or below the edge, not at a side of it
 * @param edge where it is; what lies beyond is left out
 * @param inwards 1 where the picture lies at greater coordinates, -1 where it lies at smaller ones
 * @param reach how far in it fades
 * @param count how many bands
 */
public record Bands(boolean upwards, double edge, int inwards, double reach, int count) {
    /** A shape's pieces; itself alone where it lies further in. */
    public List<Shape> split(Shape shape) {
        double outermost = Double.POSITIVE_INFINITY;
        double innermost = Double.NEGATIVE_INFINITY;
        for (double place : upwards ? shape.ys() : shape.xs()) {
            double in = (place - edge) * inwards;
            outermost = Math.min(outermost, in);
            innermost = Math.max(innermost, in);
        }
        if (outermost >= reach) {
            return List.of(shape);
        }
        List<Shape> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double from = reach * i / count;
            double to = reach * (i + 1) / count;
            if (innermost > from && outermost < to) {
                piece(shape, from, to, Ease.inOut((i + 0.5) / count), pieces);
            }
        }
        if (innermost > reach) {
            piece(shape, reach, innermost, 1, pieces);
        }
        return pieces;
    }

    private void piece(Shape shape, double from, double to, double share, List<Shape> into) {
        List<double[]> corners = new ArrayList<>();
        for (int i = 0; i < shape.xs().length; i++) {
            corners.add(new double[] {shape.xs()[i], shape.ys()[i]});
        }
        corners = cut(cut(corners, from, 1), to, -1);
        if (corners.size() > 2) {
            int alpha = (int) Math.round((shape.argb() >>> 24) * share);
            into.add(new Shape(
                    corners.stream().mapToDouble(corner -> corner[0]).toArray(),
                    corners.stream().mapToDouble(corner -> corner[1]).toArray(),
                    (alpha << 24) | (shape.argb() & 0xFFFFFF)));
        }
    }

    /** What lies further in than a level, or further out where {@code side} is -1. */
    private List<double[]> cut(List<double[]> corners, double level, int side) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            double[] a = corners.get(i);
            double[] b = corners.get((i + 1) % corners.size());
            double da = (in(a) - level) * side;
            double db = (in(b) - level) * side;
            if (da >= 0) {
                kept.add(a);
            }
            if (da >= 0 != db >= 0) {
                double t = da / (da - db);
                kept.add(new double[] {a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t});
            }
        }
        return kept;
    }

    private double in(double[] corner) {
        return (corner[upwards ? 1 : 0] - edge) * inwards;
    }
}
