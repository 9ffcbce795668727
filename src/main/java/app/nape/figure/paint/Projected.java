package app.nape.figure.paint;

import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Sight;
import app.nape.figure.pose.Vec3;

/**
 * A surface as the camera sees it. Each point has six values in a row: its place in pixels, y downwards, its depth in metres towards
 * the viewer, and its shaded red, green and blue.
 */
public final class Projected {
    /** Values of each point: x and y in pixels, z in metres towards the viewer, then red, green and blue, 0 to 255. */
    static final int SIZE = 6;

    /** Place of the row among a point’s values. */
    static final int Y = 1;

    /** Place of the depth among them. */
    static final int Z = 2;

    /** Place of the red among them. */
    static final int RED = 3;

    /** Place of the green among them. */
    static final int GREEN = 4;

    /** Place of the blue among them. */
    static final int BLUE = 5;

    /** The values as they are drawn. */
    float[] of = new float[0];

    private float[] now = new float[0];
    private boolean inPicture;
    private int taken;
    private float left;
    private float top;
    private float right;
    private float bottom;

    /** Projects all points of a surface, and shades them when any of it lies in a picture of so many pixels. */
    public void take(Surface s, Sight sight, Light light, double effort, int wide, int high) {
        Changes all = new Changes(0);
        all.everything();
        take(s, sight, light, effort, wide, high, all);
    }

    /**
     * Projects all points of a surface, and shades them when any of it lies in a picture of so many pixels. What a person would not
     * see change stays as it was.
     */
    public void take(Surface s, Sight sight, Light light, double effort, int wide, int high, Changes changes) {
        int n = s.size();
        boolean first = n != taken;
        boolean before = inPicture && !first;
        room(n);
        project(s, sight);
        bound(n);
        inPicture = right >= 0 && left <= wide && bottom >= 0 && top <= high;
        if (inPicture) {
            shade(s, sight, light, effort);
        }
        if (changes.all()) {
            accept(n);
        } else if (first || before != inPicture) {
            changes.everything();
            accept(n);
        } else if (!inPicture) {
            accept(n);
        } else {
            compare(s, changes);
        }
    }

    private void room(int n) {
        if (of.length < n * SIZE) {
            of = new float[n * SIZE];
            now = new float[n * SIZE];
        }
    }

    private void accept(int n) {
        float[] last = of;
        of = now;
        now = last;
        taken = n;
    }

    /** Row by row: where a shoulder rises, the hem that only breathes stays as it was drawn. */
    private void compare(Surface s, Changes changes) {
        int size = s.cols * SIZE;
        boolean below = moves(0, size, changes);
        for (int r = 1; r < s.rows; r++) {
            boolean here = moves(r * size, size, changes);
            if (below || here) {
                changes.reach(of, now, (r - 1) * size, (r + 1) * size);
            }
            if (below) {
                System.arraycopy(now, (r - 1) * size, of, (r - 1) * size, size);
            }
            below = here;
        }
        if (below) {
            System.arraycopy(now, (s.rows - 1) * size, of, (s.rows - 1) * size, size);
        }
    }

    private boolean moves(int from, int size, Changes changes) {
        for (int at = from; at < from + size; at += SIZE) {
            if (changes.seen(of, now, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of it lies in the picture. */
    boolean inPicture() {
        return inPicture;
    }

    /** Whether any of it may lie in a part of the picture; what it left undrawn moved less than a pixel. */
    public boolean within(Area part) {
        return inPicture && part.touches((int) left - 2, (int) top - 2, (int) right + 2, (int) bottom + 2);
    }

    /** The part of the picture that it covers, with a pixel around it. */
    public Part bounds() {
        return new Part((int) left - 1, (int) top - 1, (int) right + 3, (int) bottom + 3);
    }

    /** Whether a quad shows its outside. */
    boolean faces(int a, int b, int c, int d) {
        float[] v = of;
        int p = a * SIZE;
        int q = b * SIZE;
        int r = c * SIZE;
        int s = d * SIZE;
        return (v[r] - v[p]) * (v[s + Y] - v[q + Y]) - (v[s] - v[q]) * (v[r + Y] - v[p + Y]) < 0;
    }

    private void project(Surface s, Sight sight) {
        int n = s.size();
        Vec3 right = sight.right();
        Vec3 up = sight.up();
        Vec3 to = sight.toViewer();
        double rx = right.x() * sight.scale();
        double ry = right.y() * sight.scale();
        double rz = right.z() * sight.scale();
        double ux = up.x() * sight.scale();
        double uy = up.y() * sight.scale();
        double uz = up.z() * sight.scale();
        double left = sight.left() * sight.scale();
        double top = sight.top() * sight.scale();
        double tx = to.x();
        double ty = to.y();
        double tz = to.z();
        float[] v = now;
        for (int i = 0, at = 0; i < n; i++, at += SIZE) {
            double px = s.x[i];
            double py = s.y[i];
            double pz = s.z[i];
            v[at] = (float) (px * rx + py * ry + pz * rz - left);
            v[at + Y] = (float) (top - (px * ux + py * uy + pz * uz));
            v[at + Z] = (float) (px * tx + py * ty + pz * tz);
        }
    }

    private void bound(int n) {
        float west = Float.MAX_VALUE;
        float east = -Float.MAX_VALUE;
        float north = Float.MAX_VALUE;
        float south = -Float.MAX_VALUE;
        float[] v = now;
        for (int at = 0; at < n * SIZE; at += SIZE) {
            float x = v[at];
            float y = v[at + Y];
            west = x < west ? x : west;
            east = x > east ? x : east;
            north = y < north ? y : north;
            south = y > south ? y : south;
        }
        left = west;
        right = east;
        top = north;
        bottom = south;
    }

    private void shade(Surface s, Sight sight, Light light, double effort) {
        int n = s.size();
        int base = light.base(s.material);
        Vec3 right = sight.right();
        Vec3 up = sight.up();
        Vec3 to = sight.toViewer();
        for (int i = 0; i < n; i++) {
            double nx = s.nx[i] * right.x() + s.ny[i] * right.y() + s.nz[i] * right.z();
            double ny = s.nx[i] * up.x() + s.ny[i] * up.y() + s.nz[i] * up.z();
            double nz = s.nx[i] * to.x() + s.ny[i] * to.y() + s.nz[i] * to.z();
            light.shade(s.material, base, nx, ny, nz, s.tint[i], s.glow[i] * effort, now, i * SIZE + RED);
        }
    }
}
