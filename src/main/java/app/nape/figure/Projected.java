package app.nape.figure;

/** A surface as the camera sees it: places in pixels, y downwards, depth in metres towards the viewer, shaded colours. */
final class Projected {
    double[] x = new double[0];
    double[] y = new double[0];
    double[] z = new double[0];
    double[] r = new double[0];
    double[] g = new double[0];
    double[] b = new double[0];
    private final double[] rgb = new double[3];
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
        return (x[c] - x[a]) * (y[d] - y[b]) - (x[d] - x[b]) * (y[c] - y[a]) < 0;
    }

    private void project(Surface s, Sight sight) {
        int n = s.size();
        if (x.length < n) {
            x = new double[n];
            y = new double[n];
            z = new double[n];
            r = new double[n];
            g = new double[n];
            b = new double[n];
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
        for (int i = 0; i < n; i++) {
            double px = s.x[i];
            double py = s.y[i];
            double pz = s.z[i];
            x[i] = px * rx + py * ry + pz * rz - left;
            y[i] = top - (px * ux + py * uy + pz * uz);
            z[i] = px * tx + py * ty + pz * tz;
        }
    }

    private boolean within(int n, int wide, int high) {
        boolean above = true;
        boolean below = true;
        boolean before = true;
        boolean after = true;
        for (int i = 0; i < n; i++) {
            above &= y[i] < 0;
            below &= y[i] > high;
            before &= x[i] < 0;
            after &= x[i] > wide;
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
            light.shade(s.material, base, nx, ny, nz, s.tint[i], s.glow[i] * effort, rgb);
            r[i] = rgb[0];
            g[i] = rgb[1];
            b[i] = rgb[2];
        }
    }
}
