package app.nape.ui.insights;

import app.nape.care.PainSite;
import app.nape.content.Texts;
import app.nape.journal.BeforeAfter;
import app.nape.journal.Exposure;
import app.nape.journal.Findings;
import app.nape.journal.MedianChange;
import app.nape.journal.SiteTally;
import app.nape.ui.Page;
import app.nape.ui.PageContext;
import app.nape.ui.control.PageFrame;
import app.nape.ui.control.Words;
import app.nape.ui.log.body.BodyHeat;
import app.nape.ui.log.body.Segments;
import app.nape.ui.log.body.SiteNames;
import app.nape.ui.log.history.EntryWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the records show: counted and compared, never explained. */
public final class InsightsPage implements Page {
    private static final int MOST_TRIGGERS = 10;

    private final PageContext context;
    private final Texts texts;
    private final InsightsModel model;
    private final EntryWords words;
    private final SiteNames names;
    private final PageFrame frame;
    private final Node empty;
    private final Node spans;
    private final ChartCard timeline;
    private final ChartCard calendar;
    private final ChartCard body;
    private final ChartCard triggers;
    private final ChartCard exposure;
    private final ChartCard after;
    private boolean visible;

    /** The page; reads nothing before it is shown. Pictures are saved through the system's dialog. */
    public InsightsPage(PageContext context) {
        this(context, new FilePictureSaver(context));
    }

    InsightsPage(PageContext context, PictureSaver saver) {
        this.context = context;
        this.texts = context.texts();
        model = new InsightsModel(context);
        words = new EntryWords(context);
        names = new SiteNames(texts, context.care());
        frame = new PageFrame(texts.of("insights.title"));
        frame.setSubtitle(texts.of("insights.subtitle"));
        String sheet = "/app/nape/ui/log/log.css";
        frame.getStylesheets()
                .add(Objects.requireNonNull(InsightsPage.class.getResource(sheet), sheet)
                        .toExternalForm());
        empty = empty();
        spans = spans();
        timeline = card("timeline", "insights.timeline", "insights.timeline-note", saver);
        calendar = card("calendar", "insights.calendar", "insights.calendar-note", saver);
        body = card("body", "insights.body", "insights.body-note", saver);
        triggers = card("triggers", "insights.triggers", "insights.triggers-note", saver);
        exposure = card("exposure", "insights.exposure", "insights.exposure-note", saver);
        after = card("after", "insights.after", "insights.after-note", saver);
        model.found().subscribe(this::show);
        context.journal().version().addListener((_, _, _) -> {
            if (visible) {
                model.reload();
            }
        });
    }

    @Override
    public Parent root() {
        return frame;
    }

    @Override
    public void shown(@Nullable String argument) {
        visible = true;
        model.reload();
    }

    @Override
    public void hidden() {
        visible = false;
    }

    private ChartCard card(String id, String title, String note, PictureSaver saver) {
        return new ChartCard(texts, "chart-" + id, texts.of(title), texts.of(note), saver);
    }

