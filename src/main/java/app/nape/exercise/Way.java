package app.nape.exercise;

import java.time.Duration;
import java.util.List;

/**
 * How an exercise is led beside its dose: what a therapist may want otherwise than the catalogue.
 *
 * @param sides of one round, in order; at least one
 * @param inTurn whether the repetitions take turns at the sides; else each is done on all of them
 * @param setPause rest between sets, more than zero
 * @param figure id of the exercise whose figure is shown; empty for none
 * @param mirrored whether that figure is shown the other way round
 * @param beside what stands beside it in somebody's own words, such as a therapist's note; may be empty
 */
public record Way(List<Side> sides, boolean inTurn, Duration setPause, String figure, boolean mirrored, String beside) {
    /** Rest between sets where nobody says how long. Nape's own choice: the catalogue gives none. */
    public static final Duration SET_PAUSE = Duration.ofSeconds(20);

    public Way {
        sides = List.copyOf(sides);
        setPause = setPause.isPositive() ? setPause : SET_PAUSE;
    }

    /** The catalogue's: right then left in each round, with its own figure. */
    static Way of(Exercise exercise, Dose dose) {
        List<Side> sides = dose.bothSides() ? List.of(Side.RIGHT, Side.LEFT) : List.of(Side.NONE);
        return new Way(sides, false, SET_PAUSE, exercise.id(), false, "");
    }

    /** The sides on which a repetition, from 1, is done. */
    List<Side> sides(int rep) {
        return inTurn ? List.of(sides.get((rep - 1) % sides.size())) : sides;
    }

    /** The side as the figure shows it. */
    Side shown(Side side) {
        if (!mirrored) {
            return side;
        }
        return side == Side.LEFT ? Side.RIGHT : Side.LEFT;
    }
}
