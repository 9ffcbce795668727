package app.nape.figure.mesh;

import app.nape.figure.pose.Vec3;
import java.util.function.DoubleUnaryOperator;

/** Measures surfaces from their triangles alone, and makes solids whose measures every school book has. */
public final class Solids {
    private Solids() {}

    /** A ball, or what becomes of one that is stretched along each axis; rows upwards, its outside seen. */
    public static Surface ball(Vec3 middle, Vec3 half, int rows, int cols) {
        Surface ball = new Surface(Material.SKIN, rows, cols, true, false);
        for (int row = 0; row < rows; row++) {
            double up = Math.PI * row / (rows - 1);
            for (int col = 0; col < cols; col++) {
                double round = -2 * Math.PI * col / cols;
                ball.put(
                        row,
                        col,
                        middle.plus(new Vec3(
                                half.x() * Math.sin(up) * Math.cos(round),
                                -half.y() * Math.cos(up),
                                half.z() * Math.sin(up) * Math.sin(round))));
            }
        }
        ball.findNormals();
        return ball;
    }

    /** An upright round body of one metre whose radius depends on the height. */
    public static Surface turned(int rows, int cols, DoubleUnaryOperator radius) {
        Surface body = new Surface(Material.SKIN, rows, cols, true, false);
        for (int row = 0; row < rows; row++) {
            double y = (double) row / (rows - 1);
            for (int col = 0; col < cols; col++) {
                double round = -2 * Math.PI * col / cols;
                double r = radius.applyAsDouble(y);
                body.put(row, col, new Vec3(r * Math.cos(round), y, r * Math.sin(round)));
            }
        }
        body.findNormals();
        return body;
    }

    /** The space within, both ends taken as flat lids; below zero where the inside is out. */
    public static double volume(Surface s) {
        double six = 0;
        for (int row = 0; row + 1 < s.rows; row++) {
            for (int col = 0; col < s.cols; col++) {
                Vec3[] q = quad(s, row, col);
                six += q[0].dot(q[1].cross(q[2])) + q[0].dot(q[2].cross(q[3]));
            }
        }
        Vec3 low = middle(s, 0);
        Vec3 top = middle(s, s.rows - 1);
        for (int col = 0; col < s.cols; col++) {
            int next = (col + 1) % s.cols;
            int last = (s.rows - 1) * s.cols;
            six += low.dot(s.at(next).cross(s.at(col)));
            six += top.dot(s.at(last + col).cross(s.at(last + next)));
        }
        return six / 6;
    }

    /** The skin alone, without lids. */
    public static double area(Surface s) {
        double twice = 0;
        for (int row = 0; row + 1 < s.rows; row++) {
            for (int col = 0; col < sides(s); col++) {
                Vec3[] q = quad(s, row, col);
                twice += twice(q[0], q[1], q[2]) + twice(q[0], q[2], q[3]);
            }
        }
        return twice / 2;
    }

    /** The quads that have no face, those left out that a row drawn together makes triangles of. */
    public static int faceless(Surface s, double least) {
        int count = 0;
        for (int row = 0; row + 1 < s.rows; row++) {
            for (int col = 0; col < sides(s); col++) {
                Vec3[] q = quad(s, row, col);
                count += twice(q[0], q[1], q[2]) + twice(q[0], q[2], q[3]) < 2 * least ? 1 : 0;
            }
        }
        return count;
    }

    /** The quads whose light comes from the wrong side at all of their corners. */
    public static int insideOut(Surface s) {
        int count = 0;
        for (int row = 0; row + 1 < s.rows; row++) {
            for (int col = 0; col < sides(s); col++) {
                Vec3[] q = quad(s, row, col);
                Vec3 face = q[2].minus(q[0]).cross(q[3].minus(q[1]));
                int next = (col + 1) % s.cols;
                Vec3 light = normal(s, row * s.cols + col)
                        .plus(normal(s, row * s.cols + next))
                        .plus(normal(s, (row + 1) * s.cols + col))
                        .plus(normal(s, (row + 1) * s.cols + next));
                count += face.dot(light) < 0 ? 1 : 0;
            }
        }
        return count;
    }

    /** How far round a row is. */
    public static double girth(Surface s, int row) {
        double round = 0;
        for (int col = 0; col < s.cols; col++) {
            round += s.at(row * s.cols + col).to(s.at(row * s.cols + (col + 1) % s.cols));
        }
        return round;
    }

    public static Vec3 middle(Surface s, int row) {
        Vec3 sum = Vec3.ZERO;
        for (int col = 0; col < s.cols; col++) {
            sum = sum.plus(s.at(row * s.cols + col));
        }
        return sum.times(1.0 / s.cols);
    }

    public static Vec3 normal(Surface s, int point) {
        return new Vec3(s.nx[point], s.ny[point], s.nz[point]);
    }

    /** How far a place lies out of a surface, by the tangent at the point of it that is nearest; below zero within. */
    public static double out(Surface s, Vec3 place) {
        int nearest = nearest(s, place);
        return place.minus(s.at(nearest)).dot(normal(s, nearest));
    }

    public static int nearest(Surface s, Vec3 place) {
        int found = 0;
        double best = Double.MAX_VALUE;
        for (int i = 0; i < s.size(); i++) {
            double x = s.x[i] - place.x();
            double y = s.y[i] - place.y();
            double z = s.z[i] - place.z();
            double far = x * x + y * y + z * z;
            if (far < best) {
                best = far;
                found = i;
            }
        }
        return found;
    }

    private static int sides(Surface s) {
        return s.closed ? s.cols : s.cols - 1;
    }

    private static double twice(Vec3 a, Vec3 b, Vec3 c) {
        return b.minus(a).cross(c.minus(a)).length();
    }

    private static Vec3[] quad(Surface s, int row, int col) {
        int next = (col + 1) % s.cols;
        int from = row * s.cols;
        return new Vec3[] {s.at(from + col), s.at(from + next), s.at(from + s.cols + next), s.at(from + s.cols + col)};
    }
}
