package app.nape.ui.insights;

import app.nape.care.PainSite;
import app.nape.content.SiteNames;
import app.nape.journal.DayFigures;
import app.nape.journal.Exposure;
import app.nape.journal.Findings;
import app.nape.journal.MedianChange;
import app.nape.journal.PainCount;
import app.nape.journal.SiteTally;
import app.nape.journal.Tally;
import app.nape.ui.PageContext;
import app.nape.ui.body.BodyHeat;
import app.nape.ui.body.CountSteps;
import app.nape.ui.control.EntryWords;
import app.nape.ui.control.Legend;
import app.nape.ui.control.TwoColumns;
import app.nape.ui.control.Words;
import app.nape.words.ClockWords;
import app.nape.words.DayWords;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Draws what was found, each chart with its key and its table. */
final class FindingCharts {
    private static final int MOST_TRIGGERS = 10;
    private static final int MOST_SITES = 8;
    private static final double MAP_SHARE = 0.62;
    private static final double BESIDE_EMS = 42;

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

    private record Figure(int number, String words) {}

    Chart counts(Findings found) {
        List<Figure> figures = List.of(
                new Figure(
                        found.pain().days(),
                        texts.counted("insights.days-with-pain", found.pain().days())),
                new Figure(found.episodes(), texts.counted("insights.episodes-begun", found.episodes())),
                new Figure(
                        found.pain().spasms(),
                        texts.counted("insights.spasms", found.pain().spasms())),
                new Figure(
                        found.pain().nights(),
                        texts.counted(
                                "insights.nights-with-pain",
                                found.pain().nights(),
                                new ClockWords(texts).of(PainCount.NIGHT_BEGINS),
                                new ClockWords(texts).of(PainCount.NIGHT_ENDS))));
        FlowPane picture = new FlowPane(40, 12);
        for (Figure each : figures) {
            VBox one = new VBox(
                    Words.of(Integer.toString(each.number()), "big-number"), Words.of(each.words(), "quiet", "small"));
            one.getStyleClass().add("insight-figure");
            picture.getChildren().add(one);
        }
        return Chart.ofRows(
                picture,
                List.of(texts.of("insights.what"), texts.of("insights.how-many")),
                figures.stream()
                        .map(each -> List.of(each.words(), Integer.toString(each.number())))
                        .toList(),
                _ -> {});
    }

    Chart timeline(Findings found, boolean cut) {
        List<Bucket> buckets = Bucket.of(found.from(), found.to(), found.days(), found.sets());
        TimelineChart drawing = new TimelineChart(texts, buckets, found.lasting());
        List<Legend.Sign> signs = new ArrayList<>(List.of(
                new Legend.Sign("sign-lasting", texts.of("insights.key-lasting")),
                new Legend.Sign("sign-score", texts.of("insights.key-score"))));
        if (drawing.tellsOfSets()) {
            signs.add(new Legend.Sign("sign-meant", texts.of("insights.key-meant")));
        }
        VBox picture = new VBox(6, drawing, new Legend(signs));
        if (cut) {
            picture.getChildren()
                    .add(Words.of(
                            texts.of(
                                    "insights.from-first",
                                    DayWords.shortDayAndYear(texts.locale()).format(found.from())),
                            "quiet",
                            "small"));
        }
        BucketWords said = new BucketWords(texts, drawing.tellsOfSets());
        return new Chart(
                picture,
                said.columns(),
                buckets.reversed().stream().map(said::row).toList(),
                buckets.stream().map(said::sentence).toList(),
                drawing::mark,
                buckets.stream()
                        .map(each -> each.from().plusDays(each.days() - 1L))
                        .toList());
    }

    Chart calendar(Findings found) {
        CalendarChart drawing = new CalendarChart(texts, found.from(), found.to(), found.days());
        List<Legend.Sign> signs = new ArrayList<>(List.of(
                new Legend.Sign("sign-empty", texts.of("insights.key-no-score")),
                new Legend.Sign("sign-today", texts.of("insights.key-today"))));
        Legend key = new Legend(signs);
        key.getChildren().addFirst(scores());
        return new Chart(
                new VBox(10, drawing, key),
                List.of(texts.of("insights.when"), texts.of("insights.worst-score")),
                found.days().reversed().stream()
                        .filter(day -> day.worst() != null)
                        .map(FindingCharts::row)
                        .toList(),
                drawing.points(),
                drawing::mark,
                drawing.scored());
    }

    /** The colours of the scores, side by side. */
    private Node scores() {
        HBox row = new HBox(2);
        row.getStyleClass().add("score-key");
        for (int score = 0; score <= 10; score++) {
            Label cell = new Label(Integer.toString(score));
            cell.getStyleClass().addAll("sign-cell", "pain-" + score);
            row.getChildren().add(cell);
        }
        return row;
    }

    private static List<String> row(DayFigures day) {
        return List.of(
                day.day().toString(),
                Integer.toString(Objects.requireNonNull(day.worst()).score()));
    }

