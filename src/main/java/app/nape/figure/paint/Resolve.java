package app.nape.figure.paint;

import app.nape.figure.pose.Ease;
import app.nape.figure.pose.Sight;
import app.nape.figure.pose.Vec3;
import java.util.Arrays;

/** Draws samples together into pixels, and lays the shadow under them. */
public final class Resolve {
    /** Pixels between two places where the shadow is found. */
    static final int STEP = 4;

    private final Raster raster;
    private final int samples;
    private final int width;
    private final int height;
    private final int[] pixels;

    public Resolve(Raster raster, int samples, int width, int height, int[] pixels) {
        this.raster = raster;
        this.samples = samples;
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** Takes over the one sample of each pixel of a part. */
    public void copy(Area area) {
        Part part = area.bounds();
        for (int y = part.top(); y < part.bottom(); y++) {
            int left = area.left(y);
            if (left < area.right(y)) {
                System.arraycopy(raster.colour(), y * width + left, pixels, y * width + left, area.right(y) - left);
            }
        }
    }

    /** Draws the samples of each pixel together. */
    public void draw() {
        for (int y = 0; y < height; y++) {
            int first = Integer.MAX_VALUE;
            int last = -1;
            for (int j = 0; j < samples; j++) {
                first = Math.min(first, raster.first(y * samples + j) / samples);
                last = Math.max(last, raster.last(y * samples + j) / samples);
            }
            int from = y * width;
            if (last < first) {
                Arrays.fill(pixels, from, from + width, 0);
                continue;
            }
            Arrays.fill(pixels, from, from + first, 0);
            Arrays.fill(pixels, from + last + 1, from + width, 0);
            for (int x = first; x <= last; x++) {
                pixels[from + x] = many(x, y);
            }
        }
    }

    private int many(int x, int y) {
        int[] colour = raster.colour();
        int n = samples * samples;
        int a = 0;
        int r = 0;
        int g = 0;
        int b = 0;
        for (int j = 0; j < samples; j++) {
            int at = (y * samples + j) * raster.width() + x * samples;
            for (int i = 0; i < samples; i++) {
                int c = colour[at + i];
                a += c >>> 24;
                r += c >> 16 & 0xFF;
                g += c >> 8 & 0xFF;
                b += c & 0xFF;
            }
        }
        return (a / n) << 24 | (r / n) << 16 | (g / n) << 8 | (b / n);
    }

    /** Lays the floor's shadow under what is drawn in a part whose stretches begin at multiples of {@link #STEP}. */
    public void under(FloorShadow shadow, Sight sight, int argb, Area area) {
        Vec3 right = sight.right();
        Vec3 to = sight.toViewer();
        double sin = to.y();
        Vec3 ahead = new Vec3(to.x(), 0, to.z()).unit();
        double alpha = (argb >>> 24) / 255.0;
        Part part = area.bounds();
        int first = Math.max(part.top(), (int) sight.y(Math.max(0.30, FloorShadow.REACH * sin)));
        for (int y = first; y < part.bottom(); y++) {
            double up = sight.top() - (y + 0.5) / sight.scale();
            double near = -up / sin;
            double across = sight.left() + (area.left(y) + 0.5) / sight.scale();
            double px = right.x() * across + ahead.x() * near;
            double pz = right.z() * across + ahead.z() * near;
            double dx = right.x() / sight.scale();
            double dz = right.z() / sight.scale();
            double left = dark(shadow, px, pz);
            for (int x = area.left(y); x < area.right(y); x += STEP) {
                px += dx * STEP;
                pz += dz * STEP;
                double next = dark(shadow, px, pz);
                if (left + next > 0) {
                    beneath(y * width + x, Math.min(STEP, area.right(y) - x), left * alpha, next * alpha, argb);
                }
                left = next;
            }
        }
    }

    private static double dark(FloorShadow shadow, double x, double z) {
        return Math.max(shadow.at(x, z), shadow.besideMat(x, z));
    }

    /** Shadow under a few pixels of a row, evenly from one darkness to another. */
    private void beneath(int first, int count, double from, double to, int argb) {
        double here = from;
        double step = (to - from) / STEP;
        for (int at = first; at < first + count; at++, here += step) {
            int over = pixels[at] >>> 24;
            double dark = here * (255 - over);
            if (dark >= 0.5) {
                pixels[at] = beneath(pixels[at], dark, argb);
            }
        }
    }

    private static int beneath(int over, double dark, int argb) {
        int a = (over >>> 24) + (int) Math.round(dark);
        double k = dark / 255;
        int r = (over >> 16 & 0xFF) + (int) Math.round((argb >> 16 & 0xFF) * k);
        int g = (over >> 8 & 0xFF) + (int) Math.round((argb >> 8 & 0xFF) * k);
        int b = (over & 0xFF) + (int) Math.round((argb & 0xFF) * k);
        return Math.min(a, 255) << 24 | Math.min(r, 255) << 16 | Math.min(g, 255) << 8 | Math.min(b, 255);
    }

    /** Lets the lowest share of the picture run out, and what lies at its sides, in a part of it. */
    public void fade(double below, double beside, Area area) {
        int rows = (int) (height * below);
        int columns = (int) (width * beside);
        Part part = area.bounds();
        for (int y = part.top(); y < part.bottom(); y++) {
            int from = y * width;
            int left = area.left(y);
            int right = area.right(y);
            if (y >= height - rows) {
                double keep = Ease.inOut((height - 1.0 - y) / rows);
                for (int x = left; x < right; x++) {
                    keep(from + x, keep);
                }
            }
            for (int x = left; x < Math.min(columns, right); x++) {
                keep(from + x, Ease.inOut((double) x / columns));
            }
            for (int x = Math.max(left, width - columns); x < right; x++) {
                keep(from + x, Ease.inOut((width - 1.0 - x) / columns));
            }
        }
    }

    private void keep(int at, double share) {
        int p = pixels[at];
        if (p != 0) {
            int keep = (int) Math.round(256 * share);
            pixels[at] = part(p, 24, keep) | part(p, 16, keep) | part(p, 8, keep) | part(p, 0, keep);
        }
    }

    private static int part(int argb, int shift, int keep) {
        return ((((argb >>> shift) & 0xFF) * keep) >> 8) << shift;
    }
}
