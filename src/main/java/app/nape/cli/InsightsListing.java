package app.nape.cli;

import app.nape.care.PainSite;
import app.nape.journal.BeforeAfter;
import app.nape.journal.Exposure;
import app.nape.journal.Findings;
import app.nape.journal.JournalEntry;
import app.nape.journal.MedianChange;
import app.nape.journal.Tally;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What {@code nape insights --json} writes. */
record InsightsListing(
        String from,
        String to,
        int days,
        int episodes,
        List<Tally> sites,
        List<Tally> triggers,
        List<Change> remedies,
        List<Change> routines,
        Exposure skippedBreaks,
        Exposure activeHours,
        List<Answered> measures) {

    /** Scores before and after; the figures are null under {@code needed} records. */
    record Change(
            String id,
            int uses,
            int n,
            int needed,
            @Nullable Double medianChange,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double confidence,
            @Nullable Boolean meaningful) {}

    /** An outcome measure that was answered. */
    record Answered(UUID id, Instant at, String measure, double score) {}

    static InsightsListing of(Findings found) {
        return new InsightsListing(
                found.from().toString(),
                found.to().toString(),
                found.days().size(),
                found.episodes(),
                found.sites().stream()
                        .map(tally -> new Tally(place(tally.site()), tally.episodes()))
                        .toList(),
                found.triggers(),
                found.remedies().stream().map(InsightsListing::change).toList(),
                found.routines().stream().map(InsightsListing::change).toList(),
                found.skipped(),
                found.active(),
                found.measures().stream().map(InsightsListing::answered).toList());
    }

    static String place(PainSite site) {
        return site.side() == null
                ? site.siteId()
                : site.siteId() + "/" + site.side().word();
    }

    private static Change change(BeforeAfter each) {
        MedianChange change = each.change();
        return change == null
                ? new Change(each.id(), each.uses(), each.n(), MedianChange.LEAST, null, null, null, null, null)
                : new Change(
                        each.id(),
                        each.uses(),
                        each.n(),
                        MedianChange.LEAST,
                        change.points(),
                        change.low(),
                        change.high(),
                        change.confidence(),
                        change.meaningful());
    }

    private static Answered answered(JournalEntry.Measure measure) {
        return new Answered(measure.id(), measure.at(), measure.measure().word(), measure.score());
    }
}
