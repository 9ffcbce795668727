package app.nape.ui.insights;

import app.nape.care.OutcomeDraft;
import app.nape.care.OutcomeMeasure;
import app.nape.code.Worded;
import app.nape.journal.EntryIds;
import app.nape.journal.Findings;
import app.nape.journal.JournalEntry;
import app.nape.ui.DraftDesk;
import app.nape.ui.FxThread;
import app.nape.ui.Page;
import app.nape.ui.PageContext;
import app.nape.ui.control.PageFrame;
import app.nape.ui.control.Segments;
import app.nape.ui.control.Within;
import app.nape.ui.control.Words;
import app.nape.ui.theme.LogSheet;
import app.nape.words.DayWords;
import app.nape.words.OutcomeWords;
import app.nape.words.Texts;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
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
    private final ChartCard counts;
    private final ChartCard timeline;
    private final ChartCard calendar;
    private final ChartCard body;
    private final ChartCard triggers;
    private final ChartCard exposure;
    private final ChartCard after;
    private final PositionCard positions;
    private final Label range = Words.of("", "quiet", "small");
    private final OutcomeModel outcomes;
    private final OutcomeCards measures;
    private final RandomGenerator random;
    private final StackPane root = new StackPane();
    private final List<Node> parts = new ArrayList<>();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private List<Node> measured;
    private @Nullable String wanted;
    private @Nullable OutcomeMeasure asked;
    private boolean visible;

    /**
     * The page; reads nothing before it is shown. Pictures are saved through the system's dialog.
     *
     * @param random makes the ids of answers
     * @param drafts keeps answers that are half given
     */
    public InsightsPage(PageContext context, RandomGenerator random, DraftDesk drafts) {
        this(context, random, drafts, new FilePictureSaver(context));
    }

    InsightsPage(PageContext context, RandomGenerator random, DraftDesk drafts, PictureSaver saver) {
        this.context = context;
        this.texts = context.texts();
        this.random = random;
        model = new InsightsModel(context);
        charts = new FindingCharts(context);
        outcomes = new OutcomeModel(context, drafts);
        measures = new OutcomeCards(context, outcomes, saver, this::answer, this::mend, this::goOn);
        frame = new PageFrame(texts.of("insights.title"));
        frame.setSubtitle(texts.of("insights.subtitle"));
        LogSheet.dress(root);
        empty = empty();
        spans = spans();
        counts = card("counts", "insights.counts", "insights.counts-note", saver);
        timeline = card("timeline", "insights.timeline", "insights.timeline-note", saver);
        calendar = card("calendar", "insights.calendar", "insights.calendar-note", saver);
        body = card("body", "insights.body", "insights.body-note", saver);
        triggers = card("triggers", "insights.triggers", "insights.triggers-note", saver);
        exposure = card("exposure", "insights.exposure", "insights.exposure-note", saver);
        after = card("after", "insights.after", "insights.after-note", saver)
                .sourced(new OutcomeWords(texts).markSources());
        positions = new PositionCard(texts);
        root.getChildren().setAll(frame);
        frame.setParts(spans);
        model.found().addListener((_, _, found) -> show(found));
        outcomes.all().addListener((_, _, _) -> offerAnew());
        drafts.answers().addListener((_, _, _) -> {
            if (root.getChildren().contains(frame)) {
                offerAnew();
            }
        });
        measured = List.of();
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
    public void prepare(Runnable rehearse) {
        reload();
    }

    private void reload() {
        model.reload();
        outcomes.reload(this::openWanted);
    }

    @Override
    public boolean stays() {
        return true;
    }

    @Override
    public void hidden() {
        visible = false;
    }

    private ChartCard card(String id, String title, String note, PictureSaver saver) {
        return ChartWays.on(new ChartCard(texts, "chart-" + id, texts.of(title), texts.of(note), saver), context);
    }

    private Node spans() {
        Segments<Span> spans = new Segments<>(
                List.of(Span.values()),
                span -> texts.of("insights.span." + Worded.wordOf(span)),
                model.span().get());
        spans.setId("spans");
        spans.value().subscribe(span -> model.span().set(span));
        range.setId("range");
        range.managedProperty().bind(range.textProperty().isNotEmpty());
        Button share = new Button(texts.of("log.share"));
        share.getStyleClass().add("link");
        share.setId("insights-share");
        share.setOnAction(_ -> context.navigator().run("share"));
        FlowPane line = new FlowPane(12, 0, range, share);
        line.setAlignment(Pos.CENTER_LEFT);
        Within.width(line);
        return new VBox(8, spans, line);
    }

    /** From when to when, in dates: what the words of the span leave open. */
    private void sayRange(Findings found) {
        DateTimeFormatter date = DayWords.shortDayAndYear(texts.locale());
        boolean first = model.cut() || model.since() == null;
        range.setText(
                found.empty()
                        ? ""
                        : texts.of(
                                first ? "insights.range-from-first" : "insights.range",
                                date.format(found.from()),
                                date.format(found.to())));
    }

    private void show(Findings found) {
        sayRange(found);
        parts.clear();
        later.clear();
        parts.add(spans);
        if (found.empty()) {
            parts.add(empty);
        } else {
            part(timeline, () -> {
                timeline.show(charts.timeline(found, model.cut()));
                counts.show(charts.counts(found));
            });
            parts.add(counts);
            part(calendar, () -> calendar.show(charts.calendar(found)));
            if (!found.sites().isEmpty()) {
                part(body, () -> body.show(charts.sites(found)));
            }
            if (!found.triggers().isEmpty()) {
                part(triggers, () -> triggers.show(charts.triggers(found)));
            }
            if (found.positions().days() > 0) {
                positions.show(found.positions());
                parts.add(positions);
            }
            part(after, () -> after.show(charts.changes(found)));
            part(exposure, () -> exposure.show(charts.exposures(found)));
        }
        offerAnew();
        drawNext();
    }

    private void arrange() {
        frame.setParts(Stream.concat(parts.stream(), measured.stream()).toArray(Node[]::new));
    }

    private void part(ChartCard card, Runnable draw) {
        parts.add(card);
        later.add(draw);
    }

    /** The upper chart comes at once and the others one after the other, so that the page answers meanwhile. */
    private void drawNext() {
        if (!later.isEmpty()) {
            later.remove().run();
            FxThread.EXECUTOR.execute(this::drawNext);
        }
    }

    private void openWanted() {
        String id = wanted;
        wanted = null;
        if (id != null && id.startsWith(MEASURE)) {
            outcomes.all().get().stream()
                    .filter(entry -> entry.id().toString().equals(id.substring(MEASURE.length())))
                    .findFirst()
                    .ifPresent(this::mend);
        }
    }

    private void offerAnew() {
        measured = measures.parts(model.since(), model.found().get());
        arrange();
    }

    private void answer(OutcomeMeasure measure) {
        form(measure, null, outcomes.activities(measure), null);
    }

    private void goOn(OutcomeDraft half) {
        if (half.mends()) {
            outcomes.all().get().stream()
                    .filter(entry -> entry.id().equals(half.id()))
                    .findFirst()
                    .ifPresent(this::mend);
        } else {
            form(half.measure(), null, outcomes.activities(half.measure()), half);
        }
    }

    private void mend(JournalEntry.Measure entry) {
        List<String> named = entry.answers().stream()
                .map(answer -> Objects.requireNonNullElse(answer.activity(), ""))
                .toList();
        form(entry.measure(), entry, named, outcomes.half(entry.id()).orElse(null));
    }

    private void keep(JournalEntry.Measure entry) {
        back();
        outcomes.keep(entry);
    }

    private UUID newId() {
        return EntryIds.at(context.clocks().now().wall(), random);
    }

    private void form(
            OutcomeMeasure measure,
            JournalEntry.@Nullable Measure mended,
            List<String> named,
            @Nullable OutcomeDraft half) {
        OutcomeForm form = new OutcomeForm(
                context, measure, mended, named, half, newId(), outcomes.drafts(), this::keep, this::back);
        root.getChildren().setAll(form.root());
        root.applyCss();
        form.takeFocus();
        asked = measure;
    }

    private void back() {
        if (!root.getChildren().contains(frame)) {
            root.getChildren().setAll(frame);
            offerAnew();
            OutcomeMeasure was = asked;
            Node offer = was == null ? null : root.lookup("#answer-" + was.word());
            if (visible && offer != null) {
                offer.requestFocus();
            }
        }
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
