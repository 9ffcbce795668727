package app.nape.figure;

/** A surface as the camera sees it: places in samples, y downwards, depth in metres towards the viewer, shaded colours. */
final class Projected {
    double[] x = new double[0];
    double[] y = new double[0];
    double[] z = new double[0];
    double[] r = new double[0];
    double[] g = new double[0];
    double[] b = new double[0];
    private final double[] rgb = new double[3];

    /** Projects and shades all points of a surface. */
    void take(Surface s, Sight sight, Light light, double effort) {
        int n = s.size();
        if (x.length < n) {
            x = new double[n];
            y = new double[n];
            z = new double[n];
            r = new double[n];
            g = new double[n];
            b = new double[n];
        }
        int base = light.base(s.material);
        Vec3 right = sight.right();
        Vec3 up = sight.up();
        Vec3 to = sight.toViewer();
        for (int i = 0; i < n; i++) {
            double px = s.x[i];
            double py = s.y[i];
            double pz = s.z[i];
            x[i] = sight.x(px * right.x() + py * right.y() + pz * right.z());
            y[i] = sight.y(px * up.x() + py * up.y() + pz * up.z());
            z[i] = px * to.x() + py * to.y() + pz * to.z();
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
