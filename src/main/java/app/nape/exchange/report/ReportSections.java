package app.nape.exchange.report;

import static app.nape.exchange.paper.Column.GREEN;
import static app.nape.exchange.paper.Column.INK;
import static app.nape.exchange.paper.Column.QUIET;

import app.nape.exchange.paper.Column;
import app.nape.exchange.paper.Leaf;
import app.nape.exchange.paper.Paper;
import app.nape.journal.MedianChange;
import app.nape.words.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The sections below the graph. */
final class ReportSections {
    private static final float TEXT = ReportPage.TEXT;
    private static final float BETWEEN = 7;
    /** More than a page holds. */
    private static final int MOST_ROWS = 60;

    private final Report report;
    private final ReportWords words;
    private final Texts texts;
    private final Paper paper;
    private final Leaf leaf;

    ReportSections(Report report, ReportWords words, Paper paper, Leaf leaf) {
        this.report = report;
        this.words = words;
        this.texts = words.texts();
        this.paper = paper;
        this.leaf = leaf;
    }

    /** The wider rows. */
    List<Fitted.Section> left() {
        return List.of(
                episodes(),
                remedies(),
                lines("report.programme", programmes()),
                lines(
                        "report.measures",
                        report.measures().stream().map(words::measure).toList()));
    }

    /** Signs first: they give way last. */
    List<Fitted.Section> right(float x, float width) {
        return List.of(
                lines("report.signs", report.signs().stream().map(words::sign).toList()),
                new BodyDrawing(report, words, paper, leaf, x, width),
                lines(
                        "report.triggers",
                        report.triggers().stream().map(words::trigger).toList()));
    }

    private List<String> programmes() {
        List<String> lines = new ArrayList<>(
                report.programmes().stream().map(words::programme).toList());
        if (!report.sessionDays().isEmpty()) {
            lines.add(texts.counted(
                            "report.programme.sessions", report.sessionDays().size()) + ".");
        }
        return lines;
    }

    Fitted.Section episodes() {
        boolean years = report.figures().days() > 366;
        List<List<String>> rows = report.episodes().stream()
                .limit(MOST_ROWS)
                .map(each -> List.of(
                        words.began(each, years), words.where(each), words.length(each), words.score(each.worst())))
                .toList();
        return table(
                "report.episodes",
                List.of(
                        texts.of("report.episodes.when"),
                        texts.of("report.episodes.where"),
                        texts.of("report.episodes.length"),
                        texts.of("report.episodes.worst")),
                rows,
                report.episodes().size(),
                1);
    }

    private Fitted.Section remedies() {
        List<List<String>> rows = report.remedies().stream()
                .map(each -> List.of(words.remedy(each.id()), words.number(each.uses()), change(each)))
                .toList();
        return table(
                "report.remedies",
                List.of(
                        texts.of("report.remedies.what"),
                        texts.of("report.remedies.uses"),
                        texts.of("report.remedies.change")),
                rows,
                rows.size(),
                0);
    }

    private String change(ReportRemedy each) {
        Double before = each.before();
        Double after = each.after();
        return before == null || after == null
                ? texts.of("report.remedies.too-few", words.number(MedianChange.LEAST))
                : texts.of(
                        "report.remedies.from-to", words.number(before), words.number(after), words.number(each.n()));
    }

    private void head(Column column, String key) throws IOException {
        // texts: report.*
        String title = texts.of(key);
        if (column.draws()) {
            paper.bookmark(title, leaf, column.y());
        }
        column.heading("H2", title, 13, GREEN);
    }

    private void more(Column column, int left) throws IOException {
        if (left > 0) {
            column.paragraph(texts.of("report.more", words.number(left)), paper.regular(), TEXT, QUIET);
        }
    }

    private Fitted.Section table(String key, List<String> heads, List<List<String>> rows, int all, int wide) {
        return new Fitted.Section() {
            @Override
            public int all() {
                return rows.size();
            }

            @Override
            public void draw(Column column, int most) throws IOException {
                if (most > 0) {
                    head(column, key);
                    column.table(heads, rows.subList(0, most), wide, TEXT);
                    more(column, all - most);
                    column.gap(BETWEEN);
                }
            }
        };
    }

    private Fitted.Section lines(String key, List<String> lines) {
        return new Fitted.Section() {
            @Override
            public int all() {
                return lines.size();
            }

            @Override
            public void draw(Column column, int most) throws IOException {
                if (most > 0) {
                    head(column, key);
                    column.list(lines.subList(0, most), false, paper.regular(), TEXT, INK);
                    more(column, lines.size() - most);
                    column.gap(BETWEEN);
                }
            }
        };
    }
}
