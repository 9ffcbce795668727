package app.nape.workshop.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * How an invented person uses the machine in a working day, from nine to five with three quarters of an hour for lunch: how long it is
 * from one touch of keys or mouse to the next, and how often they are in a call.
 *
 * @param id the word for it
 * @param gaps from one touch to the next
 * @param meetings calls a day, each of half an hour to an hour
 * @param skips of a hundred breaks, how many they skip
 */
public record Habits(String id, List<Gap> gaps, int meetings, int skips) {
    /**
     * One of several lengths of time between two touches.
     *
     * @param weight how often it comes, beside the others
     * @param least shortest
     * @param most longest
     */
    public record Gap(int weight, Duration least, Duration most) {}

    public Habits {
        gaps = List.copyOf(gaps);
    }

    /** Writes nearly without an end. */
    public static final Habits TYPIST =
            new Habits("typist", List.of(gap(90, 300, 3_000), gap(10, 3_000, 20_000)), 0, 0);

    /** Reads: a touch now and then, up to three minutes apart. */
    public static final Habits READER = new Habits(
            "reader", List.of(gap(50, 2_000, 30_000), gap(35, 30_000, 90_000), gap(15, 90_000, 180_000)), 0, 0);

    /** Writes, reads and thinks by turns, and leaves the desk now and then. */
    public static final Habits OFFICE = new Habits(
            "office",
            List.of(
                    gap(700, 500, 10_000),
                    gap(225, 10_000, 40_000),
                    gap(70, 40_000, 170_000),
                    gap(5, 200_000, 900_000)),
            0,
            0);

    /** As in an office, and in calls for a third of the day. */
    public static final Habits MEETINGS = new Habits("meetings", OFFICE.gaps(), 4, 0);

    /** All of them. */
    public static final List<Habits> ALL = List.of(READER, OFFICE, TYPIST, MEETINGS);

    /** Those with this word. */
    public static Optional<Habits> of(String word) {
        return ALL.stream()
                .filter(habits -> habits.id.equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** One touch every so long, all day. */
    public static Habits every(Duration gap) {
        return new Habits("every " + gap.toSeconds() + " s", List.of(new Gap(1, gap, gap)), 0, 0);
    }

    /** The same person, who skips so many of a hundred breaks. */
    public Habits skipping(int ofAHundred) {
        return new Habits(id, gaps, meetings, ofAHundred);
    }

    Duration next(SplittableRandom random) {
        int of = random.nextInt(gaps.stream().mapToInt(Gap::weight).sum());
        int at = 0;
        while (of >= gaps.get(at).weight()) {
            of -= gaps.get(at).weight();
            at++;
        }
        Gap gap = gaps.get(at);
        return Duration.ofMillis(
                random.nextLong(gap.least().toMillis(), gap.most().toMillis() + 1));
    }

    private static Gap gap(int weight, long least, long most) {
        return new Gap(weight, Duration.ofMillis(least), Duration.ofMillis(most));
    }
}
