package app.nape.figure.paint;

import app.nape.figure.mesh.Material;
import app.nape.figure.mesh.Surface;
import app.nape.figure.pose.Sight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A picture as areas of one colour each with smooth edges: every material is one area, on which lie its lighter tones, each within the
 * one before. So few numbers that a page holds many pictures, and sharp at every size.
 */
public final class Tones {
    /** Samples by which a material reaches beneath those painted over it, so that no paper shows between. */
    private static final int BENEATH = 2;
    /** Samples beyond a material's edge to which its tones go on. */
    private static final int BEYOND = 3;
    /** Steps in which a working muscle's glow rises. */
    private static final float[] GLOWS = {0.10f, 0.25f, 0.40f, 0.55f, 0.70f};
    /** Steps in which the shadow on the floor rises, as shares of its darkest. */
    private static final float[] SHADOWS = {0.06f, 0.16f, 0.28f, 0.42f, 0.58f, 0.76f};

    private final int wide;
    private final int high;
    private final Light light;
    private final Raster raster = new Raster();
    private final Kinds kinds;
    private final int[] plain;
    private final int[] lit;
    private final double scale;
    private final Detail detail;

    private Tones(int wide, int high, Light light, double scale, Detail detail) {
        this.detail = detail;
        this.wide = wide;
        this.high = high;
        this.light = light;
        this.scale = scale;
        this.kinds = new Kinds(wide, high);
        this.plain = new int[wide * high];
        this.lit = new int[wide * high];
    }

    /**
     * The picture.
     *
     * @param shown all surfaces, lit by no muscle; those from {@code arrows} on are arrows
     * @param glowing the same surfaces as the muscles light them, or the same list where none is at work
     * @param scale points a sample of the result
     */
    public static List<Tone> of(
            List<Projection> shown,
            List<Projection> glowing,
            Sight sight,
            Light light,
            int wide,
            int high,
            double scale,
            Detail detail) {
        Tones tones = new Tones(wide, high, light, scale, detail);
        tones.draw(shown, sight, true);
        if (glowing.isEmpty()) {
            return tones.materials(false);
        }
        tones.draw(glowing, sight, false);
        return tones.materials(true);
    }

    /** A surface as it is seen. */
    public record Projection(Surface surface, Projected projected, boolean arrow) {}

    /** Paints what is shown, with the materials where it is the first of the two, which is without a glow. */
    private void draw(List<Projection> shown, Sight sight, boolean first) {
        int[] into = first ? plain : lit;
        raster.begin(wide, high, 1);
        for (Projection each : shown) {
            raster.surface(each.surface(), each.projected(), each.arrow());
            if (first) {
                kinds.of(each.surface().material);
                kinds.surface(each.surface(), each.projected(), each.arrow());
            }
        }
        System.arraycopy(raster.colour(), 0, into, 0, into.length);
        Area all = new Area().whole(wide, high);
        NearShade shade = new NearShade(raster, 1, sight.scale());
        shade.find(all, 0, new Area().whole(wide, high));
        shade.lay(into, all);
    }

    /** The shadow on the floor, deepest last: pixels as {@link Resolve#under} leaves them where nothing else is. */
    public static List<Tone> shadow(FloorShadow shadow, Sight sight, int argb, int wide, int high, double scale) {
        int[] pixels = new int[wide * high];
        Raster none = new Raster();
        none.begin(wide, high, 1);
        new Resolve(none, 1, wide, high, pixels).under(shadow, sight, argb, new Area().whole(wide, high));
        Field field = new Field(wide, high);
        for (int i = 0; i < pixels.length; i++) {
            field.values()[i] = (pixels[i] >>> 24) / (float) (argb >>> 24);
        }
        field.smooth();
        field.smooth();
        field.smooth();
        List<Tone> tones = new ArrayList<>();
        float before = 0;
        for (float level : SHADOWS) {
            float share = (argb >>> 24) / 255f;
            float deep = level * share;
            int alpha = Math.round(255 * (1 - (1 - deep) / (1 - before)));
            before = deep;
            List<double[]> loops = loops(field.lines(level, 30), 1.5, scale, high);
            if (!loops.isEmpty()) {
                tones.add(new Tone(alpha << 24 | (argb & 0xFFFFFF), loops, List.of()));
            }
        }
        return tones;
    }

