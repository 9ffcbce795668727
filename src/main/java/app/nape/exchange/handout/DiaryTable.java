package app.nape.exchange.handout;

import static app.nape.exchange.paper.Column.INK;
import static app.nape.exchange.paper.Column.QUIET;
import static app.nape.exchange.paper.Column.RULE;

import app.nape.exchange.paper.Column;
import app.nape.exchange.paper.Leaf;
import app.nape.exchange.paper.Lines;
import app.nape.exchange.paper.Paper;
import app.nape.exchange.paper.Tag;
import app.nape.words.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/** Fourteen days to be filled by hand: the date, a circle for each time, boxes for the pain before and after. */
final class DiaryTable {
    private static final int DAYS = 14;
    /** Circles beside each other; more stand in a second line. */
    private static final int ABREAST = 6;

    private final Handout handout;
    private final Texts texts;
    private final Scale scale;
    private final Paper paper;
    private final float width;
    private final float day;
    private final float box;

    DiaryTable(Handout handout, Texts texts, Scale scale, Paper paper, float width) {
        this.handout = handout;
        this.texts = texts;
        this.scale = scale;
        this.paper = paper;
        this.width = width;
        this.day = scale.text() * 5.4f;
        this.box = scale.text() * 4.2f;
    }

    /** Begins a page. */
    interface Fresh {
        Leaf page() throws IOException;
    }

    /** Draws one for all sets, on a page of its own; in large print or with many sets on several. */
    void draw(Fresh fresh, float x, DoubleSupplier top, float bottom) throws IOException {
        List<Handout.Block> sets =
                handout.sets().stream().filter(each -> !each.items().isEmpty()).toList();
        int most = scale.large() ? 1 : 2;
        for (int i = 0; i < sets.size(); i += most) {
            Leaf leaf = fresh.page();
            page(leaf, sets.subList(i, Math.min(sets.size(), i + most)), x, (float) top.getAsDouble(), bottom, i == 0);
        }
    }

    private void page(Leaf leaf, List<Handout.Block> sets, float x, float top, float bottom, boolean first)
            throws IOException {
        Column head = new Column(leaf, paper, paper.root(), x, top, width);
        String title = texts.of("handout.diary");
        if (first) {
            paper.bookmark(title, leaf, top);
        }
        head.heading("H2", title, scale.heading(), Column.GREEN);
        head.paragraph(texts.of("handout.diary.how"), paper.regular(), scale.text(), INK)
                .gap(8);
        float y = head.y();
        float row = Math.min((y - bottom - scale.text() * 1.7f) / DAYS, scale.text() * 4);
        float each = (width - day) / sets.size();
        Tag table = paper.root().child("Table");
        heads(leaf, table.child("TR"), sets, x, y, each);
        float from = y - scale.text() * 1.7f;
        for (int i = 0; i < DAYS; i++) {
            float low = from - (i + 1) * row;
            Tag tr = table.child("TR");
            String mark = (i + 1) + ".";
            leaf.beside(on -> on.rule(x, low + row, x + width, low + row, 0.5f, RULE));
            leaf.line(tr.rowHead(), paper.strong(), scale.text(), INK, x, low + row / 2 - scale.text() * 0.36f, mark);
            float dated = low + row / 2 - scale.text() * 0.36f - 2;
            leaf.beside(on -> on.rule(x + scale.text() * 1.9f, dated, x + day - 10, dated, 0.5f, RULE));
            for (int k = 0; k < sets.size(); k++) {
                cells(leaf, tr, sets.get(k), x + day + k * each, low, each, row);
            }
        }
        float end = from - DAYS * row;
        leaf.beside(on -> on.rule(x, end, x + width, end, 0.5f, RULE));
    }

    private void heads(Leaf leaf, Tag row, List<Handout.Block> sets, float x, float y, float each) throws IOException {
        float low = y - scale.text();
        leaf.line(row.columnHead(), paper.strong(), scale.text(), QUIET, x, low, texts.of("handout.diary.day"));
        for (int k = 0; k < sets.size(); k++) {
            float left = x + day + k * each;
            String title = sets.get(k).title().isEmpty()
                    ? texts.of("handout.diary.times")
                    : sets.get(k).title();
            List<String> name = Lines.of(title, paper.strong(), scale.text(), each - 2 * box - 8, Locale.ROOT, 1);
            leaf.line(row.columnHead(), paper.strong(), scale.text(), QUIET, left, low, name.getFirst());
            leaf.line(
                    row.columnHead(),
                    paper.strong(),
                    scale.text(),
                    QUIET,
                    left + each - 2 * box,
                    low,
                    texts.of("handout.diary.before"));
            leaf.line(
                    row.columnHead(),
                    paper.strong(),
                    scale.text(),
                    QUIET,
                    left + each - box,
                    low,
                    texts.of("handout.diary.after"));
        }
    }

    private void cells(Leaf leaf, Tag row, Handout.Block set, float left, float low, float each, float high)
            throws IOException {
        row.child("TD");
        row.child("TD");
        row.child("TD");
        int times = Math.min(set.timesADay(), 12);
        int lines = (times + ABREAST - 1) / ABREAST;
        float room = each - 2 * box - 8;
        float radius = Math.min(Math.min(room / Math.min(times, ABREAST) / 2 - 2, high / lines / 2 - 2), 8);
        // Nothing to be read aloud: what is to be filled by hand is empty.
        leaf.beside(on -> {
            for (int i = 0; i < times; i++) {
                float x = left + radius + 1 + i % ABREAST * (2 * radius + 5);
                int line = i / ABREAST;
                float y = low + high - high / lines * (line + 0.5f);
                on.circle(x, y, radius, 0.9f, INK);
            }
            float side = Math.min(high - 6, box - 10);
            float broad = Math.min(side * 1.25f, box - 8);
            on.edge(left + each - 2 * box, low + (high - side) / 2, broad, side, 0.9f, INK);
            on.edge(left + each - box, low + (high - side) / 2, broad, side, 0.9f, INK);
        });
    }
}
