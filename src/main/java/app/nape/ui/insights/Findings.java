package app.nape.ui.insights;

import app.nape.care.PainEpisode;
import app.nape.journal.BeforeAfter;
import app.nape.journal.DayFigures;
import app.nape.journal.Exposure;
import app.nape.journal.Insights;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.journal.SiteTally;
import app.nape.journal.Tally;
import app.nape.time.DayRollover;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the page shows of a span of days.
 *
 * @param from first day
 * @param to last day, that of today
 * @param days days with anything in them, in order
 * @param episodes how many episodes began
 */
record Findings(
        LocalDate from,
        LocalDate to,
        List<DayFigures> days,
        int episodes,
        List<SiteTally> sites,
        List<Tally> triggers,
        List<BeforeAfter> remedies,
        List<BeforeAfter> routines,
        Exposure skipped,
        Exposure active) {
    private static final Exposure UNKNOWN = new Exposure(0, 0, null, null);

    Findings {
        days = List.copyOf(days);
        sites = List.copyOf(sites);
        triggers = List.copyOf(triggers);
        remedies = List.copyOf(remedies);
        routines = List.copyOf(routines);
    }

    /** Nothing was read yet, or there is nothing. */
    static Findings none(LocalDate today) {
        return new Findings(today, today, List.of(), 0, List.of(), List.of(), List.of(), List.of(), UNKNOWN, UNKNOWN);
    }

    /** Whether nothing at all was written down in the span. */
    boolean empty() {
        return days.isEmpty();
    }

    /** Reads them; on the store's thread. */
    static Findings read(Journal journal, Span span, LocalDate today, ZoneId zone, DayRollover rollover) {
        LocalDate from = span.from(today).orElseGet(() -> first(journal, today, zone, rollover));
        Instant begin = rollover.startOf(from, zone);
        Instant end = rollover.startOf(today.plusDays(1), zone);
        List<DayFigures> days = journal.days(from, today, zone, rollover);
        List<PainEpisode> episodes = new ArrayList<>();
        List<JournalEntry.Remedy> remedies = new ArrayList<>();
        List<JournalEntry.Stretch> stretches = new ArrayList<>();
        for (JournalEntry entry : journal.between(begin, end, Set.of("pain", "remedy", "stretch"))) {
            switch (entry) {
                case JournalEntry.Pain pain -> episodes.add(pain.episode());
                case JournalEntry.Remedy remedy -> remedies.add(remedy);
                case JournalEntry.Stretch stretch -> stretches.add(stretch);
                default -> {}
            }
        }
        return new Findings(
                from,
                today,
                days,
                episodes.size(),
                Insights.sites(episodes),
                Insights.triggers(episodes),
                Insights.remedies(remedies),
                Insights.routines(stretches),
                Insights.skipped(days),
                Insights.activeHours(days));
    }

    private static LocalDate first(Journal journal, LocalDate today, ZoneId zone, DayRollover rollover) {
        List<DayFigures> days = journal.days(today.minusYears(50), today, zone, rollover);
        return days.isEmpty() ? today : days.getFirst().day();
    }
}
