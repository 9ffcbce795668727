package app.nape.exercise;

import java.time.Duration;

/**
 * How fast the movements are led. Holds and rests keep their length.
 *
 * @param percent 50 to 150 per cent of the catalogue's speed
 */
public record Tempo(int percent) {
    /** As the catalogue says. */
    public static final Tempo NORMAL = new Tempo(100);

    private static final int STEP = 25;

    public Tempo {
        if (percent < 50 || percent > 150) {
            throw new IllegalArgumentException("The tempo goes from 50 to 150 per cent, not " + percent + ".");
        }
    }

    /** One step slower, down to half the speed. */
    public Tempo slower() {
        return new Tempo(Math.max(50, percent - STEP));
    }

    /** One step faster, up to one and a half times the speed. */
    public Tempo faster() {
        return new Tempo(Math.min(150, percent + STEP));
    }

    /** How long something takes that takes {@code led} at the normal tempo: a movement more or less, anything else the same. */
    Duration real(LegKind kind, Duration led) {
        return kind == LegKind.MOVE ? led.multipliedBy(100).dividedBy(percent) : led;
    }
}
