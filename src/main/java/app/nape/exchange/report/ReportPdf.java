package app.nape.exchange.report;

import app.nape.content.CareCatalogue;
import app.nape.exchange.paper.Paper;
import app.nape.exchange.paper.PaperWork;
import app.nape.words.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A report as a tagged PDF: always one page, and a second one with details only where it is wanted. Touches no store and no file. */
public final class ReportPdf {
    private ReportPdf() {}

    /**
     * The whole file.
     *
     * @param request as the report was read with
     * @throws PaperWork.Stopped when it was stopped
     */
    public static byte[] of(Report report, ReportRequest request, Texts texts, CareCatalogue care, PaperWork work) {
        work.done(0);
        ReportWords words = new ReportWords(texts, care);
        try (Paper paper = new Paper(request.paper(), words.title(report), texts.locale(), report.made())) {
            new ReportPage(report, words, paper).draw();
            work.done(0.8);
            if (request.details()) {
                new DetailsPage(report, words, paper).draw();
            }
            byte[] bytes = paper.finish();
            work.done(1);
            return bytes;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
