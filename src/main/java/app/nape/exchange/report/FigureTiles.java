package app.nape.exchange.report;

import static app.nape.exchange.paper.Column.INK;
import static app.nape.exchange.paper.Column.QUIET;
import static app.nape.exchange.paper.Column.TINT;

import app.nape.exchange.paper.Column;
import app.nape.exchange.paper.Leaf;
import app.nape.exchange.paper.Paper;
import app.nape.exchange.paper.Tag;
import app.nape.words.Texts;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The figures of a report, each a number above its words. */
final class FigureTiles {
    private static final int ACROSS = 4;
    private static final float HIGH = 52;
    private static final float BETWEEN = 6;
    /** Hardly larger than its words: programs that take the text out part what is of another size. */
    private static final float NUMBER = 12.5f;

    private final ReportFigures figures;
    private final Report report;
    private final ReportWords words;
    private final Texts texts;
    private final Leaf leaf;
    private final List<Tile> tiles = new ArrayList<>();

    FigureTiles(Report report, ReportWords words, Leaf leaf) {
        this.report = report;
        this.figures = report.figures();
        this.words = words;
        this.texts = words.texts();
        this.leaf = leaf;
    }

    /**
     * One of them.
     *
     * @param number how many or how long
     * @param of what of
     */
    record Tile(String number, String of) {}

    /** Those that are told, in order. */
    List<Tile> tiles() {
        if (report.tells(ReportPart.PAIN)) {
            Double per28 = figures.painPer28();
            if (per28 == null) {
                add(words.number(figures.painDays()), texts.of("report.figure.pain-days", figures.days()));
            } else {
                add(
                        words.oneDecimal(per28),
                        texts.of(
                                "report.figure.pain-per-28",
                                words.number(figures.painDays()),
                                words.number(figures.days())));
            }
        }
        if (report.tells(ReportPart.EPISODES)) {
            episodes();
        }
        if (report.tells(ReportPart.PAIN)) {
            counted("report.figure.spasms", figures.spasms());
            counted("report.figure.nights", figures.nights());
        }
        if (report.tells(ReportPart.REMEDIES)) {
            counted("report.figure.medicine", figures.medicineDays());
            counted("report.figure.remedies", figures.remedyDays());
        }
        return tiles;
    }

    private void episodes() {
        Double month = figures.episodesAMonth();
        if (month == null) {
            counted("report.figure.episodes", figures.episodes());
        } else {
            add(words.oneDecimal(month), texts.of("report.figure.episodes-month", words.number(figures.episodes())));
        }
        Duration median = figures.median();
        if (median == null) {
            add(texts.of("report.none"), texts.of("report.figure.none-ended"));
        } else {
            add(words.length(median), texts.counted("report.figure.median", figures.ended()));
        }
        Duration since = figures.since();
        if (figures.open()) {
            add(texts.of("report.open"), texts.of("report.figure.open"));
        } else if (since == null) {
            add(texts.of("report.none"), texts.of("report.figure.no-last"));
        } else {
            add(words.length(since), texts.of("report.figure.since"));
        }
    }

    private void counted(String key, int number) {
        // texts: report.figure.*
        add(words.number(number), texts.counted(key, number));
    }

    private void add(String number, String of) {
        tiles.add(new Tile(number, of));
    }

    /** Draws them; where they end. */
    float draw(Tag root, float x, float top, float width) throws IOException {
        List<Tile> all = tiles();
        if (all.isEmpty()) {
            return top;
        }
        Paper paper = leaf.paper();
        float each = (width - BETWEEN * (ACROSS - 1)) / ACROSS;
        Tag list = root.child("L");
        for (int i = 0; i < all.size(); i++) {
            float left = x + i % ACROSS * (each + BETWEEN);
            int row = i / ACROSS;
            float up = top - row * (HIGH + BETWEEN);
            leaf.beside(on -> on.round(left, up - HIGH, each, HIGH, 4, 0.5f, 0xD5DBD8, TINT));
            Tag body = list.child("LI").child("LBody");
            Column column = new Column(leaf, paper, body, left + 7, up - 3, each - 10);
            column.paragraph(all.get(i).number(), paper.strong(), NUMBER, INK, 1);
            column.paragraph(all.get(i).of(), paper.regular(), ReportPage.TEXT, QUIET, 2);
        }
        int rows = (all.size() + ACROSS - 1) / ACROSS;
        return top - rows * HIGH - (rows - 1) * BETWEEN;
    }
}
