package app.nape.workshop.simulation;

import app.nape.breaks.SchedulePresets;
import java.io.PrintStream;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Prints what a day brings to people who use the machine in different ways, with the standard schedule and, beside it, by the model of
 * Workrave with its own numbers: somebody who touches nothing for five seconds is not there, and a microbreak of thirty seconds after
 * three minutes or a rest break of ten minutes after forty-five is paid by as long without a touch. Means of three lives of five days.
 */
final class DayTable {
    private static final Duration NOT_THERE = Duration.ofSeconds(5);
    private static final int DAYS = 7;
    private static final int WORKING = 5;

    private DayTable() {}

    public static void main(String[] args) {
        PrintStream out = System.out;
        out.println(
                "| person | use counted | prompts a day | longest without a rest | Workrave: use counted | Workrave:"
                        + " prompts |");
        out.println("|---|---|---|---|---|---|");
        List<Habits> people = new ArrayList<>();
        for (int gap : new int[] {10, 20, 30, 32, 45, 60, 120, 180}) {
            people.add(Habits.every(Duration.ofSeconds(gap)));
        }
        people.addAll(Habits.ALL);
        people.add(Habits.TYPIST.skipping(50));
        for (Habits habits : people) {
            row(out, habits);
        }
    }

    private static void row(PrintStream out, Habits habits) {
        Duration counted = Duration.ZERO;
        Duration longest = Duration.ZERO;
        int prompts = 0;
        long theirs = 0;
        int theirPrompts = 0;
        int lives = 3;
        for (int seed = 1; seed <= lives; seed++) {
            // 1 January 2026 is a Thursday: seven days have five working ones.
            SimulationResult life =
                    Simulation.run(SchedulePresets.standard(), DAYS, seed, ZoneId.of("Europe/London"), habits);
            counted = counted.plus(life.counted());
            prompts += life.prompts();
            longest = longest.compareTo(life.longestActive()) > 0 ? longest : life.longestActive();
            Workrave model = new Workrave();
            model.live(habits, new SplittableRandom(seed));
            theirs += model.used;
            theirPrompts += model.prompts;
        }
        int days = lives * WORKING;
        out.printf(
                java.util.Locale.ROOT,
                "| %s%s | %d min | %.1f | %d min | %d min | %.1f |%n",
                habits.id(),
                habits.skips() > 0 ? ", skips half" : "",
                counted.dividedBy(days).toMinutes(),
                (double) prompts / days,
                longest.toMinutes(),
                theirs / days / 60_000,
                (double) theirPrompts / days);
    }

    /** One working day of seven and a quarter hours each, in milliseconds; every break is taken. */
    private static final class Workrave {
        private static final long DAY = Duration.ofMinutes(435).toMillis();
        private static final long[] LIMIT = {
            Duration.ofMinutes(3).toMillis(), Duration.ofMinutes(45).toMillis()
        };
        private static final long[] LENGTH = {
            Duration.ofSeconds(30).toMillis(), Duration.ofMinutes(10).toMillis()
        };
        private final long[] since = new long[2];
        private long used;
        private int prompts;

        void live(Habits habits, SplittableRandom random) {
            for (int day = 0; day < WORKING; day++) {
                since[0] = 0;
                since[1] = 0;
                for (long at = 0; at < DAY; ) {
                    at += touch(habits.next(random).toMillis());
                }
            }
        }

        private long touch(long gap) {
            long there = Math.min(gap, NOT_THERE.toMillis());
            used += there;
            long taken = 0;
            for (int i = 0; i < 2; i++) {
                since[i] = gap >= LENGTH[i] ? 0 : since[i] + there;
                if (since[i] >= LIMIT[i]) {
                    prompts++;
                    taken = Math.max(taken, LENGTH[i]);
                    since[i] = 0;
                }
            }
            return gap + taken;
        }
    }
}
