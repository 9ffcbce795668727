package app.nape.ui.tour;

import java.time.Duration;

/**
 * How long a place took to open.
 *
 * @param what the place, an exercise or the player, in one word
 * @param first whether it was the window's first visit there
 * @param took from the wish to the pulse in which everything that was read is laid out; of several visits the median
 */
public record Opening(String what, boolean first, Duration took) {}
