package app.nape.figure.paint;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Sight;
import app.nape.figure.pose.Vec3;
import java.util.Arrays;

/**
 * A picture seen from straight in front, and sheets that are placed in it by its pixels, y downwards.
 *
 * @param scale pixels a metre
 */
record Canvas(int wide, int high, double scale) {
    static final Light LIGHT = new Light(FigurePalette.LIGHT);

    Sight sight() {
        return Sight.of(new Camera(0, 0), scale, 0, high / scale);
    }

    Area all() {
        return new Area().whole(wide, high);
    }

    /** A place so far across and down, in pixels, and so near, in metres. */
    Vec3 at(double x, double y, double near) {
        return new Vec3(x / scale, (high - y) / scale, near);
    }

    /** A sheet from corner to corner: left below, right below, right above, left above. */
    static Surface sheet(Material material, Vec3... corners) {
        Surface sheet = new Surface(material, 2, 2, false, false);
        sheet.put(0, 0, corners[0]);
        sheet.put(0, 1, corners[1]);
        sheet.put(1, 1, corners[2]);
        sheet.put(1, 0, corners[3]);
        sheet.findNormals();
        return sheet;
    }

    Surface sheet(Material material, double left, double top, double right, double bottom, double near) {
        return sheet(
                material, at(left, bottom, near), at(right, bottom, near), at(right, top, near), at(left, top, near));
    }

    /** A square of a side, turned by some degrees about its middle. */
    Surface turned(double x, double y, double side, double degrees) {
        Vec3[] corners = new Vec3[4];
        for (int i = 0; i < 4; i++) {
            double a = Math.toRadians(degrees + 225 + 90 * i);
            double r = side / Math.sqrt(2);
            corners[i] = at(x + r * Math.cos(a), y - r * Math.sin(a), 0);
        }
        return sheet(Material.SHIRT, corners);
    }

    Projected seen(Surface surface) {
        return seen(surface, LIGHT);
    }

    Projected seen(Surface surface, Light light) {
        Projected projected = new Projected();
        projected.take(surface, sight(), light, 0, wide, high);
        return projected;
    }

    Raster drawn(int samples, Surface... surfaces) {
        Raster raster = new Raster();
        raster.begin(wide * samples, high * samples, samples);
        for (Surface each : surfaces) {
            raster.surface(each, seen(each), false);
        }
        return raster;
    }

    /** How many samples hold something. */
    static int filled(Raster raster) {
        return Math.toIntExact(
                Arrays.stream(raster.colour()).filter(argb -> argb != 0).count());
    }

    int pixel(int[] pixels, int x, int y) {
        return pixels[y * wide + x];
    }

    static int green(int argb) {
        return argb >> 8 & 0xFF;
    }

    static int alpha(int argb) {
        return argb >>> 24;
    }
}
