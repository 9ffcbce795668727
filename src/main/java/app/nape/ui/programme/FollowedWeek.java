package app.nape.ui.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
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
}
