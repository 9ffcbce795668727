package app.nape.ui.share;

import app.nape.exchange.EntryNames;
import app.nape.exchange.fhir.FhirFile;
import app.nape.exchange.handout.Handout;
import app.nape.exchange.handout.HandoutPdf;
import app.nape.exchange.handout.HandoutRequest;
import app.nape.exchange.paper.PaperWork;
import app.nape.exchange.share.ArchiveFile;
import app.nape.exchange.share.Chosen;
import app.nape.exchange.share.Export;
import app.nape.exchange.share.Period;
import app.nape.exchange.share.ReportFile;
import app.nape.exchange.share.SharedReport;
import app.nape.exchange.share.TableFile;
import app.nape.exchange.share.WrittenFile;
import app.nape.journal.Journal;
import app.nape.settings.OwnStretches;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * What was chosen at one moment, for the journal's thread: what is chosen meanwhile changes nothing of it.
 *
 * @param questions the person's own
 * @param sheet what is handed out; empty for another form
 */
record ShareWish(
        ShareForm form,
        Period period,
        Chosen chosen,
        List<String> questions,
        Optional<Handout> sheet,
        HandoutRequest layout,
        SharedReport papers,
        EntryNames names,
        OwnStretches own) {
    ShareWish {
        questions = List.copyOf(questions);
    }

    /** Begins to write it. */
    Export export(Journal journal, OutputStream out) throws IOException {
        return switch (form) {
            case REPORT -> new ReportFile(papers, period, chosen, questions, out);
            case HANDOUT ->
                new WrittenFile(
                        () -> HandoutPdf.of(sheet.orElseThrow(), layout, papers.texts(), papers.now(), PaperWork.QUIET),
                        out);
            case TABLE -> new TableFile(journal, period, chosen, names, out);
            case BUNDLE ->
                new FhirFile(
                        journal,
                        period,
                        chosen,
                        names,
                        papers.now(),
                        (log, days, parts) -> papers.pdf(log, days, parts, questions),
                        out);
            case ARCHIVE -> new ArchiveFile(journal, period, own, papers.now(), out);
        };
    }

    /** The report as a few lines for the notes. */
    String notes(Journal journal) {
        return papers.notes(papers.read(journal, period, papers.request(period, chosen, questions)));
    }
}
