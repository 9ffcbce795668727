package app.nape.time;

import java.time.Duration;
import java.time.Instant;

/**
 * Both clocks read together.
 *
 * @param wall the wall clock; may step back or forward
 * @param ticks time on the monotonic clock since an arbitrary start; never goes back, may stand still in sleep
 */
public record Moment(Instant wall, Duration ticks) {
    /** The moment when both clocks have gone on evenly by {@code by}. */
    public Moment plus(Duration by) {
        return new Moment(wall.plus(by), ticks.plus(by));
    }
}
