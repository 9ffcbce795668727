package app.nape.breaks;

import org.jspecify.annotations.Nullable;

/**
 * Everything the scheduler remembers: a plain value that can be saved and restored. Nobody outside this package can change a part, and
 * {@link BreakScheduler#step} works on copies.
 *
 * @param clock what it knows of time
 * @param person what it knows of the person
 * @param offers where the rules stand, and what is on offer
 * @param watching what it needs to be told from now on
 */
public record BreakState(Clock clock, Person person, Offers offers, Watching watching) {
    /** Before anything has happened. The first event should be {@link BreakEvent.Started}. */
    public static BreakState fresh() {
        return new BreakState(new Clock(), new Person(), new Offers(), new Watching());
    }

    /** Why nothing that has a time of its own may come now: a pause, a bad moment, somebody who is away; null when it may. */
    public @Nullable HoldReason badMoment() {
        return Readiness.badMoment(offers, person);
    }
}
