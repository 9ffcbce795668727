package app.nape.ui.today;

import java.time.Duration;
import java.time.Instant;

/**
 * One thing that happened, as the day's timeline draws it.
 *
 * @param at when it began
 * @param length how long it went on; zero for a point
 * @param look style class that says what it was, for example {@code mark-taken}
 * @param letter what is written on it, or nothing
 * @param sentence the same in words
 */
record Mark(Lane lane, Instant at, Duration length, String look, String letter, String sentence) {}
