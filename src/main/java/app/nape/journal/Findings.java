package app.nape.journal;

import app.nape.care.plan.SetDay;
import app.nape.time.DayRollover;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the records of a span of days show: counted and compared, never explained.
 *
 * @param from first day
 * @param to last day, within
 * @param days days with anything in them, in order
 * @param episodes how many episodes began
 * @param lasting the days on which an episode lasted, one span for each
 * @param pain days, spasms and nights
 * @param positions changes of position
 * @param measures answers to outcome measures, oldest first
 * @param sets what was meant and done of programmes, in order; days without either are left out
 */
public record Findings(
        LocalDate from,
        LocalDate to,
        List<DayFigures> days,
        int episodes,
        List<DaySpan> lasting,
        PainCount pain,
        List<SiteTally> sites,
        List<Tally> triggers,
        List<BeforeAfter> remedies,
        List<BeforeAfter> routines,
        Exposure skipped,
        Exposure active,
        PositionFigures positions,
        List<JournalEntry.Measure> measures,
        List<SetDay> sets) {
    private static final Exposure UNKNOWN = new Exposure(0, 0, null, null);

    public Findings {
        days = List.copyOf(days);
        lasting = List.copyOf(lasting);
        sites = List.copyOf(sites);
        triggers = List.copyOf(triggers);
        remedies = List.copyOf(remedies);
        routines = List.copyOf(routines);
        measures = List.copyOf(measures);
        sets = List.copyOf(sets);
    }

    /** The same with what was done of programmes, which the entries alone do not say. */
    public Findings with(List<SetDay> ofProgrammes) {
        return new Findings(
                from,
                to,
                days,
                episodes,
                lasting,
                pain,
                sites,
                triggers,
                remedies,
                routines,
                skipped,
                active,
                positions,
                measures,
                ofProgrammes);
    }

    /** Nothing was read yet, or there is nothing. */
    public static Findings none(LocalDate today) {
        return new Findings(
                today,
                today,
                List.of(),
                0,
                List.of(),
                PainCount.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                UNKNOWN,
                UNKNOWN,
                PositionFigures.NONE,
                List.of(),
                List.of());
    }

    /** Whether nothing at all was written down in the span. */
    public boolean empty() {
        return days.isEmpty() && measures.isEmpty();
    }

    /**
     * Reads them; on the store's thread.
     *
     * @param since the first day, or null for that of the first record
     * @param to the last day, within
     */
    public static Findings read(
            Journal journal, @Nullable LocalDate since, LocalDate to, ZoneId zone, DayRollover rollover) {
        LocalDate from = since == null ? journal.firstDay(zone, rollover).orElse(to) : since;
        Instant begin = rollover.startOf(from, zone);
        Instant end = rollover.startOf(to.plusDays(1), zone);
        List<DayFigures> days = journal.days(from, to, zone, rollover);
        List<JournalEntry.Measure> measures = new ArrayList<>();
        // An answer makes no day of records, so the first day is not the day of the first answer.
        journal.between(since == null ? Instant.MIN : begin, end, Set.of("measure"))
                .forEach(entry -> measures.add((JournalEntry.Measure) entry));
        return new Findings(
                from,
                to,
                days,
                days.stream().mapToInt(DayFigures::episodes).sum(),
                journal.lasting(from, to, zone, rollover),
                PainCount.of(days, journal.painTimes(from, to, zone, rollover)),
                journal.sites(begin, end),
                journal.triggers(begin, end),
                Insights.compared(journal.remedyScores(begin, end)),
                Insights.compared(journal.stretchScores(begin, end)),
                Insights.skipped(days),
                Insights.activeHours(days),
                PositionFigures.of(journal.positionDays(from, to)),
                measures,
                List.of());
    }
}