    private Node spans() {
        // texts: insights.span.*
        Segments<Span> spans = new Segments<>(
                List.of(Span.values()),
                span -> texts.of(
                        "insights.span." + span.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                model.span().get());
        spans.setId("spans");
        spans.value().subscribe(span -> model.span().set(span));
        return new HBox(spans);
    }

    private void show(Findings found) {
        if (found.empty()) {
            frame.setParts(spans, empty);
            return;
        }
        List<Bucket> buckets = Bucket.of(found.from(), found.to(), found.days());
        timeline.show(new Chart(
                new TimelineChart(texts, buckets),
                List.of(
                        texts.of("insights.when"),
                        texts.of("insights.worst-score"),
                        texts.of("insights.remedies"),
                        texts.of("insights.stretches"),
                        texts.of("insights.breaks-taken"),
                        texts.of("insights.breaks-skipped")),
                buckets.reversed().stream()
                        .map(bucket -> TimelineChart.row(texts, bucket))
                        .toList()));
        calendar.show(new Chart(
                new CalendarChart(texts, found.from(), found.to(), found.days()),
                List.of(texts.of("insights.when"), texts.of("insights.worst-score")),
                found.days().reversed().stream()
                        .filter(day -> day.worst() != null)
                        .map(day -> List.of(
                                day.day().toString(),
                                Integer.toString(
                                        Objects.requireNonNull(day.worst()).score())))
                        .toList()));
        List<Node> parts = new ArrayList<>(List.of(spans, timeline, calendar));
        if (!found.sites().isEmpty()) {
            body.show(sites(found));
            parts.add(body);
        }
        if (!found.triggers().isEmpty()) {
            triggers.show(triggers(found));
            parts.add(triggers);
        }
        after.show(changes(found));
        exposure.show(exposures(found));
        parts.add(after);
        parts.add(exposure);
        frame.setParts(parts.toArray(Node[]::new));
    }

    private Chart sites(Findings found) {
        Map<PainSite, Integer> counts = new LinkedHashMap<>();
        found.sites().forEach(tally -> counts.put(tally.site(), tally.episodes()));
        return new Chart(
                new BodyHeat(texts, names, counts),
                List.of(texts.of("insights.place"), texts.of("insights.episodes")),
                found.sites().stream().map(this::row).toList());
    }

    private List<String> row(SiteTally tally) {
        return List.of(names.of(tally.site()), Integer.toString(tally.episodes()));
    }

    private Chart triggers(Findings found) {
        List<BarList.Bar> bars = found.triggers().stream()
                .limit(MOST_TRIGGERS)
                .map(tally ->
                        new BarList.Bar(trigger(tally.id()), tally.episodes(), Integer.toString(tally.episodes())))
                .toList();
        return new Chart(
                new BarList(bars),
                List.of(texts.of("insights.trigger"), texts.of("insights.episodes")),
                found.triggers().stream()
                        .map(tally -> List.of(trigger(tally.id()), Integer.toString(tally.episodes())))
                        .toList());
    }

    private String trigger(String id) {
        return context.care().trigger(id).map(trigger -> trigger.label()).orElse(id);
    }

    private Chart changes(Findings found) {
        VBox rows = new VBox(18);
        List<List<String>> table = new ArrayList<>();
        found.remedies().forEach(each -> add(rows, table, words.remedy(each.id()), each));
        found.routines().forEach(each -> add(rows, table, words.routine(each.id()), each));
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(Words.quiet(texts.of("insights.no-scores", MedianChange.LEAST)));
        } else {
            rows.getChildren().add(Words.of(texts.of("insights.axis"), "quiet", "small"));
        }
        return new Chart(
                rows,
                List.of(
                        texts.of("insights.what"),
                        texts.of("insights.uses"),
                        texts.of("insights.with-scores"),
                        texts.of("insights.median"),
                        texts.of("insights.interval"),
                        texts.of("insights.mark")),
                table);
    }

    private void add(VBox rows, List<List<String>> table, String name, BeforeAfter each) {
        MedianChange change = each.change();
        if (each.n() > 0) {
            rows.getChildren().add(new ChangeRow(texts, name, each));
        }
        table.add(List.of(
                name,
                Integer.toString(each.uses()),
                Integer.toString(each.n()),
                change == null ? "–" : ChangeRow.points(change.points()),
                change == null
                        ? "–"
                        : texts.of("insights.from-to", ChangeRow.points(change.low()), ChangeRow.points(change.high())),
                change != null && change.meaningful() ? texts.of("insights.meaningful") : "–"));
    }

    private Chart exposures(Findings found) {
        List<BarList.Bar> bars = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        compare("insights.skipped-breaks", found.skipped(), bars, table);
        compare("insights.active-hours", found.active(), bars, table);
        Node picture =
                bars.isEmpty() ? Words.quiet(texts.of("insights.no-exposure", MedianChange.LEAST)) : new BarList(bars);
        return new Chart(
                picture,
                List.of(texts.of("insights.what"), texts.of("insights.days"), texts.of("insights.median")),
                table);
    }

    private void compare(String key, Exposure figures, List<BarList.Bar> bars, List<List<String>> table) {
        Double near = figures.nearMedian();
        Double other = figures.otherMedian();
        if (near == null || other == null) {
            return;
        }
        String what = texts.of(key);
        side(texts.of("insights.near", what, figures.near()), figures.near(), near, bars, table);
        side(texts.of("insights.other", what, figures.other()), figures.other(), other, bars, table);
    }

    private void side(String name, int days, double median, List<BarList.Bar> bars, List<List<String>> table) {
        String number = String.format(texts.locale(), "%.1f", median);
        bars.add(new BarList.Bar(name, median, number));
        table.add(List.of(name, Integer.toString(days), number));
    }

    private Node empty() {
        FontIcon icon = new FontIcon(Feather.BAR_CHART_2);
        VBox box = new VBox(
                icon,
                Words.of(texts.of("insights.empty"), "section-title"),
                Words.quiet(texts.of("insights.empty-more")));
        box.getStyleClass().add("empty");
        VBox card = new VBox(box);
        card.getStyleClass().add("card");
        card.setId("insights-empty");
        return card;
    }
}
