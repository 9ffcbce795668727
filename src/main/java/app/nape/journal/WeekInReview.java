package app.nape.journal;

import app.nape.breaks.BreakOutcome;
import app.nape.care.Nprs;
import app.nape.time.DayRollover;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a week's records come to, Monday to Sunday of the person's days: counted, never judged, and nothing is offered by it.
 *
 * @param monday its first day
 * @param offered breaks that were offered and came to an end: taken, left early, skipped or unanswered; one that was put off came again
 * @param taken of those, the ones that were taken
 * @param natural breaks that came by being away, without an offer
 * @param stretches sessions that were begun
 * @param painDays days for which an episode, a spasm or a score above none was written down
 * @param longest longest time at the machine without a change of position, or null where no account of that was kept
 * @param most most use of the machine in one day, or null where that was not kept
 */
public record WeekInReview(
        LocalDate monday,
        int offered,
        int taken,
        int natural,
        int stretches,
        int painDays,
        @Nullable Longest longest,
        @Nullable Longest most) {

    /** A length, and the first day on which it was so long. */
    public record Longest(Duration length, LocalDate day) {}

    /** The Monday of the last week that is over on this day of the person's. */
    public static LocalDate lastMonday(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
    }

    /** The week's last day. */
    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    /** Whether there is nothing to tell; time at the machine alone is nothing. */
    public boolean empty() {
        return offered == 0 && natural == 0 && stretches == 0 && painDays == 0;
    }

    /** Reads the week that begins on {@code monday}; on the store's thread. */
    public static WeekInReview read(Journal journal, LocalDate monday, ZoneId zone, DayRollover rollover) {
        LocalDate sunday = monday.plusDays(6);
        PositionFigures positions = PositionFigures.of(journal.positionDays(monday, sunday));
        LocalDate day = positions.longestOn();
        return of(
                monday,
                journal.days(monday, sunday, zone, rollover),
                day == null ? null : new Longest(positions.longest(), day));
    }

    /**
     * Sums the days of a week up; days outside of it are left out.
     *
     * @param longest longest time at the machine without a change of position in the week, or null where no account of that was kept
     */
    public static WeekInReview of(LocalDate monday, List<DayFigures> days, @Nullable Longest longest) {
        int offered = 0;
        int taken = 0;
        int natural = 0;
        int stretches = 0;
        int painDays = 0;
        Longest most = null;
        for (DayFigures day : days) {
            if (day.day().isBefore(monday) || day.day().isAfter(monday.plusDays(6))) {
                continue;
            }
            taken += day.breaks(BreakOutcome.TAKEN);
            offered += day.breaks(BreakOutcome.TAKEN)
                    + day.breaks(BreakOutcome.SKIPPED)
                    + day.breaks(BreakOutcome.CUT_SHORT)
                    + day.breaks(BreakOutcome.LAPSED);
            natural += day.breaks(BreakOutcome.NATURAL);
            stretches += day.stretches();
            painDays += pain(day) ? 1 : 0;
            Duration active = day.active();
            if (active != null && (most == null || active.compareTo(most.length()) > 0)) {
                most = new Longest(active, day.day());
            }
        }
        return new WeekInReview(monday, offered, taken, natural, stretches, painDays, longest, most);
    }

    private static boolean pain(DayFigures day) {
        Nprs worst = day.worst();
        return day.episodes() > 0 || day.spasms() > 0 || (worst != null && worst.score() > 0);
    }
}