    private static List<double[]> loops(List<double[]> lines, double near, double scale, int high) {
        List<double[]> loops = new ArrayList<>();
        for (double[] line : lines) {
            double[] curve = Curves.of(line, near);
            for (int i = 0; i < curve.length; i += 2) {
                curve[i] = (curve[i] + 0.5) * scale;
                curve[i + 1] = (high - 0.5 - curve[i + 1]) * scale;
            }
            loops.add(curve);
        }
        return loops;
    }

    private List<Tone> materials(boolean glows) {
        int[] counts = new int[Material.values().length];
        for (byte kind : kinds.kinds()) {
            if (kind >= 0) {
                counts[kind]++;
            }
        }
        // The largest first: what is fine, such as an eye, is painted over all it lies on.
        List<Integer> order = new ArrayList<>();
        for (int kind = 0; kind < counts.length; kind++) {
            if (counts[kind] > 0) {
                order.add(kind);
            }
        }
        order.sort(Comparator.comparingInt((Integer kind) -> -counts[kind]));
        int[] rank = new int[counts.length];
        for (int i = 0; i < order.size(); i++) {
            rank[order.get(i)] = i;
        }
        List<Tone> tones = new ArrayList<>();
        Box[] boxes = Box.all(kinds.kinds(), counts.length, wide, high, BEYOND + 2);
        for (int kind : order) {
            material(kind, boxes[kind], rank, glows, tones);
        }
        return tones;
    }

    private void material(int kind, Box box, int[] rank, boolean glows, List<Tone> into) {
        byte[] all = kinds.kinds();
        int[] reach = reach(box, kind);
        Field mask = new Field(box.wide(), box.high());
        Field tone = new Field(box.wide(), box.high());
        float least = 255;
        float most = 0;
        for (int i = 0; i < reach.length; i++) {
            int at = box.at(i, wide);
            boolean own = all[at] == kind;
            boolean under =
                    !own && all[at] >= 0 && rank[all[at]] > rank[kind] && reach[i] >= 0 && near(i, reach[i], box);
            mask.values()[i] = own || under ? 1 : 0;
            float bright = reach[i] < 0 ? -1000 : brightness(plain[box.at(reach[i], wide)]);
            tone.values()[i] = bright;
            if (own) {
                least = Math.min(least, bright);
                most = Math.max(most, bright);
            }
        }
        mask.smooth();
        List<double[]> edge = box.moved(mask.lines(0.5f, Kinds.ALL.get(kind).fine() ? 2 : 5));
        if (edge.isEmpty()) {
            return;
        }
        evened(tone, reach);
        float step = Math.max(detail.step(), (most - least) / detail.most());
        List<Tone> within = new ArrayList<>();
        List<Float> heights = new ArrayList<>();
        for (float height = least + step; height < most; height += step) {
            heights.add(height);
        }
        int[] means = means(tone, reach, box, kind, heights);
        for (int i = 0; i < heights.size(); i++) {
            List<double[]> lines = box.moved(tone.lines(heights.get(i), detail.least()));
            if (!lines.isEmpty()) {
                within.add(new Tone(means[i + 1], loops(lines, detail.within(), scale, high), List.of()));
            }
        }
        if (glows) {
            glow(kind, box, reach, within);
        }
        into.add(new Tone(means[0], loops(edge, detail.near(), scale, high), within));
    }

    private static boolean near(int i, int own, Box box) {
        int dx = i % box.wide() - own % box.wide();
        int dy = i / box.wide() - own / box.wide();
        return dx * dx + dy * dy <= BENEATH * BENEATH;
    }

    /** The nearest place of the material for each place round it; -1 where that is too far. */
    private int[] reach(Box box, int kind) {
        byte[] all = kinds.kinds();
        int[] reach = new int[box.wide() * box.high()];
        for (int i = 0; i < reach.length; i++) {
            reach[i] = all[box.at(i, wide)] == kind ? i : -1;
        }
        int[] edge = new int[reach.length];
        int[] from = new int[reach.length];
        for (int round = 0; round < BEYOND; round++) {
            int count = 0;
            for (int y = 1; y < box.high() - 1; y++) {
                for (int at = y * box.wide() + 1; at < (y + 1) * box.wide() - 1; at++) {
                    if (reach[at] < 0) {
                        int best = Math.max(
                                Math.max(reach[at - 1], reach[at + 1]),
                                Math.max(reach[at - box.wide()], reach[at + box.wide()]));
                        if (best >= 0) {
                            edge[count] = at;
                            from[count++] = best;
                        }
                    }
                }
            }
            for (int i = 0; i < count; i++) {
                reach[edge[i]] = from[i];
            }
        }
        return reach;
    }

