package app.nape.figure;

/**
 * A surface as the camera sees it. Each point has six values in a row: its place in pixels, y downwards, its depth in metres towards
 * the viewer, and its shaded red, green and blue.
 */
final class Projected {
    /** Values of each point. */
    static final int SIZE = 6;

    static final int Y = 1;
    static final int Z = 2;
    static final int RED = 3;
    static final int GREEN = 4;
    static final int BLUE = 5;

    float[] of = new float[0];
    private boolean inPicture;

    /** Projects and shades all points of a surface. */
    void take(Surface s, Sight sight, Light light, double effort) {
        project(s, sight);
        shade(s, sight, light, effort);
        inPicture = true;
    }

    /** Projects all points of a surface, and shades them when any of it lies in a picture of so many pixels. */
    void take(Surface s, Sight sight, Light light, double effort, int wide, int high) {
        project(s, sight);
        inPicture = within(s.size(), wide, high);
        if (inPicture) {
            shade(s, sight, light, effort);
        }
    }

    /** Whether any of it lies in the picture. */
    boolean inPicture() {
        return inPicture;
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
        if (of.length < n * SIZE) {
            of = new float[n * SIZE];
        }
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
        float[] v = of;
        for (int i = 0, at = 0; i < n; i++, at += SIZE) {
            double px = s.x[i];
            double py = s.y[i];
            double pz = s.z[i];
            v[at] = (float) (px * rx + py * ry + pz * rz - left);
            v[at + Y] = (float) (top - (px * ux + py * uy + pz * uz));
            v[at + Z] = (float) (px * tx + py * ty + pz * tz);
        }
    }

    private boolean within(int n, int wide, int high) {
        boolean above = true;
        boolean below = true;
        boolean before = true;
        boolean after = true;
        for (int at = 0; at < n * SIZE; at += SIZE) {
            above &= of[at + Y] < 0;
            below &= of[at + Y] > high;
            before &= of[at] < 0;
            after &= of[at] > wide;
        }
        return !(above || below || before || after);
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
            light.shade(s.material, base, nx, ny, nz, s.tint[i], s.glow[i] * effort, of, i * SIZE + RED);
        }
    }
}
