package app.nape.figure.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Finds which quads of a picture are seen at all, and an order in which each can be painted over those behind it. Quads have no one
 * depth, so sorting by it lets an arm's far side hide its sleeve; instead each place where two overlap is looked at.
 */
public final class FacetOrder extends Scan {
    /** Nearer than this at one place two quads are neighbours, not one before the other; in metres. */
    private static final float TOUCHING = 0.0015f;

    private final float[] depth;
    private final int[] ids;
    private final List<Float> depths = new ArrayList<>();
    private final List<Facet> quads = new ArrayList<>();
    private final Set<Long> overlaps = new HashSet<>();
    private boolean[] seen = new boolean[0];
    private boolean comparing;
    private int current = -1;

    /** For a picture of so many places across and down. */
    public FacetOrder(int wide, int high) {
        size(wide, high, 1);
        depth = new float[wide * high];
        ids = new int[wide * high];
        Arrays.fill(depth, Float.NEGATIVE_INFINITY);
        Arrays.fill(ids, -1);
    }

    /** Begins the second round, in which all is drawn again in the same order and compared. */
    public void compare() {
        seen = new boolean[depths.size()];
        for (int id : ids) {
            if (id >= 0) {
                seen[id] = true;
            }
        }
        comparing = true;
        current = -1;
    }

    @Override
    boolean wants(float[] v, int a, int b, int c, int d) {
        current++;
        if (!comparing) {
            quads.add(Facet.of(v, a, b, c, d));
            depths.add((v[a + 2] + v[b + 2] + v[c + 2] + v[d + 2]) / 4 + nearer);
        }
        return !comparing || seen[current];
    }

    @Override
    void rows(int first, int last, int leftmost, int rightmost) {
        float z = zAt + nearer;
        for (int row = first; row <= last; row++, z += zDown) {
            int start = Math.max(0, (left.at(row) - HALF + CEIL) >> 16);
            int end = Math.min(width(), (right.at(row) - HALF + CEIL) >> 16) - 1;
            for (int x = start; x <= end; x++) {
                place(row * width() + x, z + zStep * (x - origin));
            }
        }
    }

    private void place(int at, float z) {
        if (comparing) {
            if (ids[at] != current && depth[at] - z > TOUCHING) {
                overlaps.add(((long) current << 32) | ids[at]);
            }
        } else if (z > depth[at]) {
            depth[at] = z;
            ids[at] = current;
        }
    }

    /** The quads that are seen, from back to front, y downwards as drawn; one whose corners differ much in colour in several pieces. */
    public List<Shape> sorted() {
        int n = depths.size();
        List<List<Integer>> before = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            before.add(new ArrayList<>());
        }
        int[] waits = new int[n];
        for (long pair : overlaps) {
            before.get((int) (pair >> 32)).add((int) pair);
            waits[(int) pair]++;
        }
        Comparator<Integer> far = Comparator.comparing(depths::get);
        PriorityQueue<Integer> free = new PriorityQueue<>(far);
        PriorityQueue<Integer> held = new PriorityQueue<>(far);
        for (int i = 0; i < n; i++) {
            if (seen[i]) {
                (waits[i] == 0 ? free : held).add(i);
            }
        }
        boolean[] done = new boolean[n];
        List<Shape> sorted = new ArrayList<>();
        while (!free.isEmpty() || !held.isEmpty()) {
            // Three that overlap in a ring cannot be put in order: the farthest goes first.
            int next = free.isEmpty() ? held.remove() : free.remove();
            if (done[next]) {
                continue;
            }
            done[next] = true;
            quads.get(next).paint(sorted);
            for (int later : before.get(next)) {
                if (--waits[later] == 0) {
                    free.add(later);
                }
            }
        }
        return sorted;
    }
}
