package app.nape.exchange.report;

import app.nape.exchange.paper.Column;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sections that share a column: each gives up rows, the longest first, until all fit, and takes back those that there is room for. */
final class Fitted {
    private final List<Section> sections = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();

    /** A part of a column that can be shorter. */
    interface Section {
        /** How many rows it has in all. */
        int all();

        /** Draws so many of them; nothing for none. */
        void draw(Column column, int rows) throws IOException;
    }

    /** Adds one; nothing where it has no rows. */
    void add(Section section, int most) {
        if (section.all() > 0) {
            sections.add(section);
            rows.add(Math.min(most, section.all()));
        }
    }

    /** Draws them one below the other, as much of each as fits above the bottom. */
    void draw(Column column, Column measure, float bottom) throws IOException {
        float room = column.y() - bottom;
        List<Integer> wanted = List.copyOf(rows);
        while (height(measure) > room && longest() > 0) {
            int most = rows.lastIndexOf(longest());
            rows.set(most, rows.get(most) - 1);
        }
        grow(measure, room, wanted);
        for (int i = 0; i < sections.size(); i++) {
            sections.get(i).draw(column, rows.get(i));
        }
    }

    /** The last row that was given up may have been a high one: what now has room comes back, the first sections first. */
    private void grow(Column measure, float room, List<Integer> wanted) throws IOException {
        for (int i = 0; i < sections.size(); i++) {
            while (rows.get(i) < wanted.get(i)) {
                rows.set(i, rows.get(i) + 1);
                if (height(measure) > room) {
                    rows.set(i, rows.get(i) - 1);
                    break;
                }
            }
        }
    }

    private int longest() {
        return rows.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private float height(Column measure) throws IOException {
        float top = measure.y();
        for (int i = 0; i < sections.size(); i++) {
            sections.get(i).draw(measure, rows.get(i));
        }
        float height = top - measure.y();
        measure.gap(-height);
        return height;
    }
}
