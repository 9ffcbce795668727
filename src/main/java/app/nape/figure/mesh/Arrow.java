package app.nape.figure.mesh;

import app.nape.figure.pose.Frame;
import app.nape.figure.pose.Pull;
import app.nape.figure.pose.Sight;
import app.nape.figure.pose.Vec3;

/** A curved arrow that always shows its flat side to the viewer. */
public final class Arrow {
    /** Rows along the shaft. */
    private static final int ROWS = 15;

    private final Surface shaft = new Surface(Material.ARROW, ROWS, 2, false, true);
    private final Surface head = new Surface(Material.ARROW, 2, 2, false, true);

    public Surface shaft() {
        return shaft;
    }

    public Surface head() {
        return head;
    }

    /** Lays it along a pull; {@code grown} is how much of it is drawn, 0 to 1. */
    public void shape(Pull pull, Frame frame, Sight sight, double grown) {
        Vec3 a = frame.apply(pull.from());
        Vec3 m = frame.apply(pull.by());
        Vec3 b = frame.apply(pull.to());
        Vec3 control = m.times(2).minus(a.plus(b).times(0.5));
        double end = 0.80 * grown;
        for (int r = 0; r < ROWS; r++) {
            double t = end * r / (ROWS - 1);
            double half = 0.0075 * (0.25 + 0.75 * r / (ROWS - 1));
            edge(shaft, r, curve(a, control, b, t), across(a, control, b, t, sight), half);
        }
        Vec3 neck = curve(a, control, b, end);
        edge(head, 0, neck, across(a, control, b, end, sight), 0.024);
        edge(head, 1, curve(a, control, b, grown), across(a, control, b, grown, sight), 0.001);
    }

    private static void edge(Surface s, int r, Vec3 middle, Vec3 across, double half) {
        s.put(r, 0, middle.minus(across.times(half)));
        s.put(r, 1, middle.plus(across.times(half)));
    }

    private static Vec3 curve(Vec3 a, Vec3 c, Vec3 b, double t) {
        return a.times((1 - t) * (1 - t)).plus(c.times(2 * t * (1 - t))).plus(b.times(t * t));
    }

    private static Vec3 across(Vec3 a, Vec3 c, Vec3 b, double t, Sight sight) {
        Vec3 along = c.minus(a).times(2 * (1 - t)).plus(b.minus(c).times(2 * t));
        return along.cross(sight.toViewer()).unit();
    }
}
