package app.nape.journal;

import app.nape.breaks.BreakOutcome;
import app.nape.care.Nprs;
import app.nape.time.DayRollover;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One of the person's days, summed up.
 *
 * @param worst the worst score of its readings, or null when there was none
 * @param readings how many scores were given
 * @param episodes how many episodes began
 * @param spasms how many spasms were written down
 * @param remedies how many remedies were used
 * @param stretches how many sessions were begun
 * @param stretched time spent in them
 * @param breaks how many breaks came to each outcome; an outcome that never came is left out
 * @param active how long the machine was used actively, or null when that was not kept
 */
public record DayFigures(
        LocalDate day,
        @Nullable Nprs worst,
        int readings,
        int episodes,
        int spasms,
        int remedies,
        int stretches,
        Duration stretched,
        Map<BreakOutcome, Integer> breaks,
        @Nullable Duration active) {
    public DayFigures {
        breaks = Map.copyOf(breaks);
    }

    /** How many breaks came to this outcome. */
    public int breaks(BreakOutcome outcome) {
        return breaks.getOrDefault(outcome, 0);
    }

    /** Sums entries up, day by day, in order, beside how long the machine was used on days. */
    public static List<DayFigures> of(
            List<JournalEntry> entries, Map<LocalDate, Duration> active, ZoneId zone, DayRollover rollover) {
        Map<LocalDate, DayCount> counts = new TreeMap<>();
        for (JournalEntry entry : entries) {
            if (entry instanceof JournalEntry.Measure) {
                continue;
            }
            counts.computeIfAbsent(rollover.dayOf(entry.at(), zone), DayCount::new)
                    .add(entry);
        }
        active.forEach((day, used) -> counts.computeIfAbsent(day, DayCount::new).active(used));
        List<DayFigures> days = new ArrayList<>();
        counts.values().forEach(count -> days.add(count.figures()));
        return days;
    }
}
