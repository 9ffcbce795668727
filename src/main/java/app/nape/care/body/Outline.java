package app.nape.care.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Path data of the drawing, as in SVG: absolute {@code M}, {@code L}, {@code C} and {@code Z}. One half is drawn, the person's
 * right; the other is its mirror image.
 */
public final class Outline {
    /** Width of the drawing's box, in its own units. */
    public static final double WIDTH = 260;
    /** Height of the drawing's box, in its own units. */
    public static final double HEIGHT = 330;

    private Outline() {}

    /** The same path on the other side of the middle line. */
    public static String mirrored(String path) {
        StringBuilder out = new StringBuilder();
        boolean across = true;
        for (String token : path.split("\\s+", -1)) {
            if (Character.isLetter(token.charAt(0))) {
                across = true;
                out.append(token);
            } else {
                out.append(across ? number(WIDTH - Double.parseDouble(token)) : token);
                across = !across;
            }
            out.append(' ');
        }
        return out.toString().strip();
    }

    /** The closed outline whose right half, from the top of the middle line to its foot, is {@code half}. */
    public static String closed(String half) {
        List<double[]> points = new ArrayList<>();
        List<Boolean> curve = new ArrayList<>();
        read(half, points, curve);
        StringBuilder out = new StringBuilder(half);
        int at = points.size() - 1;
        for (int i = curve.size() - 1; i >= 0; i--) {
            int back = curve.get(i) ? 3 : 1;
            out.append(curve.get(i) ? " C" : " L");
            for (int step = 1; step <= back; step++) {
                double[] point = points.get(at - step);
                out.append(' ').append(number(WIDTH - point[0])).append(' ').append(number(point[1]));
            }
            at -= back;
        }
        return out.append(" Z").toString();
    }

    private static void read(String path, List<double[]> points, List<Boolean> curve) {
        String[] tokens = path.split("\\s+", -1);
        int i = 0;
        while (i < tokens.length) {
            String command = tokens[i++];
            int pairs = command.equals("C") ? 3 : 1;
            for (int pair = 0; pair < pairs; pair++) {
                points.add(new double[] {Double.parseDouble(tokens[i++]), Double.parseDouble(tokens[i++])});
            }
            if (!command.equals("M")) {
                curve.add(command.equals("C"));
            }
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
