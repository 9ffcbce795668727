package app.nape.workshop.tour;

import java.time.Duration;

/**
 * How long the window took over something.
 *
 * @param what a word for it, for example {@code open-log-first-visit}
 * @param took for an opening from the wish to the pulse in which everything that was read is laid out, of later visits the
 *     median; for scrolling from one frame to the next
 */
public record Opening(String what, Duration took) {}
