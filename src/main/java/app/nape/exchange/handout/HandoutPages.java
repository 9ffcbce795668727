package app.nape.exchange.handout;

import static app.nape.exchange.paper.Column.GREEN;
import static app.nape.exchange.paper.Column.INK;
import static app.nape.exchange.paper.Column.QUIET;
import static app.nape.exchange.paper.Column.TINT;

import app.nape.care.plan.Sender;
import app.nape.exchange.paper.Column;
import app.nape.exchange.paper.Leaf;
import app.nape.exchange.paper.Lines;
import app.nape.exchange.paper.Paper;
import app.nape.exchange.paper.PaperWork;
import app.nape.exchange.paper.Tag;
import app.nape.words.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lays a handout out: its head, the exercises, when to stop, whom to ask, and the diary. No exercise is broken over two pages, and a set's
 * title stands above its first one. A set goes on over the page where it would else leave much of one empty.
 */
final class HandoutPages {
    private static final float MARGIN = 36;
    private static final float FOOT = 14;
    private static final float BETWEEN = 12;
    /** Up to this share of a page stays empty so that a set stands whole on the next. */
    private static final float SPARED = 1 / 3f;

    private final Handout handout;
    private final HandoutRequest request;
    private final Texts texts;
    private final Paper paper;
    private final PaperWork work;
    private final Scale scale;
    private final float width;
    private final ItemBlock block;
    private Leaf leaf;
    private float y;
    private int onPage;
    private int done;

    HandoutPages(Handout handout, HandoutRequest request, Texts texts, Paper paper, PaperWork work) throws IOException {
        this.handout = handout;
        this.request = request;
        this.texts = texts;
        this.paper = paper;
        this.work = work;
        this.scale = new Scale(request.large());
        this.width = paper.size().width() - 2 * MARGIN;
        this.block = new ItemBlock(
                request,
                texts,
                scale,
                width,
                handout.sets().stream().flatMap(each -> each.items().stream()).toList());
        this.leaf = paper.page();
        this.y = top();
    }

    private float top() {
        return paper.size().height() - MARGIN;
    }

    private float bottom() {
        return MARGIN + FOOT;
    }

    void draw() throws IOException {
        head();
        careful(handout.careful());
        for (Handout.Block set : handout.sets()) {
            set(set);
        }
        together(this::stop);
        if (request.holds(HandoutPart.CONTACT) && handout.sender() != null) {
            together(this::contact);
        }
        if (request.holds(HandoutPart.DIARY)) {
            new DiaryTable(handout, texts, scale, paper, width).draw(this::fresh, MARGIN, this::down, bottom());
        }
        foot();
    }

    /** What is to be taken care of with all exercises; where the page does not hold all of it, the rest stands on the next. */
    private void careful(List<String> all) throws IOException {
        List<String> left = all;
        while (!left.isEmpty()) {
            int most = left.size();
            while (most > 1 && !fits(careful(left, most))) {
                most--;
            }
            if (most == 1 && !fits(careful(left, most)) && y < top()) {
                fresh();
            } else {
                boxed(careful(left, most));
                left = left.subList(most, left.size());
            }
        }
    }

    private Part careful(List<String> all, int most) {
        return column -> {
            column.paragraph(texts.of("handout.careful"), paper.strong(), scale.text(), INK);
            column.list(all.subList(0, most), false, paper.regular(), scale.text(), INK);
        };
    }

    /** Whether there is room for a part on a tint. */
    private boolean fits(Part part) throws IOException {
        Column measure = new Column(null, paper, paper.root(), MARGIN, y, width - 18);
        part.write(measure);
        return measure.y() - 16 >= bottom();
    }

    private Column column(@Nullable Leaf on) {
        return new Column(on, paper, paper.root(), MARGIN, y, width);
    }

    private void head() throws IOException {
        Column head = column(leaf);
        head.heading("H1", handout.title(), scale.title(), INK);
        paper.bookmark(handout.title(), leaf, top());
        if (!handout.label().isEmpty()) {
            head.paragraph(texts.of("handout.label", handout.label()), paper.regular(), scale.text(), QUIET);
        }
        Sender sender = handout.sender();
        if (sender != null) {
            head.paragraph(texts.of("handout.from", who(sender)), paper.regular(), scale.text(), QUIET);
        }
        y = head.gap(6).y();
        if (!handout.message().isEmpty()) {
            boxed(column -> column.paragraph(handout.message(), paper.strong(), scale.message(), GREEN));
        }
        Column rest = column(leaf);
        if (!handout.goals().isEmpty()) {
            rest.paragraph(texts.of("handout.goals"), paper.strong(), scale.text(), INK);
            rest.list(handout.goals(), false, paper.regular(), scale.text(), INK)
                    .gap(6);
        }
        if (request.holds(HandoutPart.NOTES)) {
            rest.paragraph(handout.note(), paper.regular(), scale.text(), INK);
        }
        y = rest.gap(6).y();
    }

