package app.nape.cli;

import app.nape.care.Nprs;
import app.nape.care.OutcomeChange;
import app.nape.care.OutcomeMeasure;
import app.nape.care.PainSite;
import app.nape.exchange.plan.ProgrammeDays;
import app.nape.journal.BeforeAfter;
import app.nape.journal.Exposure;
import app.nape.journal.Findings;
import app.nape.journal.JournalEntry;
import app.nape.journal.MedianChange;
import app.nape.journal.PositionFigures;
import app.nape.journal.Tally;
import app.nape.words.OutcomeWords;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code nape insights --json} writes.
 *
 * @param days days with anything written down
 * @param daysWithPain days with a score above 0, a spasm or the beginning of an episode
 * @param nightsWithPain nights with one of those between 22:00 and 6:00
 */
record InsightsListing(
        String from,
        String to,
        int days,
        int episodes,
        int daysWithPain,
        int spasms,
        int nightsWithPain,
        List<Tally> sites,
        List<Tally> triggers,
        List<Change> remedies,
        List<Change> routines,
        Exposure skippedBreaks,
        Exposure activeHours,
        Positions positions,
        List<Answered> measures,
        List<Compared> changes,
        Mark mark,
        List<OfProgramme> programmes) {

    /**
     * What was done of a programme, by days on which something was meant or done.
     *
     * @param from who wrote it
     * @param due how many sets were meant
     * @param done how many were done
     */
    record OfProgramme(UUID id, String title, String from, int due, int done, List<Day> days) {
        static OfProgramme of(ProgrammeDays found) {
            return new OfProgramme(
                    found.programme().id(),
                    found.programme().title(),
                    found.programme().sender().name(),
                    found.due(),
                    found.done(),
                    ProgrammeDays.together(List.of(found)).stream()
                            .map(each -> new Day(each.day(), each.due(), each.done()))
                            .toList());
        }
    }

    /** What was meant and what was done on one of the person's own days. */
    record Day(LocalDate day, int due, int done) {}

    /** Scores before and after; the figures are null under {@code needed} records, and the per cent where every score before was 0. */
    record Change(
            String id,
            int uses,
            int n,
            int needed,
            @Nullable Double medianBefore,
            @Nullable Double medianChange,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double confidence,
            @Nullable Double percent,
            @Nullable Boolean meaningful) {}

    /**
     * Changes of position.
     *
     * @param longestSit longest time at the machine without one
     * @param longestSitOn the first day on which it was so long
     */
    record Positions(
            int days,
            Duration longestSit,
            @Nullable String longestSitOn,
            int changes,
            double changesADay,
            int answered,
            int lapsed,
            Duration sat,
            Duration stood) {
        static Positions of(PositionFigures found) {
            return new Positions(
                    found.days(),
                    found.longest(),
                    found.longestOn() == null ? null : found.longestOn().toString(),
                    found.changes(),
                    found.changesADay(),
                    found.answered(),
                    found.lapsed(),
                    found.sat(),
                    found.stood());
        }
    }

    /** An outcome measure that was answered. */
    record Answered(UUID id, Instant at, String measure, double score) {}

    /**
     * The first and the newest answer of the span beside what was published.
     *
     * @param better null while no direction may be named
     */
    record Compared(
            String measure,
            double from,
            double to,
            double points,
            @Nullable Double percent,
            String standing,
            @Nullable Boolean better,
            List<Published> published) {}

    /** A published change; {@code goneBy} where the standing goes by it. */
    record Published(
            String id,
            String kind,
            @Nullable Double points,
            @Nullable Double percent,
            boolean goneBy,
            String words,
            String source) {}

    /** What {@code meaningful} says of a change, and where that is from. */
    record Mark(int points, int percent, List<String> sources) {}

    static InsightsListing of(Findings found, OutcomeWords words, List<ProgrammeDays> programmes) {
        return new InsightsListing(
                found.from().toString(),
                found.to().toString(),
                found.days().size(),
                found.episodes(),
                found.pain().days(),
                found.pain().spasms(),
                found.pain().nights(),
                found.sites().stream()
                        .map(tally -> new Tally(place(tally.site()), tally.episodes()))
                        .toList(),
                found.triggers(),
                found.remedies().stream().map(InsightsListing::change).toList(),
                found.routines().stream().map(InsightsListing::change).toList(),
                found.skipped(),
                found.active(),
                Positions.of(found.positions()),
                found.measures().stream().map(InsightsListing::answered).toList(),
                changes(found).stream().map(change -> compared(change, words)).toList(),
                new Mark(Nprs.MEANINGFUL_POINTS, MedianChange.MEANINGFUL_PERCENT, words.markSources()),
                programmes.stream().map(OfProgramme::of).toList());
    }

    /** The first and the newest answer to each measure that was answered twice or more. */
    static List<OutcomeChange> changes(Findings found) {
        return Stream.of(OutcomeMeasure.values())
                .flatMap(measure -> change(measure, found).stream())
                .toList();
    }

    private static Optional<OutcomeChange> change(OutcomeMeasure measure, Findings found) {
        List<JournalEntry.Measure> answered = found.measures().stream()
                .filter(one -> one.measure() == measure)
                .toList();
        return answered.size() < 2
                ? Optional.empty()
                : Optional.of(new OutcomeChange(
                        measure, answered.getFirst().score(), answered.getLast().score()));
    }

    private static Compared compared(OutcomeChange change, OutcomeWords words) {
        return new Compared(
                change.measure().word(),
                change.from(),
                change.to(),
                change.points(),
                change.percent(),
                change.standing().word(),
                change.named() ? change.better() : null,
                change.measure().figures().stream()
                        .map(figure -> new Published(
                                figure.id(),
                                figure.kind().word(),
                                figure.points(),
                                figure.percent(),
                                figure.goneBy(),
                                words.figure(figure),
                                words.source(figure)))
                        .toList());
    }

    static String place(PainSite site) {
        return site.side() == null
                ? site.siteId()
                : site.siteId() + "/" + site.side().word();
    }

    private static Change change(BeforeAfter each) {
        MedianChange change = each.change();
        return change == null
                ? new Change(
                        each.id(), each.uses(), each.n(), MedianChange.LEAST, null, null, null, null, null, null, null)
                : new Change(
                        each.id(),
                        each.uses(),
                        each.n(),
                        MedianChange.LEAST,
                        change.before(),
                        change.points(),
                        change.low(),
                        change.high(),
                        change.confidence(),
                        change.percent(),
                        change.meaningful());
    }

    private static Answered answered(JournalEntry.Measure measure) {
        return new Answered(measure.id(), measure.at(), measure.measure().word(), measure.score());
    }
}
