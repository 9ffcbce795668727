package app.nape.exercise;

import java.time.Duration;

/**
 * The point of an exercise's motion that the figure is to show.
 *
 * @param exerciseId whose motion; empty where there is none to show
 * @param phase index of the phase
 * @param fraction 0 at the phase's beginning to 1 at its end, not eased
 * @param elapsed running time, for breathing
 * @param side which side is done; right and none are as the catalogue describes it
 */
public record FigurePoint(String exerciseId, int phase, double fraction, Duration elapsed, Side side) {}
