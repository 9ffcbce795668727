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
    /** What the journal holds of it; on the journal's thread. */
    public Report read(Journal journal, Period period, Chosen chosen, List<String> questions) {
        return ReadReport.of(
                journal,
                care.remedies(),
                new LocalNow(now, period.zone(), period.rollover()),
                request(period, chosen, questions));
    }

    /** As a PDF. */
    public byte[] pdf(Report report, Period period, Chosen chosen, List<String> questions) {
        return ReportPdf.of(report, request(period, chosen, questions), texts, care, PaperWork.QUIET);
    }

    /** Read and written at once. */
    public byte[] pdf(Journal journal, Period period, Chosen chosen, List<String> questions) {
        return pdf(read(journal, period, chosen, questions), period, chosen, questions);
    }

    /** As a few lines for the notes. */
    public String notes(Report report) {
        return NotesText.of(report, texts, care);
    }

    private ReportRequest request(Period period, Chosen chosen, List<String> questions) {
        return new ReportRequest(period.from(), period.to(), parts(chosen), questions, false, paper);
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
