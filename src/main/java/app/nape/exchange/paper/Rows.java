package app.nape.exchange.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table’s rows laid out in the width there is: a column is as wide as what stands in it, the one that may hold more takes the rest and
 * goes on in a next line. Nothing is cut off.
 */
final class Rows {
    /** Between two columns, in points. */
    private static final float GAP = 9;
    /** A line’s height as a share of its size. */
    private static final float LEADING = 1.26f;
    /** Above the first line of a row, and beneath its last, together. */
    private static final float AROUND = 0.12f;

    private final float size;
    private final float[] widths;
    private final List<List<List<String>>> rows = new ArrayList<>();

    /**
     * Lays them out.
     *
     * @param all the heads first
     * @param wide the column that takes the rest
     */
    Rows(List<List<String>> all, int wide, float size, float width, Face heads, Face cells) {
        this.size = size;
        widths = new float[all.getFirst().size()];
        float others = 0;
        for (int i = 0; i < widths.length; i++) {
            if (i != wide) {
                for (int row = 0; row < all.size(); row++) {
                    Face face = row == 0 ? heads : cells;
                    widths[i] = Math.max(
                            widths[i], face.width(face.shown(all.get(row).get(i)), size) + GAP);
                }
                others += widths[i];
            }
        }
        widths[wide] = Math.max(width - others, width / widths.length);
        float fits = Math.min(1, (width - widths[wide]) / Math.max(1, others));
        for (int row = 0; row < all.size(); row++) {
            List<List<String>> lines = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                if (row == 0 && i != wide) {
                    widths[i] *= fits;
                }
                lines.add(Lines.of(
                        all.get(row).get(i),
                        row == 0 ? heads : cells,
                        size,
                        widths[i] - (i == widths.length - 1 ? 0 : GAP) + 0.1f,
                        Locale.ROOT));
            }
            rows.add(lines);
        }
    }

    float width(int column) {
        return widths[column];
    }

    /** The lines of each cell of a row; of the heads for 0. */
    List<List<String>> lines(int row) {
        return rows.get(row);
    }

    /** How high a row is. */
    float height(int row) {
        int most = rows.get(row).stream().mapToInt(List::size).max().orElse(1);
        return size * (Math.max(1, most) * LEADING + AROUND);
    }
}
