package app.nape.figure.mesh;

import app.nape.figure.pose.Frame;
import app.nape.figure.pose.Vec3;

/** A surface that moves with one bone: formed once in the bone's frame, then only carried along. */
public final class Rigid {
    private final Surface surface;
    private final double[] places;
    private final double[] normals;

    /** @param formed a surface whose points and normals are in the bone's frame */
    public Rigid(Surface formed) {
        surface = formed;
        int n = formed.size();
        places = new double[3 * n];
        normals = new double[3 * n];
        for (int i = 0; i < n; i++) {
            places[3 * i] = formed.x[i];
            places[3 * i + 1] = formed.y[i];
            places[3 * i + 2] = formed.z[i];
            normals[3 * i] = formed.nx[i];
            normals[3 * i + 1] = formed.ny[i];
            normals[3 * i + 2] = formed.nz[i];
        }
    }

    public Surface surface() {
        return surface;
    }

    /** The points in the bone's frame, moved by an offset. */
    public Vec3[] placed(Vec3 offset) {
        Vec3[] all = new Vec3[surface.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = new Vec3(places[3 * i], places[3 * i + 1], places[3 * i + 2]).plus(offset);
        }
        return all;
    }

    public void carry(Frame bone) {
        Vec3 ex = bone.turn(new Vec3(1, 0, 0));
        Vec3 ey = bone.turn(new Vec3(0, 1, 0));
        Vec3 ez = bone.turn(new Vec3(0, 0, 1));
        Vec3 o = bone.origin();
        for (int i = 0; i < surface.size(); i++) {
            double a = places[3 * i];
            double b = places[3 * i + 1];
            double c = places[3 * i + 2];
            surface.x[i] = o.x() + ex.x() * a + ey.x() * b + ez.x() * c;
            surface.y[i] = o.y() + ex.y() * a + ey.y() * b + ez.y() * c;
            surface.z[i] = o.z() + ex.z() * a + ey.z() * b + ez.z() * c;
            double p = normals[3 * i];
            double q = normals[3 * i + 1];
            double r = normals[3 * i + 2];
            surface.nx[i] = ex.x() * p + ey.x() * q + ez.x() * r;
            surface.ny[i] = ex.y() * p + ey.y() * q + ez.y() * r;
            surface.nz[i] = ex.z() * p + ey.z() * q + ez.z() * r;
        }
    }
}
