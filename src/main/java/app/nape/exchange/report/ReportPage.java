package app.nape.exchange.report;

import static app.nape.exchange.paper.Column.GREEN;
import static app.nape.exchange.paper.Column.INK;
import static app.nape.exchange.paper.Column.QUIET;

import app.nape.exchange.paper.Column;
import app.nape.exchange.paper.Leaf;
import app.nape.exchange.paper.Lines;
import app.nape.exchange.paper.Paper;
import app.nape.exchange.paper.Tag;
import app.nape.words.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Draws the one page: numbers, the graph, then two columns that give up rows until they fit, and the person's questions. */
final class ReportPage {
    static final float MARGIN = 36;
    /** Smallest text, in points. */
    static final float TEXT = 12;

    private static final float GUTTER = 20;
    private static final float GRAPH = 176;
    private static final int LINES_OF_A_QUESTION = 2;

    private final Report report;
    private final ReportWords words;
    private final Texts texts;
    private final Paper paper;
    private final Leaf leaf;
    private final float width;

    ReportPage(Report report, ReportWords words, Paper paper) throws IOException {
        this.report = report;
        this.words = words;
        this.texts = words.texts();
        this.paper = paper;
        this.leaf = paper.page();
        this.width = paper.size().width() - 2 * MARGIN;
    }

    void draw() throws IOException {
        Tag root = paper.root();
        float top = paper.size().height() - MARGIN;
        Column head = new Column(leaf, paper, root, MARGIN, top, width);
        String title = words.title(report);
        head.heading("H1", title, 18, INK);
        paper.bookmark(title, leaf, paper.size().height());
        head.gap(1).paragraph(words.about(report), paper.regular(), TEXT, QUIET);
        head.paragraph(words.notTold(report), paper.strong(), TEXT, INK, 2);
        float y = head.gap(7).y();
        if (report.empty()) {
            head.paragraph(texts.of("report.nothing"), paper.strong(), 14, INK);
            y = head.gap(8).y();
        } else {
            y = new FigureTiles(report, words, leaf).draw(root, MARGIN, y, width) - 6;
            if (report.tells(ReportPart.PAIN)) {
                y = graph(root, y);
            }
        }
        float bottom = questions(y);
        columns(root, y, bottom);
        if (!report.questions().isEmpty()) {
            drawQuestions(root, bottom - 4);
        }
    }

    private float graph(Tag root, float top) throws IOException {
        Column head = new Column(leaf, paper, root, MARGIN, top, width);
        heading(head, texts.of("report.graph"), "report.graph");
        PainGraph graph = new PainGraph(report, words);
        head.paragraph(graph.caption(), paper.regular(), TEXT, QUIET, 1);
        float low = head.y() - GRAPH;
        leaf.picture(root, graph.alt(), MARGIN, low, width, GRAPH, on -> graph.draw(on, MARGIN, low, width, GRAPH));
        return low - 8;
    }

    private void heading(Column column, String text, String mark) throws IOException {
        if (!mark.isEmpty()) {
            paper.bookmark(text, leaf, column.y());
        }
        column.heading("H2", text, 13, GREEN);
    }

    private void columns(Tag root, float top, float bottom) throws IOException {
        float each = (width - GUTTER) * 0.56f;
        float other = width - GUTTER - each;
        ReportSections sections = new ReportSections(report, words, paper, leaf);
        Fitted left = new Fitted();
        sections.left().forEach(section -> left.add(section, 9));
        left.draw(
                new Column(leaf, paper, root, MARGIN, top, each),
                new Column(null, paper, root, MARGIN, top, each),
                bottom);
        float x = MARGIN + each + GUTTER;
        Fitted right = new Fitted();
        sections.right(x, other).forEach(section -> right.add(section, 6));
        right.draw(new Column(leaf, paper, root, x, top, other), new Column(null, paper, root, x, top, other), bottom);
    }

    /** The height at which the questions begin, which is the bottom of what stands above them. */
    private float questions(float top) throws IOException {
        if (report.questions().isEmpty()) {
            return MARGIN;
        }
        Column measure = new Column(null, paper, paper.root(), MARGIN, top, width);
        questions(measure);
        return MARGIN + (top - measure.y()) + 6;
    }

    private void drawQuestions(Tag root, float top) throws IOException {
        Column column = new Column(leaf, paper, root, MARGIN, top, width);
        paper.bookmark(texts.of("report.questions"), leaf, top);
        questions(column);
    }

    private void questions(Column column) throws IOException {
        column.heading("H2", texts.of("report.questions"), 13, GREEN);
        List<String> cut = report.questions().stream()
                .map(each -> String.join(
                        " ",
                        Lines.of(
                                each.replaceAll("\\s+", " "),
                                paper.regular(),
                                TEXT,
                                width - 2 * TEXT,
                                Locale.ROOT,
                                LINES_OF_A_QUESTION)))
                .toList();
        column.list(cut, true, paper.regular(), TEXT, INK);
    }
}