    static String who(Sender sender) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of(sender.name(), sender.role(), sender.clinic())) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join(", ", parts);
    }

    /** Something written in a column. */
    interface Part {
        void write(Column column) throws IOException;
    }

    /** Writes a part on a tint. */
    private void boxed(Part part) throws IOException {
        float pad = 9;
        Column measure = new Column(null, paper, paper.root(), MARGIN + pad, y - pad + 3, width - 2 * pad);
        part.write(measure);
        float low = measure.y() - pad + 2;
        float high = y - low;
        float up = y;
        leaf.beside(on -> on.round(MARGIN, low, width, high, 5, 0.6f, 0xC9D4D0, TINT));
        part.write(new Column(leaf, paper, paper.root(), MARGIN + pad, up - pad + 3, width - 2 * pad));
        y = low - BETWEEN;
    }

    private void set(Handout.Block set) throws IOException {
        float high = headHeight(set);
        float all = high;
        for (Handout.Item item : set.items()) {
            all += block.height(paper, item) + BETWEEN;
        }
        float page = top() - bottom();
        float first = set.items().isEmpty()
                ? high
                : high + block.height(paper, set.items().getFirst());
        boolean begins = y - first >= bottom() && !full();
        boolean ends = y - all >= bottom() && perPage(set.items().size(), onPage);
        boolean wholeOnNext = all <= page && perPage(set.items().size(), 0);
        boolean here = begins && (ends || !wholeOnNext || y - bottom() > SPARED * page);
        if (!here && y < top()) {
            fresh();
        }
        setHead(set, false);
        Tag list = paper.root();
        for (int i = 0; i < set.items().size(); i++) {
            Handout.Item item = set.items().get(i);
            float needs = block.height(paper, item);
            if (i > 0 && (full() || y - needs < bottom())) {
                fresh();
                setHead(set, true);
            }
            y = block.draw(leaf, list, item, MARGIN, y) - BETWEEN;
            onPage++;
            done++;
            work.done(0.9 * done / Math.max(1, handout.size()));
        }
    }

    private boolean perPage(int items, int before) {
        int most = request.layout().onAPage();
        return most == 0 || before + items <= most;
    }

    private boolean full() {
        int most = request.layout().onAPage();
        return most > 0 && onPage >= most;
    }

    private float headHeight(Handout.Block set) throws IOException {
        Column measure = column(null);
        float from = measure.y();
        writeHead(measure, set, false);
        return from - measure.y();
    }

    private void setHead(Handout.Block set, boolean again) throws IOException {
        Column column = column(leaf);
        if (!again && !set.title().isEmpty()) {
            paper.bookmark(set.title(), leaf, y);
        }
        writeHead(column, set, again);
        y = column.y();
    }

    private void writeHead(Column column, Handout.Block set, boolean again) throws IOException {
        String title = set.title().isEmpty()
                ? texts.of(handout.size() == 1 ? "handout.exercise" : "handout.exercises")
                : set.title();
        column.heading("H2", again ? texts.of("handout.continued", title) : title, scale.heading(), GREEN);
        if (!again && !set.when().isEmpty()) {
            column.paragraph(set.when(), paper.regular(), scale.text(), INK);
        }
        column.gap(5);
    }

    private void stop(Column column) throws IOException {
        column.heading("H2", texts.of("handout.stop"), scale.heading(), INK);
        column.paragraph(texts.of("handout.stop.when"), paper.regular(), scale.text(), INK);
        column.list(handout.stop(), false, paper.regular(), scale.text(), INK);
        column.paragraph(texts.of("handout.stop.help") + " " + handout.help(), paper.strong(), scale.text(), INK);
    }

    private void contact(Column column) throws IOException {
        Sender sender = handout.sender();
        if (sender == null) {
            return;
        }
        column.heading("H2", texts.of("handout.contact"), scale.heading(), INK);
        column.paragraph(who(sender), paper.strong(), scale.text(), INK);
        List<String> lines = new ArrayList<>();
        if (!sender.phone().isEmpty()) {
            lines.add(texts.of("handout.contact.phone", sender.phone()));
        }
        if (!sender.email().isEmpty()) {
            lines.add(texts.of("handout.contact.email", sender.email()));
        }
        if (!sender.answers().isEmpty()) {
            lines.add(sender.answers());
        }
        if (!handout.review().isEmpty()) {
            lines.add(handout.review());
        }
        for (String line : lines) {
            column.paragraph(line, paper.regular(), scale.text(), INK);
        }
        if (!handout.number().isEmpty()) {
            column.gap(4).paragraph(texts.of("handout.number", handout.number()), paper.strong(), scale.text(), INK);
            column.paragraph(texts.of("handout.number.why"), paper.regular(), scale.text(), QUIET);
        }
    }

    /** Writes a box that is not broken over two pages. */
    private void together(Part part) throws IOException {
        if (!fits(part) && y < top()) {
            fresh();
        }
        boxed(part);
    }

    /** Begins a page. */
    private Leaf fresh() throws IOException {
        leaf = paper.page();
        y = top();
        onPage = 0;
        return leaf;
    }

    private float down() {
        return y;
    }

    private void foot() throws IOException {
        List<Leaf> pages = paper.pages();
        String of = handout.label().isEmpty() ? handout.title() : handout.title() + " · " + handout.label();
        for (int i = 0; i < pages.size(); i++) {
            String page = texts.of("handout.page", "", i + 1, pages.size());
            float room = width - paper.regular().width(page, scale.text());
            List<String> name = Lines.of(of, paper.regular(), scale.text(), room, Locale.ROOT, 1);
            String text = texts.of("handout.page", name.isEmpty() ? "" : name.getFirst(), i + 1, pages.size());
            pages.get(i).beside(on -> on.text(paper.regular(), scale.text(), QUIET, MARGIN, MARGIN - 8, text));
        }
    }
}
