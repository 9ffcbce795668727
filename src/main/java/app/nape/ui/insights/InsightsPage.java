package app.nape.ui.insights;

import app.nape.care.OutcomeMeasure;
import app.nape.content.Texts;
import app.nape.journal.EntryIds;
import app.nape.journal.Findings;
import app.nape.journal.JournalEntry;
import app.nape.ui.FxThread;
import app.nape.ui.Page;
import app.nape.ui.PageContext;
import app.nape.ui.control.PageFrame;
import app.nape.ui.control.Words;
import app.nape.ui.log.body.Segments;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the records show: counted and compared, never explained. */
public final class InsightsPage implements Page {
    private static final String MEASURE = "measure:";

    private final PageContext context;
    private final Texts texts;
    private final InsightsModel model;
    private final FindingCharts charts;
    private final PageFrame frame;
    private final Node empty;
    private final Node spans;
    private final ChartCard timeline;
    private final ChartCard calendar;
    private final ChartCard body;
    private final ChartCard triggers;
    private final ChartCard exposure;
    private final ChartCard after;
    private final OutcomeModel outcomes;
    private final OutcomeCards measures;
    private final RandomGenerator random;
    private final StackPane root = new StackPane();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private @Nullable String wanted;
    private boolean drawn;
    private boolean visible;

    /**
     * The page; reads nothing before it is shown. Pictures are saved through the system's dialog.
     *
     * @param random makes the ids of answers
     */
    public InsightsPage(PageContext context, RandomGenerator random) {
        this(context, random, new FilePictureSaver(context));
    }

    InsightsPage(PageContext context, RandomGenerator random, PictureSaver saver) {
        this.context = context;
        this.texts = context.texts();
        this.random = random;
        model = new InsightsModel(context);
        charts = new FindingCharts(context);
        outcomes = new OutcomeModel(context);
        measures = new OutcomeCards(context, outcomes, saver, this::answer, this::mend);
        frame = new PageFrame(texts.of("insights.title"));
        frame.setSubtitle(texts.of("insights.subtitle"));
        String sheet = "/app/nape/ui/log/log.css";
        root.getStylesheets()
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
        root.getChildren().setAll(frame);
        frame.setParts(spans);
        model.found().addListener((_, _, found) -> show(found));
        outcomes.all().addListener((_, _, _) -> measured());
        context.journal().version().addListener((_, _, _) -> {
            if (visible) {
                reload();
            }
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    /** With {@code measure:} and an id goes to that answer, to be changed. */
    @Override
    public void shown(@Nullable String argument) {
        visible = true;
        wanted = argument;
        back();
        reload();
    }

    @Override
    public void prepare() {
        reload();
    }

    private void reload() {
        model.reload();
        outcomes.reload();
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
        List<Node> parts = new ArrayList<>();
        later.clear();
        parts.add(spans);
        if (found.empty()) {
            parts.add(empty);
        } else {
            part(parts, timeline, () -> timeline.show(charts.timeline(found)));
            part(parts, calendar, () -> calendar.show(charts.calendar(found)));
            if (!found.sites().isEmpty()) {
                part(parts, body, () -> body.show(charts.sites(found)));
            }
            if (!found.triggers().isEmpty()) {
                part(parts, triggers, () -> triggers.show(charts.triggers(found)));
            }
            part(parts, after, () -> after.show(charts.changes(found)));
            part(parts, exposure, () -> exposure.show(charts.exposures(found)));
        }
        parts.addAll(measures.parts());
        frame.setParts(parts.toArray(Node[]::new));
        drawNext(drawn ? Integer.MAX_VALUE : 1);
        drawn = true;
    }

    private void part(List<Node> parts, ChartCard card, Runnable draw) {
        parts.add(card);
        later.add(draw);
    }

    /** On the first visit the upper chart comes at once and the others one after the other, so that the page answers meanwhile. */
    private void drawNext(int most) {
        for (int done = 0; done < most && !later.isEmpty(); done++) {
            later.remove().run();
        }
        if (!later.isEmpty()) {
            FxThread.EXECUTOR.execute(() -> drawNext(1));
        }
    }

    private void measured() {
        String id = wanted;
        wanted = null;
        if (id != null && id.startsWith(MEASURE)) {
            outcomes.all().get().stream()
                    .filter(entry -> entry.id().toString().equals(id.substring(MEASURE.length())))
                    .findFirst()
                    .ifPresent(this::mend);
        }
        show(model.found().get());
    }

    private void answer(OutcomeMeasure measure) {
        form(new OutcomeForm(
                context, measure, null, outcomes.activities(measure), this::newId, this::keep, this::back));
    }

    private void mend(JournalEntry.Measure entry) {
        List<String> named = entry.answers().stream()
                .map(answer -> Objects.requireNonNullElse(answer.activity(), ""))
                .toList();
        form(new OutcomeForm(context, entry.measure(), entry, named, this::newId, this::keep, this::back));
    }

    private void keep(JournalEntry.Measure entry) {
        back();
        outcomes.keep(entry);
    }

    private UUID newId() {
        return EntryIds.at(context.clocks().now().wall(), random);
    }

    private void form(OutcomeForm form) {
        root.getChildren().setAll(form.root());
        root.applyCss();
        form.root().requestFocus();
    }

    private void back() {
        root.getChildren().setAll(frame);
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
