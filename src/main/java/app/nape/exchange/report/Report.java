package app.nape.exchange.report;

import app.nape.journal.DayFigures;
import app.nape.journal.DaySpan;
import app.nape.journal.SiteTally;
import app.nape.journal.Tally;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a span of days holds: counted, never judged, and without a name. What the person did not choose to tell is empty.
 *
 * @param made when it was read
 * @param day the person's own day then
 * @param from first day
 * @param to last day, within
 * @param parts what is told
 * @param days days with anything written down, in order; only those figures that are told
 * @param lasting the days on which an episode lasted, one span for each, by their first days
 * @param figures days with pain, episodes, spasms, nights, medicine
 * @param episodes those that touched the span, the newest first
 * @param sites in how many of the episodes that began in the span each place hurt, most first
 * @param triggers the same of what they named
 * @param remedies scores before and after, most used first
 * @param remedyDays days on which a remedy was used, in order
 * @param sessionDays days on which a session was done, in order
 * @param measures the first and the newest answer of each measure
 * @param programmes what was done of each programme that was followed in the span
 * @param signs warning signs that were ticked, the newest first
 * @param questions the person's own
 */
public record Report(
        Instant made,
        LocalDate day,
        LocalDate from,
        LocalDate to,
        Set<ReportPart> parts,
        List<DayFigures> days,
        List<DaySpan> lasting,
        ReportFigures figures,
        List<ReportEpisode> episodes,
        List<SiteTally> sites,
        List<Tally> triggers,
        List<ReportRemedy> remedies,
        List<LocalDate> remedyDays,
        List<LocalDate> sessionDays,
        List<ReportMeasure> measures,
        List<ReportProgramme> programmes,
        List<ReportSign> signs,
        List<String> questions) {
    public Report {
        parts = Set.copyOf(parts);
        days = List.copyOf(days);
        lasting = List.copyOf(lasting);
        episodes = List.copyOf(episodes);
        sites = List.copyOf(sites);
        triggers = List.copyOf(triggers);
        remedies = List.copyOf(remedies);
        remedyDays = List.copyOf(remedyDays);
        sessionDays = List.copyOf(sessionDays);
        measures = List.copyOf(measures);
        programmes = List.copyOf(programmes);
        signs = List.copyOf(signs);
        questions = List.copyOf(questions);
    }

    /** Whether this is told. */
    public boolean tells(ReportPart part) {
        return parts.contains(part);
    }

    /** Whether nothing at all was written down. */
    public boolean empty() {
        return days.isEmpty() && episodes.isEmpty() && measures.isEmpty() && programmes.isEmpty() && signs.isEmpty();
    }
}
