package app.nape.ui.tour;

import app.nape.ui.Place;
import java.time.Duration;

/**
 * How long a place took to open.
 *
 * @param first whether it was the window's first visit there
 * @param took from the wish to the pulse in which everything that was read is laid out; of several visits the median
 */
public record Opening(Place place, boolean first, Duration took) {}
