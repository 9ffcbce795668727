package app.nape.breaks;

import static app.nape.time.Spans.atLeastZero;
import static app.nape.time.Spans.shorter;

import java.time.Duration;

/**
 * The time at the machine since the last change of position.
 *
 * <p>Where nobody has said how they are, they count as sitting: most begin a day and an afternoon so, a nudge has to name something, and
 * one tap puts it right. What was not said is not counted as time sat or stood.
 *
 * @param posture how they are
 * @param said whether they said so
 * @param still presence since the change
 * @param before how much of that was in an earlier day of theirs
 */
public record Stint(Posture posture, boolean said, Duration still, Duration before) {
    /** Nothing is known. */
    static final Stint UNKNOWN = new Stint(Posture.SITTING, false, Duration.ZERO, Duration.ZERO);

    Stint in(Posture now) {
        return new Stint(now, true, still, before);
    }

    Stint withStill(Duration presence) {
        Duration now = atLeastZero(presence);
        return new Stint(posture, said, now, shorter(before, now));
    }

    /** Only the last of it counts for the day that has begun. */
    Stint turned(Duration ofNewDay) {
        return new Stint(posture, said, still, atLeastZero(still.minus(ofNewDay)));
    }

    /** What of it was within the day that goes on. */
    Duration ofToday() {
        return still.minus(before);
    }
}
