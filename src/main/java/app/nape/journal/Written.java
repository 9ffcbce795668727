package app.nape.journal;

import app.nape.time.DayRollover;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Where and by which day an entry was written. It goes with the entry wherever that goes: seven in the morning in Tokyo does not become
 * the day before because the file is read elsewhere.
 *
 * @param zone the time zone then in force
 * @param day the person's own day that the entry counts for
 */
public record Written(ZoneId zone, LocalDate day) {
    /** In this zone, on the day that begins so. */
    public static Written in(ZoneId zone, DayRollover rollover, Instant at) {
        return new Written(zone, rollover.dayOf(at, zone));
    }

    /** Whether an entry of that time can count for this day: it is the zone's own date, or the one before while that has not ended. */
    public boolean fits(Instant at) {
        LocalDate date = at.atZone(zone).toLocalDate();
        return day.equals(date) || day.equals(date.minusDays(1));
    }
}
