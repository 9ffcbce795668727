package app.nape.exchange.report;

import static app.nape.exchange.paper.Column.GREEN;
import static app.nape.exchange.paper.Column.INK;
import static app.nape.exchange.paper.Column.QUIET;

import app.nape.care.BodySide;
import app.nape.care.BodyView;
import app.nape.care.PainSite;
import app.nape.care.body.BodyPaths;
import app.nape.care.body.BodySpot;
import app.nape.care.body.Outline;
import app.nape.exchange.paper.Column;
import app.nape.exchange.paper.Leaf;
import app.nape.exchange.paper.Lines;
import app.nape.exchange.paper.Paper;
import app.nape.journal.SiteTally;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The body from both sides: the darker a place, the more episodes hurt there; the counts stand in words beside it. */
final class BodyDrawing implements Fitted.Section {
    private static final float SCALE = 0.36f;
    private static final int[] SHADES = {0xC9DDD7, 0x8FB6AC, 0x4F887C, 0x1F5750};
    private static final int NAMED = 5;
    private static final int LINES = 3;

    private final Report report;
    private final ReportWords words;
    private final Paper paper;
    private final Leaf leaf;
    private final float x;
    private final float width;
    private final Map<PainSite, Integer> counts = new HashMap<>();

    BodyDrawing(Report report, ReportWords words, Paper paper, Leaf leaf, float x, float width) {
        this.report = report;
        this.words = words;
        this.paper = paper;
        this.leaf = leaf;
        this.x = x;
        this.width = width;
        for (SiteTally each : report.sites()) {
            PainSite site = each.site();
            if (site.side() == BodySide.BOTH || site.side() == null) {
                counts.merge(new PainSite(site.siteId(), BodySide.LEFT), each.episodes(), Integer::sum);
                counts.merge(new PainSite(site.siteId(), BodySide.RIGHT), each.episodes(), Integer::sum);
                counts.merge(new PainSite(site.siteId(), null), each.episodes(), Integer::sum);
            } else {
                counts.merge(site, each.episodes(), Integer::sum);
            }
        }
    }

    @Override
    public int all() {
        return report.sites().isEmpty() ? 0 : 1;
    }

    @Override
    public void draw(Column column, int rows) throws IOException {
        if (rows == 0) {
            return;
        }
        String title = words.texts().of("report.sites");
        if (column.draws()) {
            paper.bookmark(title, leaf, column.y());
        }
        column.heading("H2", title, 13, GREEN);
        float high = (float) Outline.HEIGHT * SCALE;
        float top = column.y();
        if (column.draws()) {
            String named = words.sites(report.sites(), NAMED);
            leaf.picture(column.tag(), words.texts().of("report.sites.alt", named), x, top - high, width, high, on -> {
                one(on, BodyView.BACK, x, top);
                one(on, BodyView.FRONT, x + width - (float) Outline.WIDTH * SCALE, top);
            });
        }
        column.gap(high + 2);
        column.paragraph(fitting(), paper.regular(), ReportPage.TEXT, INK);
        column.gap(7);
    }

    /** As many places as stand in three lines; none is cut off. */
    private String fitting() {
        int most = Math.min(NAMED, report.sites().size());
        while (most > 1
                && Lines.of(words.sites(report.sites(), most), paper.regular(), ReportPage.TEXT, width, Locale.ROOT)
                                .size()
                        > LINES) {
            most--;
        }
        return words.sites(report.sites(), most);
    }

    private void one(Leaf on, BodyView view, float left, float top) throws IOException {
        String body = Outline.closed(BodyPaths.HALF);
        int most = new TreeSet<>(counts.values()).last();
        on.path(body, left, top, SCALE, Leaf.Painted.FILLED, 0xF4F6F5);
        on.kept(within -> {
            within.path(body, left, top, SCALE, Leaf.Painted.CLIPPED, 0);
            for (BodySpot spot : BodySpot.of(view)) {
                Integer count = counts.get(spot.site());
                if (count != null && !spot.outside()) {
                    int shade = SHADES[Math.clamp((int) Math.ceil(4.0 * count / most) - 1, 0, 3)];
                    within.path(spot.path(), left, top, SCALE, Leaf.Painted.FILLED, shade);
                }
            }
        });
        on.path(body, left, top, SCALE, Leaf.Painted.EDGED, QUIET);
        for (String line : view == BodyView.BACK ? BodyPaths.BACK_LINES : BodyPaths.FRONT_LINES) {
            on.path(line, left, top, SCALE, Leaf.Painted.EDGED, 0xA9B1AD);
        }
        sides(on, left, top);
    }

    /** The letters for left and right, the person's own. */
    private void sides(Leaf on, float left, float top) throws IOException {
        float y = top - 30 * SCALE;
        String mine = words.texts().of("log.map.left-letter");
        String other = words.texts().of("log.map.right-letter");
        on.text(paper.regular(), ReportPage.TEXT, QUIET, left + 40 * SCALE, y, mine);
        on.text(paper.regular(), ReportPage.TEXT, QUIET, left + ((float) Outline.WIDTH - 70) * SCALE, y, other);
    }
}
