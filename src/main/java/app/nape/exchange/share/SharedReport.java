package app.nape.exchange.share;

import app.nape.care.plan.LocalNow;
import app.nape.content.CareCatalogue;
import app.nape.exchange.paper.PaperSize;
import app.nape.exchange.paper.PaperWork;
import app.nape.exchange.report.NotesText;
import app.nape.exchange.report.ReadReport;
import app.nape.exchange.report.Report;
import app.nape.exchange.report.ReportPart;
import app.nape.exchange.report.ReportPdf;
import app.nape.exchange.report.ReportRequest;
import app.nape.journal.Journal;
import app.nape.words.Texts;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The clinician's page of what is shared.
 *
 * @param now when it is made
 */
public record SharedReport(Texts texts, CareCatalogue care, PaperSize paper, Instant now) {
    /** How the page is asked for with what the person chose to share. */
    public ReportRequest request(Period period, Chosen chosen, List<String> questions) {
        return request(period, parts(chosen), questions, false);
    }

    /**
     * The same, part by part.
     *
     * @param details whether a second page is wanted
     * @throws IllegalArgumentException when there are too many questions, or one is too long
     */
    public ReportRequest request(Period period, Set<ReportPart> parts, List<String> questions, boolean details) {
        return new ReportRequest(period.from(), period.to(), parts, questions, details, paper);
    }

    /** What the journal holds of it; on the journal's thread. */
    public Report read(Journal journal, Period period, ReportRequest request) {
        return ReadReport.of(journal, care.remedies(), new LocalNow(now, period.zone(), period.rollover()), request);
    }

    /** As a PDF. */
    public byte[] pdf(Report report, ReportRequest request) {
        return ReportPdf.of(report, request, texts, care, PaperWork.QUIET);
    }

    /** Read and written at once. */
    public byte[] pdf(Journal journal, Period period, Chosen chosen, List<String> questions) {
        ReportRequest request = request(period, chosen, questions);
        return pdf(read(journal, period, request), request);
    }

    /** As a few lines for the notes. */
    public String notes(Report report) {
        return NotesText.of(report, texts, care);
    }

    private static Set<ReportPart> parts(Chosen chosen) {
        Set<ReportPart> parts = EnumSet.of(ReportPart.QUESTIONS);
        for (Topic topic : chosen.topics()) {
            parts.addAll(
                    switch (topic) {
                        case PAIN ->
                            Set.of(ReportPart.PAIN, ReportPart.EPISODES, ReportPart.SITES, ReportPart.TRIGGERS);
                        case REMEDIES -> Set.of(ReportPart.REMEDIES);
                        case STRETCHES -> Set.of(ReportPart.PROGRAMME);
                        case MEASURES -> Set.of(ReportPart.MEASURES);
                        case SIGNS -> Set.of(ReportPart.SIGNS);
                        case BREAKS, NOTES -> Set.<ReportPart>of();
                    });
        }
        return parts;
    }
}
