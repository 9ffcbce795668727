package app.nape.care.plan;

import java.time.LocalDate;

/**
 * What was meant and what was done of programmes on one of the person's own days.
 *
 * @param due how many sets were meant, each as often as it was meant
 * @param done how many were done: led to their end, or ticked
 */
public record SetDay(LocalDate day, int due, int done) {}
