package app.nape.breaks;

import java.time.Duration;

/**
 * How often and for how long a break may be put off.
 *
 * @param most postponements lent for one break; 0 lends none
 * @param length how long one postponement lasts unless another length is asked for
 */
public record PostponePolicy(int most, Duration length) {}
