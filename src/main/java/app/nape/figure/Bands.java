package app.nape.figure;

import java.util.ArrayList;
import java.util.List;

/** Cuts shapes at the foot of a picture into bands that let more and more paper through. */
final class Bands {
    private Bands() {}

    /**
     * Adds a shape's pieces.
     *
     * @param top up to where it fades, counted from 0
     */
    static void split(Shape shape, double top, int bands, List<Shape> into) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (double y : shape.ys()) {
            lowest = Math.min(lowest, y);
            highest = Math.max(highest, y);
        }
        if (lowest >= top) {
            into.add(shape);
            return;
        }
        for (int i = 0; i < bands; i++) {
            double from = top * i / bands;
            double to = top * (i + 1) / bands;
            int alpha = (int) Math.round(255 * Ease.inOut((i + 0.5) / bands));
            if (highest > from && lowest < to) {
                piece(shape, from, to, alpha, into);
            }
        }
        if (highest > top) {
            piece(shape, top, highest, 255, into);
        }
    }

    private static void piece(Shape shape, double from, double to, int alpha, List<Shape> into) {
        List<double[]> corners = new ArrayList<>();
        for (int i = 0; i < shape.xs().length; i++) {
            corners.add(new double[] {shape.xs()[i], shape.ys()[i]});
        }
        corners = cut(cut(corners, from, 1), to, -1);
        if (corners.size() > 2) {
            into.add(new Shape(
                    corners.stream().mapToDouble(corner -> corner[0]).toArray(),
                    corners.stream().mapToDouble(corner -> corner[1]).toArray(),
                    (alpha << 24) | (shape.argb() & 0xFFFFFF)));
        }
    }

    /** What lies above a level, or below it where {@code side} is -1. */
    private static List<double[]> cut(List<double[]> corners, double level, int side) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            double[] a = corners.get(i);
            double[] b = corners.get((i + 1) % corners.size());
            double da = (a[1] - level) * side;
            double db = (b[1] - level) * side;
            if (da >= 0) {
                kept.add(a);
            }
            if (da >= 0 != db >= 0) {
                double t = da / (da - db);
                kept.add(new double[] {a[0] + (b[0] - a[0]) * t, level});
            }
        }
        return kept;
    }
}
