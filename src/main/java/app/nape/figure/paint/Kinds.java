package app.nape.figure.paint;

import app.nape.figure.mesh.Material;
import java.util.Arrays;
import java.util.List;

/** Finds which material is seen at each place of a picture. */
final class Kinds extends Scan {
    static final byte NONE = -1;

    /** The materials by the number they are noted under. */
    static final List<Material> ALL = List.of(Material.values());

    private final float[] depth;
    private final byte[] kinds;
    private byte now;

    Kinds(int wide, int high) {
        size(wide, high, 1);
        depth = new float[wide * high];
        kinds = new byte[wide * high];
        Arrays.fill(depth, Float.NEGATIVE_INFINITY);
        Arrays.fill(kinds, NONE);
    }

    /** What is drawn next is made of it. */
    void of(Material material) {
        now = (byte) ALL.indexOf(material);
    }

    byte[] kinds() {
        return kinds;
    }

    @Override
    void rows(int first, int last, int leftmost, int rightmost) {
        float z = zAt + nearer;
        for (int row = first; row <= last; row++, z += zDown) {
            int start = Math.max(0, (left.at(row) - HALF + CEIL) >> 16);
            int end = Math.min(width(), (right.at(row) - HALF + CEIL) >> 16) - 1;
            for (int x = start; x <= end; x++) {
                float deep = z + zStep * (x - origin);
                int at = row * width() + x;
                if (deep > depth[at]) {
                    depth[at] = deep;
                    kinds[at] = now;
                }
            }
        }
    }
}