    /** Evens tones out within the material only. */
    private static void evened(Field tone, int[] reach) {
        for (int round = 0; round < 3; round++) {
            tone.smoothWithin(reach);
        }
    }

    private static float brightness(int argb) {
        return 0.299f * (argb >> 16 & 0xFF) + 0.587f * (argb >> 8 & 0xFF) + 0.114f * (argb & 0xFF);
    }

    /** The mean colour of what lies between heights. */
    private int[] means(Field tone, int[] reach, Box box, int kind, List<Float> heights) {
        long[][] sums = new long[heights.size() + 1][4];
        for (int i = 0; i < reach.length; i++) {
            if (reach[i] == i) {
                int band = 0;
                while (band < heights.size() && tone.values()[i] >= heights.get(band)) {
                    band++;
                }
                int argb = plain[box.at(i, wide)];
                sums[band][0] += argb >> 16 & 0xFF;
                sums[band][1] += argb >> 8 & 0xFF;
                sums[band][2] += argb & 0xFF;
                sums[band][3]++;
            }
        }
        int[] means = new int[sums.length];
        int last = light.base(Kinds.ALL.get(kind));
        for (int band = sums.length - 1; band >= 0; band--) {
            long n = sums[band][3];
            if (n > 0) {
                last = 0xFF000000
                        | (int) (sums[band][0] / n) << 16
                        | (int) (sums[band][1] / n) << 8
                        | (int) (sums[band][2] / n);
            }
            means[band] = last;
        }
        return means;
    }

    /** Lays the glow of working muscles over a material, more where it glows more. */
    private void glow(int kind, Box box, int[] reach, List<Tone> within) {
        int muscle = light.base(Material.ARROW);
        float full = 0.85f * redness(muscle);
        Field field = new Field(box.wide(), box.high());
        float most = 0;
        for (int i = 0; i < reach.length; i++) {
            if (reach[i] >= 0) {
                int at = box.at(reach[i], wide);
                float before = redness(plain[at]);
                float share = (redness(lit[at]) - before) / Math.max(20, full - before);
                field.values()[i] = Math.clamp(share, 0, 1);
                most = Math.max(most, field.values()[i]);
            }
        }
        if (most < GLOWS[0] || Kinds.ALL.get(kind) == Material.ARROW) {
            return;
        }
        field.smooth();
        field.smooth();
        float before = 0;
        for (int i = 0; i < GLOWS.length; i++) {
            float next = i + 1 < GLOWS.length ? GLOWS[i + 1] : 0.92f;
            float strong = (GLOWS[i] + next) / 2;
            int alpha = Math.round(255 * (1 - (1 - strong) / (1 - before)));
            before = strong;
            List<double[]> lines = box.moved(field.lines(GLOWS[i], 24));
            if (!lines.isEmpty()) {
                within.add(new Tone(
                        alpha << 24 | (muscle & 0xFFFFFF), loops(lines, detail.within(), scale, high), List.of()));
            }
        }
    }

    private static float redness(int argb) {
        return (argb >> 16 & 0xFF) - (argb >> 8 & 0xFF);
    }

    /** A part of the picture. */
    private record Box(int left, int top, int wide, int high) {
        /** The part in which each material lies, with so much round it. */
        static Box[] all(byte[] kinds, int count, int wide, int high, int beyond) {
            int[] left = new int[count];
            int[] right = new int[count];
            int[] top = new int[count];
            int[] bottom = new int[count];
            Arrays.fill(left, wide);
            Arrays.fill(top, high);
            for (int y = 0; y < high; y++) {
                for (int x = 0; x < wide; x++) {
                    byte kind = kinds[y * wide + x];
                    if (kind >= 0) {
                        left[kind] = Math.min(left[kind], x);
                        right[kind] = Math.max(right[kind], x);
                        top[kind] = Math.min(top[kind], y);
                        bottom[kind] = y;
                    }
                }
            }
            Box[] boxes = new Box[count];
            for (int i = 0; i < count; i++) {
                int x = Math.max(0, left[i] - beyond);
                int y = Math.max(0, top[i] - beyond);
                boxes[i] = new Box(
                        x, y, Math.min(wide, right[i] + beyond + 1) - x, Math.min(high, bottom[i] + beyond + 1) - y);
            }
            return boxes;
        }

        int at(int i, int across) {
            return (top + i / wide) * across + left + i % wide;
        }

        List<double[]> moved(List<double[]> lines) {
            for (double[] line : lines) {
                for (int i = 0; i < line.length; i += 2) {
                    line[i] += left;
                    line[i + 1] += top;
                }
            }
            return lines;
        }
    }
}
