package app.nape.exchange.share;

import app.nape.exchange.report.Report;
import app.nape.exchange.report.ReportRequest;
import app.nape.journal.Journal;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clinician's page as a PDF. */
public final class ReportFile implements Export {
    private final SharedReport papers;
    private final Period period;
    private final ReportRequest request;
    private final OutputStream out;
    private @Nullable Report report;

    /** @param questions the person's own, at most three */
    public ReportFile(SharedReport papers, Period period, Chosen chosen, List<String> questions, OutputStream out) {
        this.papers = papers;
        this.period = period;
        request = papers.request(period, chosen, questions);
        this.out = out;
    }

    @Override
    public int steps() {
        return 2;
    }

    @Override
    public void step(Journal journal, int number) throws IOException {
        Report read = report;
        if (read == null) {
            report = papers.read(journal, period, request);
        } else {
            out.write(papers.pdf(read, request));
            out.flush();
        }
    }

    @Override
    public int entries() {
        return 0;
    }
}
