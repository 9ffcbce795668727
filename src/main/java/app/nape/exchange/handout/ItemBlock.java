package app.nape.exchange.handout;

import static app.nape.exchange.paper.Column.GREEN;
import static app.nape.exchange.paper.Column.INK;
import static app.nape.exchange.paper.Column.QUIET;

import app.nape.care.plan.Picture;
import app.nape.exchange.paper.Column;
import app.nape.exchange.paper.Leaf;
import app.nape.exchange.paper.Paper;
import app.nape.exchange.paper.Tag;
import app.nape.figure.pose.Motion;
import app.nape.words.Texts;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exercise on a handout: how it begins and where it goes beside what to do. */
final class ItemBlock {
    private static final float GUTTER = 14;

    private final HandoutRequest request;
    private final Texts texts;
    private final Scale scale;
    private final float width;
    private final FigurePair figures;
    private final float high;

    ItemBlock(HandoutRequest request, Texts texts, Scale scale, float width, List<Handout.Item> items) {
        this.request = request;
        this.texts = texts;
        this.scale = scale;
        this.width = width;
        this.high = switch (request.layout()) {
            case ONE -> 260;
            case TWO -> 172;
            case FOUR -> 104;
            case LIST -> 0;
        };
        this.figures = new FigurePair(high, items.stream().filter(this::shows).toList());
    }

    private boolean above() {
        return request.layout() == HandoutLayout.ONE || request.large();
    }

    private boolean shows(Handout.Item item) {
        return request.layout() != HandoutLayout.LIST
                && request.holds(HandoutPart.FIGURES)
                && (item.motion() != null || item.picture() != null);
    }

    /** How high it is. */
    float height(Paper paper, Handout.Item item) throws IOException {
        return 1000 - place(null, paper, paper.root(), item, 0, 1000);
    }

    /** Draws it from a height down; where it ends. */
    float draw(Leaf leaf, Tag into, Handout.Item item, float x, float top) throws IOException {
        return place(leaf, leaf.paper(), into, item, x, top);
    }

    private float place(@Nullable Leaf leaf, Paper paper, Tag into, Handout.Item item, float x, float top)
            throws IOException {
        if (!shows(item)) {
            Column words = new Column(leaf, paper, into, x, top, width);
            name(words, paper, item);
            steps(words, paper, item);
            return cautions(words, paper, item);
        }
        if (above()) {
            Column name = new Column(leaf, paper, into, x, top, width);
            name(name, paper, item);
            float under = name.gap(4).y();
            if (leaf != null) {
                pictures(leaf, into, item, x + (width - figures.width()) / 2, under);
            }
            Column rest = new Column(leaf, paper, into, x, under - high - 8, width);
            steps(rest, paper, item);
            return cautions(rest, paper, item);
        }
        float beside = figures.width() + GUTTER;
        if (leaf != null) {
            pictures(leaf, into, item, x, top);
        }
        Column words = new Column(leaf, paper, into, x + beside, top, width - beside);
        name(words, paper, item);
        steps(words, paper, item);
        float end = Math.min(words.y(), top - high);
        return cautions(new Column(leaf, paper, into, x, end - 2, width), paper, item);
    }

    private void name(Column column, Paper paper, Handout.Item item) throws IOException {
        column.heading("H3", item.name(), scale.name(), INK);
        column.paragraph(item.dose(), paper.strong(), scale.text(), GREEN).gap(2);
    }

    private void steps(Column column, Paper paper, Handout.Item item) throws IOException {
        if (request.holds(HandoutPart.STEPS) && request.layout() != HandoutLayout.LIST) {
            column.list(item.steps(), true, paper.regular(), scale.text(), INK);
        }
        if (request.holds(HandoutPart.NOTES)) {
            column.paragraph(item.note(), paper.strong(), scale.text(), INK);
        }
    }

    private float cautions(Column column, Paper paper, Handout.Item item) throws IOException {
        if (!item.cautions().isEmpty()) {
            column.gap(2)
                    .paragraph(
                            texts.of("handout.careful") + ": " + String.join(" ", item.cautions()),
                            paper.regular(),
                            scale.text(),
                            QUIET);
        }
        return column.y();
    }

    private void pictures(Leaf leaf, Tag into, Handout.Item item, float x, float top) throws IOException {
        Motion motion = item.motion();
        Picture own = item.picture();
        if (own != null) {
            OwnPicture.draw(leaf, into, own, x, top, figures.width(), high);
        } else if (motion != null) {
            leaf.picture(
                    into,
                    item.pictured(),
                    x,
                    top - high,
                    figures.width(),
                    high,
                    on -> figures.draw(on, motion, item.phase(), x, top - high));
        }
    }
}
