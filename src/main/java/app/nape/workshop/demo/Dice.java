package app.nape.workshop.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    SplittableRandom random() {
        return random;
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** From {@code least} to {@code most}, both within. */
    int whole(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Around {@code middle}, two times in three within {@code spread} of it. */
    double around(double middle, double spread) {
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return middle + (sum - 6) * spread;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** An early one more often than a late one. */
    <T> T pickEarly(List<T> from) {
        double place = random.nextDouble();
        return from.get((int) (place * place * from.size()));
    }
}
