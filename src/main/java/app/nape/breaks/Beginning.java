package app.nape.breaks;

import static app.nape.time.Spans.atLeastZero;

import java.time.Duration;

/**
 * When a break on offer begins by itself. Both times run as one: the heads-up first, in which nothing begins, then the grace, in which
 * the first pause in typing begins it.
 *
 * @param earliest what is left of the heads-up; zero when the next pause begins it
 * @param latest what is left until it begins whatever the hands do; at least {@code earliest}
 * @param whole heads-up and grace together, for a ring that runs once
 */
public record Beginning(Duration earliest, Duration latest, Duration whole) {
    /** The same {@code gone} later; nothing falls below zero. */
    public Beginning after(Duration gone) {
        return new Beginning(atLeastZero(earliest.minus(gone)), atLeastZero(latest.minus(gone)), whole);
    }

    /** How much of the whole is left, 1 to 0. */
    public double part() {
        return whole.isZero() ? 0 : Math.clamp((double) latest.toMillis() / whole.toMillis(), 0.0, 1.0);
    }
}
