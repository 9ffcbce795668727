package app.nape.ui.insights;

import app.nape.care.PainSite;
import app.nape.content.SiteNames;
import app.nape.journal.BeforeAfter;
import app.nape.journal.DayFigures;
import app.nape.journal.Exposure;
import app.nape.journal.Findings;
import app.nape.journal.MedianChange;
import app.nape.journal.SiteTally;
import app.nape.ui.PageContext;
import app.nape.ui.body.BodyHeat;
import app.nape.ui.control.EntryWords;
import app.nape.ui.control.Words;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Draws what was found, each chart with its table. */
final class FindingCharts {
    private static final int MOST_TRIGGERS = 10;
    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");

    private final PageContext context;
    private final Texts texts;
    private final EntryWords words;
    private final SiteNames names;

    FindingCharts(PageContext context) {
        this.context = context;
        texts = context.texts();
        words = new EntryWords(context);
        names = new SiteNames(texts, context.care());
    }

    Chart timeline(Findings found) {
        List<Bucket> buckets = Bucket.of(found.from(), found.to(), found.days());
        TimelineChart drawing = new TimelineChart(texts, buckets);
        return new Chart(
                drawing,
                Stream.of(
                                "insights.when",
                                "insights.worst-score",
                                "insights.remedies",
                                "insights.stretches",
                                "insights.breaks-taken",
                                "insights.breaks-skipped")
                        .map(texts::of)
                        .toList(),
                buckets.reversed().stream()
                        .map(bucket -> TimelineChart.row(texts, bucket))
                        .toList(),
                buckets.stream()
                        .map(bucket -> TimelineChart.words(texts, bucket))
                        .toList(),
                drawing::mark);
    }

    Chart calendar(Findings found) {
        CalendarChart drawing = new CalendarChart(texts, found.from(), found.to(), found.days());
        return new Chart(
                drawing,
                List.of(texts.of("insights.when"), texts.of("insights.worst-score")),
                found.days().reversed().stream()
                        .filter(day -> day.worst() != null)
                        .map(FindingCharts::row)
                        .toList(),
                drawing.points(),
                drawing::mark);
    }

    private static List<String> row(DayFigures day) {
        return List.of(
                day.day().toString(),
                Integer.toString(Objects.requireNonNull(day.worst()).score()));
    }

    Chart sites(Findings found) {
        Map<PainSite, Integer> counts = new LinkedHashMap<>();
        found.sites().forEach(tally -> counts.put(tally.site(), tally.episodes()));
        return Chart.ofRows(
                new BodyHeat(texts, names, counts),
                List.of(texts.of("insights.place"), texts.of("insights.episodes")),
                found.sites().stream().map(this::row).toList(),
                _ -> {});
    }

    private List<String> row(SiteTally tally) {
        return List.of(names.of(tally.site()), Integer.toString(tally.episodes()));
    }

    Chart triggers(Findings found) {
        List<BarList.Bar> bars = found.triggers().stream()
                .limit(MOST_TRIGGERS)
                .map(tally ->
                        new BarList.Bar(trigger(tally.id()), tally.episodes(), Integer.toString(tally.episodes())))
                .toList();
        BarList drawing = new BarList(bars);
        return Chart.ofRows(
                drawing,
                List.of(texts.of("insights.trigger"), texts.of("insights.episodes")),
                found.triggers().stream()
                        .map(tally -> List.of(trigger(tally.id()), Integer.toString(tally.episodes())))
                        .toList(),
                drawing::mark);
    }

    private String trigger(String id) {
        return context.care().trigger(id).map(trigger -> trigger.label()).orElse(id);
    }

    Chart changes(Findings found) {
        VBox rows = new VBox(18);
        List<List<String>> table = new ArrayList<>();
        found.remedies().forEach(each -> add(rows, table, words.remedy(each.id()), each));
        found.routines().forEach(each -> add(rows, table, words.routine(each.id()), each));
        boolean compared = Stream.concat(found.remedies().stream(), found.routines().stream())
                .anyMatch(each -> each.change() != null);
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(Words.quiet(texts.of("insights.no-scores", MedianChange.LEAST)));
        } else if (compared) {
            rows.getChildren().add(Words.of(texts.of("insights.axis"), "quiet", "small"));
        }
        return Chart.ofRows(
                rows,
                List.of(
                        texts.of("insights.what"),
                        texts.of("insights.uses"),
                        texts.of("insights.with-scores"),
                        texts.of("insights.median"),
                        texts.of("insights.interval"),
                        texts.of("insights.mark")),
                table,
                point -> mark(rows, point < 0 ? null : table.get(point).getFirst()));
    }

    private static void mark(VBox rows, @Nullable String name) {
        rows.getChildren()
                .forEach(row -> row.pseudoClassStateChanged(
                        READ, row instanceof ChangeRow change && change.name().equals(name)));
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

    Chart exposures(Findings found) {
        List<BarList.Bar> bars = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        VBox picture = new VBox(12);
        Node fewSkipped = compare("insights.skipped-breaks", found.skipped(), bars, table);
        Node fewActive = compare("insights.active-hours", found.active(), bars, table);
        BarList drawing = new BarList(bars);
        if (!bars.isEmpty()) {
            picture.getChildren().add(drawing);
        }
        Stream.of(fewSkipped, fewActive).filter(Objects::nonNull).forEach(picture.getChildren()::add);
        return Chart.ofRows(
                picture,
                List.of(texts.of("insights.what"), texts.of("insights.days"), texts.of("insights.median")),
                table,
                drawing::mark);
    }

    /** A line that says how many days there are yet, when they are too few to be compared. */
    private @Nullable Node compare(String key, Exposure figures, List<BarList.Bar> bars, List<List<String>> table) {
        Double near = figures.nearMedian();
        Double other = figures.otherMedian();
        String what = texts.of(key);
        if (near == null || other == null) {
            return Words.quiet(
                    texts.of("insights.few-days", what, figures.near(), figures.other(), MedianChange.LEAST));
        }
        side(texts.of("insights.near", what, figures.near()), figures.near(), near, bars, table);
        side(texts.of("insights.other", what, figures.other()), figures.other(), other, bars, table);
        return null;
    }

    private void side(String name, int days, double median, List<BarList.Bar> bars, List<List<String>> table) {
        String number = String.format(texts.locale(), "%.1f", median);
        bars.add(new BarList.Bar(name, median, number));
        table.add(List.of(name, Integer.toString(days), number));
    }
}
