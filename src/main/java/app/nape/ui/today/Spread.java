package app.nape.ui.today;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the marks of one lane stand so that none hides another. One that would touch the one before it stands in another row, or a little
 * later; where that would put it too far from its time, it is gathered with the one before it into a single mark. Pure.
 */
record Spread(List<Place> places, List<Bunch> bunches) {
    /** For a mark that stands by itself. */
    static final int ALONE = -1;

    /**
     * How a mark would stand if it were the only one.
     *
     * @param from its left edge
     * @param lasts whether its width is its length, so that it may not be moved
     */
    record Wish(double from, double width, boolean lasts) {}

    /**
     * Where it stands.
     *
     * @param row from 0, the uppermost; {@link #ALONE} for the middle of the lane
     * @param bunch which of the bunches it is gathered in, or {@link #ALONE}
     */
    record Place(double from, int row, int bunch) {}

    /** Some that are gathered into one. */
    record Bunch(double from, double width, int row, List<Integer> marks) {}

    /**
     * Spreads marks that are in the order of their times.
     *
     * @param rows how many fit one above the other
     * @param most how far one may stand from its place
     * @param bunch how wide the mark of a bunch is
     * @param edge where the lane ends
     */
    static Spread of(List<Wish> wishes, int rows, double most, double bunch, double edge) {
        List<Deque<Stood>> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            lines.add(new ArrayDeque<>());
        }
        int next = 0;
        for (int i = 0; i < wishes.size(); i++) {
            Wish wish = wishes.get(i);
            int row = end(lines.get(next)) <= wish.from() ? next : freest(lines);
            Deque<Stood> line = lines.get(row);
            double from = wish.lasts() ? wish.from() : Math.max(wish.from(), end(line));
            boolean far = from > wish.from() && (from - wish.from() > most || from + wish.width() > edge);
            if (far) {
                gather(line, i, bunch, edge);
            } else {
                line.addLast(new Stood(from, wish.width(), row, List.of(i)));
                next = (row + 1) % rows;
            }
        }
        return placed(wishes.size(), lines.stream().flatMap(Collection::stream).toList());
    }

    private static double end(Deque<Stood> line) {
        return line.isEmpty() ? Double.NEGATIVE_INFINITY : line.getLast().end();
    }

    private static int freest(List<Deque<Stood>> lines) {
        return IntStream.range(0, lines.size())
                .boxed()
                .min(Comparator.comparingDouble(row -> end(lines.get(row))))
                .orElse(0);
    }

    /** Puts it into one with the last of its row; and that with those before it which the wider mark would reach at the lane’s end. */
    private static void gather(Deque<Stood> line, int mark, double wide, double edge) {
        Stood with = line.removeLast();
        List<Integer> marks = new ArrayList<>(with.marks());
        marks.add(mark);
        double from = Math.min(with.from(), edge - wide);
        while (!line.isEmpty() && line.getLast().end() > from) {
            Stood before = line.removeLast();
            marks.addAll(0, before.marks());
            from = Math.min(before.from(), edge - wide);
        }
        line.addLast(new Stood(from, Math.max(with.width(), wide), with.row(), marks));
    }

    private static Spread placed(int size, List<Stood> stood) {
        Place[] places = new Place[size];
        List<Bunch> bunches = new ArrayList<>();
        for (Stood each : stood) {
            boolean touches = stood.stream().anyMatch(each::touches);
            int row = touches ? each.row : ALONE;
            boolean gathered = each.marks.size() > 1;
            for (int mark : each.marks) {
                places[mark] = new Place(each.from, row, gathered ? bunches.size() : ALONE);
            }
            if (gathered) {
                bunches.add(new Bunch(each.from, each.width, row, List.copyOf(each.marks)));
            }
        }
        return new Spread(Arrays.asList(places), bunches);
    }

    /** One mark, or some in one. */
    private record Stood(double from, double width, int row, List<Integer> marks) {
        double end() {
            return from + width;
        }

        boolean touches(Stood other) {
            return !equals(other) && other.from < end() && from < other.end();
        }
    }
}