    Chart sites(Findings found) {
        Map<PainSite, Integer> counts = new LinkedHashMap<>();
        found.sites().forEach(tally -> counts.put(tally.site(), tally.episodes()));
        BarList list = new BarList(found.sites().stream()
                .limit(MOST_SITES)
                .map(tally -> bar(names.of(tally.site()), tally.episodes(), found.episodes()))
                .toList());
        CountSteps steps = BodyHeat.steps(counts);
        Legend key = new Legend(IntStream.rangeClosed(1, CountSteps.STEPS)
                .filter(step -> steps.least(step) <= steps.most(step))
                .mapToObj(step -> new Legend.Sign("sign-count-" + step, range(steps, step)))
                .toList());
        VBox map = new VBox(8, new BodyHeat(texts, names, counts), key);
        map.setMinWidth(0);
        return Chart.ofRows(
                new TwoColumns(MAP_SHARE, BESIDE_EMS).show(List.of(map, list)),
                List.of(texts.of("insights.place"), texts.of("insights.episodes")),
                found.sites().stream().map(this::row).toList(),
                list::mark);
    }

    private String range(CountSteps steps, int step) {
        int least = steps.least(step);
        int most = steps.most(step);
        return least == most ? Integer.toString(least) : texts.of("insights.count-range", least, most);
    }

    private List<String> row(SiteTally tally) {
        return List.of(names.of(tally.site()), Integer.toString(tally.episodes()));
    }

    private BarList.Bar bar(String name, int count, int all) {
        return new BarList.Bar(name, count, texts.of("insights.of-episodes", count, all));
    }

    Chart triggers(Findings found) {
        BarList drawing = new BarList(found.triggers().stream()
                .limit(MOST_TRIGGERS)
                .map(tally -> bar(trigger(tally), tally.episodes(), found.episodes()))
                .toList());
        return Chart.ofRows(
                drawing,
                List.of(texts.of("insights.trigger"), texts.of("insights.episodes")),
                found.triggers().stream()
                        .map(tally -> List.of(trigger(tally), Integer.toString(tally.episodes())))
                        .toList(),
                drawing::mark);
    }

    private String trigger(Tally tally) {
        return context.care()
                .trigger(tally.id())
                .map(trigger -> trigger.label())
                .orElse(tally.id());
    }

    Chart changes(Findings found) {
        List<ChangeRows.Named> all = Stream.concat(
                        found.remedies().stream().map(each -> new ChangeRows.Named(words.remedy(each.id()), each)),
                        found.routines().stream().map(each -> new ChangeRows.Named(words.routine(each.id()), each)))
                .toList();
        List<ChangeRows.Named> compared = ChangeRows.compared(all.stream());
        List<ChangeRows.Named> others =
                all.stream().filter(each -> each.figures().change() == null).toList();
        VBox picture = new VBox(10);
        ChangeRows rows = new ChangeRows(texts, compared);
        if (!compared.isEmpty()) {
            picture.getChildren()
                    .addAll(
                            rows,
                            Words.of(texts.of("insights.after-how"), "quiet", "small"),
                            Words.of(texts.counted("insights.after-honest", compared.size()), "quiet", "small"));
        }
        others.stream()
                .filter(each -> each.figures().n() > 0)
                .forEach(each -> picture.getChildren()
                        .add(Words.quiet(texts.of(
                                "insights.too-few", each.name(), each.figures().n(), MedianChange.LEAST))));
        if (picture.getChildren().isEmpty()) {
            picture.getChildren().add(Words.quiet(texts.of("insights.no-scores", MedianChange.LEAST)));
        }
        ChangeWords said = new ChangeWords(texts);
        return new Chart(
                picture,
                said.columns(),
                Stream.concat(compared.stream(), others.stream())
                        .map(each -> said.row(each.name(), each.figures()))
                        .toList(),
                compared.stream()
                        .map(each -> said.sentence(each.name(), each.change()))
                        .toList(),
                rows::mark);
    }

    Chart exposures(Findings found) {
        List<PairPlot> plots = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        VBox picture = new VBox(14);
        picture.getChildren()
                .addAll(
                        compare("insights.skipped-breaks", found.skipped(), plots, table),
                        compare("insights.active-hours", found.active(), plots, table));
        if (!plots.isEmpty()) {
            picture.getChildren().add(Words.of(texts.of("insights.exposure-honest"), "quiet", "small"));
        }
        return Chart.ofRows(
                picture,
                List.of(texts.of("insights.what"), texts.of("insights.days"), texts.of("insights.median")),
                table,
                point -> {
                    for (int i = 0; i < plots.size(); i++) {
                        plots.get(i).mark(point - 2 * i);
                    }
                });
    }

    /** The two figures; or a line that says how many days there are yet, when they are too few to be compared. */
    private Node compare(String key, Exposure figures, List<PairPlot> plots, List<List<String>> table) {
        Double near = figures.nearMedian();
        Double other = figures.otherMedian();
        String what = texts.of(key);
        if (near == null || other == null) {
            return Words.quiet(
                    texts.of("insights.few-days", what, figures.near(), figures.other(), MedianChange.LEAST));
        }
        PairPlot.Side first = side("insights.near", figures.near(), near);
        PairPlot.Side rest = side("insights.other", figures.other(), other);
        table.add(List.of(what + ", " + first.name(), Integer.toString(figures.near()), first.number()));
        table.add(List.of(what + ", " + rest.name(), Integer.toString(figures.other()), rest.number()));
        PairPlot plot = new PairPlot(texts.locale(), what, first, rest);
        plots.add(plot);
        return plot;
    }

    private PairPlot.Side side(String key, int days, double median) {
        // texts: insights.near, insights.other
        return new PairPlot.Side(texts.counted(key, days), median, String.format(texts.locale(), "%.1f", median));
    }
}
