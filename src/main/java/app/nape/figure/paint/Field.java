package app.nape.figure.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Values at the places of a grid, and the lines along which they are as high as asked: marching squares, higher values on the left. */
final class Field {
    private final float[] values;
    private final int wide;
    private final int high;
    private final int[] next;
    /** The highest value of each row; found once, for lines are asked for when all values are there. */
    private float[] rows = {};

    Field(int wide, int high) {
        this.wide = wide;
        this.high = high;
        this.values = new float[wide * high];
        this.next = new int[2 * wide * high];
        Arrays.fill(next, -1);
    }

    float[] values() {
        return values;
    }

    /** Evens the values out with their neighbours, in both directions. */
    void smooth() {
        float[] row = new float[Math.max(wide, high)];
        for (int y = 0; y < high; y++) {
            smooth(row, y * wide, 1, wide);
        }
        for (int x = 0; x < wide; x++) {
            smooth(row, x, wide, high);
        }
    }

    /** The same among those places only that take their value from somewhere. */
    void smoothWithin(int[] from) {
        float[] before = values.clone();
        for (int y = 1; y < high - 1; y++) {
            for (int x = 1; x < wide - 1; x++) {
                int at = y * wide + x;
                if (from[at] >= 0) {
                    float sum = 4 * before[at];
                    float weight = 4;
                    for (int step = 0; step < 4; step++) {
                        int beside = at + (step == 0 ? -1 : step == 1 ? 1 : step == 2 ? -wide : wide);
                        if (from[beside] >= 0) {
                            sum += before[beside];
                            weight++;
                        }
                    }
                    values[at] = sum / weight;
                }
            }
        }
    }

    private void smooth(float[] row, int from, int step, int count) {
        for (int i = 0; i < count; i++) {
            row[i] = values[from + i * step];
        }
        for (int i = 1; i < count - 1; i++) {
            values[from + i * step] = (row[i - 1] + 2 * row[i] + row[i + 1]) / 4;
        }
    }

    /** The closed lines at a height, as points x and y in turn; those round less than so many square places are left out. */
    List<double[]> lines(float at, double least) {
        if (rows.length == 0) {
            rows = highest();
        }
        List<Integer> starts = new ArrayList<>();
        int[] above = new int[wide];
        int[] below = new int[wide];
        boolean before = false;
        for (int y = 0; y < high - 1; y++) {
            // The outermost places are never in, so that each line is closed.
            boolean any = row(y + 1, at, below);
            if (any || before) {
                for (int x = 0; x < wide - 1; x++) {
                    int kind = above[x] | above[x + 1] << 1 | below[x + 1] << 2 | below[x] << 3;
                    if (kind != 0 && kind != 15) {
                        cell(x, y, kind, starts);
                    }
                }
            }
            before = any;
            int[] next = above;
            above = below;
            below = next;
        }
        List<double[]> lines = new ArrayList<>();
        for (int start : starts) {
            if (next[start] >= 0) {
                double[] line = follow(start, at);
                if (line.length >= 8 && Math.abs(area(line)) >= least) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private boolean in(int x, int y, float at) {
        return x > 0 && y > 0 && x < wide - 1 && y < high - 1 && values[y * wide + x] >= at;
    }

    private int across(int x, int y) {
        return 2 * (y * wide + x);
    }

    private int down(int x, int y) {
        return 2 * (y * wide + x) + 1;
    }

    /** The highest value of each row. */
    private float[] highest() {
        float[] all = new float[high];
        for (int y = 0; y < high; y++) {
            float most = Float.NEGATIVE_INFINITY;
            for (int at = y * wide; at < (y + 1) * wide; at++) {
                most = Math.max(most, values[at]);
            }
            all[y] = most;
        }
        return all;
    }

    private boolean row(int y, float at, int[] in) {
        boolean any = false;
        Arrays.fill(in, 0);
        if (y < high - 1 && rows[y] >= at) {
            for (int x = 1; x < wide - 1; x++) {
                if (values[y * wide + x] >= at) {
                    in[x] = 1;
                    any = true;
                }
            }
        }
        return any;
    }

    private void cell(int x, int y, int kind, List<Integer> starts) {
        int top = across(x, y);
        int bottom = across(x, y + 1);
        int left = down(x, y);
        int right = down(x + 1, y);
        switch (kind) {
            case 1 -> join(top, left, starts);
            case 2 -> join(right, top, starts);
            case 3 -> join(right, left, starts);
            case 4 -> join(bottom, right, starts);
            case 5 -> {
                join(top, left, starts);
                join(bottom, right, starts);
            }
            case 6 -> join(bottom, top, starts);
            case 7 -> join(bottom, left, starts);
            case 8 -> join(left, bottom, starts);
            case 9 -> join(top, bottom, starts);
            case 10 -> {
                join(right, top, starts);
                join(left, bottom, starts);
            }
            case 11 -> join(right, bottom, starts);
            case 12 -> join(left, right, starts);
            case 13 -> join(top, right, starts);
            default -> join(left, top, starts);
        }
    }

    private void join(int from, int to, List<Integer> starts) {
        next[from] = to;
        starts.add(from);
    }

    private double[] follow(int start, float at) {
        double[] line = new double[32];
        int count = 0;
        for (int edge = start; next[edge] >= 0; ) {
            if (count + 2 > line.length) {
                line = Arrays.copyOf(line, line.length * 2);
            }
            int place = edge / 2;
            int x = place % wide;
            int y = place / wide;
            boolean across = edge % 2 == 0;
            double along = along(x, y, across ? x + 1 : x, across ? y : y + 1, at);
            line[count++] = across ? x + along : x;
            line[count++] = across ? y : y + along;
            int to = next[edge];
            next[edge] = -1;
            edge = to;
        }
        return Arrays.copyOf(line, count);
    }

    private double along(int x, int y, int toX, int toY, float at) {
        boolean in = in(x, y, at);
        boolean edge = x == 0 || y == 0 || toX == wide - 1 || toY == high - 1;
        float from = values[y * wide + x];
        float to = values[toY * wide + toX];
        if (edge || from == to || in == (to >= at)) {
            return 0.5;
        }
        return Math.clamp((at - from) / (to - from), 0.02, 0.98);
    }

    static double area(double[] line) {
        double sum = 0;
        for (int i = 0; i < line.length; i += 2) {
            int j = (i + 2) % line.length;
            sum += line[i] * line[j + 1] - line[j] * line[i + 1];
        }
        return sum / 2;
    }
}
