package app.nape.breaks;

import java.time.Duration;

/**
 * Sitting and standing by turns, for somebody whose desk allows it: how long of each, in time at the machine.
 *
 * @param sit from sitting down to the nudge to stand
 * @param stand from standing up to the nudge to sit
 */
public record Rhythm(Duration sit, Duration stand) {
    /**
     * What a person begins with. No source names the best lengths: a fixed pace was not studied (SJWEH 2021, Waongenngarm), so this is
     * an opinion to be changed.
     */
    public static final Rhythm USUAL = new Rhythm(Duration.ofMinutes(40), Duration.ofMinutes(20));

    /** How long of this. */
    public Duration of(Posture posture) {
        return posture == Posture.SITTING ? sit : stand;
    }
}
