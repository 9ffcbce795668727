package app.nape.ui.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One week of what was done.
 *
 * @param monday its first day
 * @param done days on which something was done
 */
record FollowedWeek(LocalDate monday, Set<DayOfWeek> done) {
    FollowedWeek {
        done = Set.copyOf(done);
    }

    /** Whether something was done on a day; empty for one that is still to come: nobody has missed it. */
    Optional<Boolean> on(DayOfWeek day, LocalDate today) {
        return monday.plusDays(day.getValue() - 1L).isAfter(today) ? Optional.empty() : Optional.of(done.contains(day));
    }
}
