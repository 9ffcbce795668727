package app.nape.care.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The phase a person is in.
 *
 * @param since its first day for them
 * @param asks the phase to ask about: whether they move on to it, by what the therapist wrote for the end of this one; null for none.
 *     Nothing moves on before they say so.
 */
public record PhaseNow(
        Phase phase, LocalDate since, @Nullable Phase asks) {
    /** Which day of the phase a day is, from 1. */
    public int number(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(since, day) + 1;
    }
}
