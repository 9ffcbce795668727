package app.nape.care.plan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An answer to whether to move on.
 *
 * @param phase id of the phase to move on to
 * @param at when it was given
 * @param day the person's own day then; with yes the phase's first
 */
public record PhaseAnswer(String phase, MoveOn answer, Instant at, LocalDate day) {}
