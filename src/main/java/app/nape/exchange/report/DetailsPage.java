package app.nape.exchange.report;

import static app.nape.exchange.paper.Column.INK;

import app.nape.exchange.paper.Column;
import app.nape.exchange.paper.Leaf;
import app.nape.exchange.paper.Paper;
import java.io.IOException;

/** The second page, for whoever wants it: the questions whole, and as many episodes as it holds. */
final class DetailsPage {
    private final Report report;
    private final ReportWords words;
    private final Paper paper;

    DetailsPage(Report report, ReportWords words, Paper paper) {
        this.report = report;
        this.words = words;
        this.paper = paper;
    }

    void draw() throws IOException {
        Leaf leaf = paper.page();
        float width = paper.size().width() - 2 * ReportPage.MARGIN;
        float top = paper.size().height() - ReportPage.MARGIN;
        Column column = new Column(leaf, paper, paper.root(), ReportPage.MARGIN, top, width);
        String title = words.texts().of("report.details");
        paper.bookmark(title, leaf, paper.size().height());
        column.heading("H1", title, 18, INK).gap(6);
        if (!report.questions().isEmpty()) {
            column.heading("H2", words.texts().of("report.questions"), 13, Column.GREEN);
            column.list(report.questions(), true, paper.regular(), ReportPage.TEXT, INK)
                    .gap(8);
        }
        Fitted rest = new Fitted();
        rest.add(new ReportSections(report, words, paper, leaf).episodes(), Integer.MAX_VALUE);
        rest.draw(
                column, new Column(null, paper, paper.root(), ReportPage.MARGIN, column.y(), width), ReportPage.MARGIN);
    }
}
