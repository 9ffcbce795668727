package app.nape.ui.insights;

import app.nape.care.OutcomeDraft;
import app.nape.care.OutcomeMeasure;
import app.nape.journal.DaySpan;
import app.nape.journal.Findings;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import app.nape.ui.control.IconButton;
import app.nape.ui.control.Legend;
import app.nape.ui.control.Words;
import app.nape.words.DayWords;
import app.nape.words.OutcomeWords;
import app.nape.words.Texts;
import app.nape.words.TimeWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The outcome measures on the page: what there is to answer, and a chart for each that was answered. */
final class OutcomeCards {
    private static final int LATEST = 5;

    private final PageContext context;
    private final Texts texts;
    private final OutcomeModel model;
    private final OutcomeWords words;
    private final Consumer<OutcomeMeasure> answer;
    private final Consumer<JournalEntry.Measure> mend;
    private final Consumer<OutcomeDraft> goOn;
    private final DateTimeFormatter date;
    private final VBox offered = new VBox(14);
    private final VBox card;
    private final Map<OutcomeMeasure, ChartCard> charts = new EnumMap<>(OutcomeMeasure.class);

    /**
     * The cards over this model.
     *
     * @param answer opens the questions of a measure
     * @param mend opens an answer to be changed
     * @param goOn opens what is half given
     */
    OutcomeCards(
            PageContext context,
            OutcomeModel model,
            PictureSaver saver,
            Consumer<OutcomeMeasure> answer,
            Consumer<JournalEntry.Measure> mend,
            Consumer<OutcomeDraft> goOn) {
        this.goOn = goOn;
        this.context = context;
        this.model = model;
        this.answer = answer;
        this.mend = mend;
        texts = context.texts();
        words = new OutcomeWords(texts);
        date = DayWords.shortDayAndYear(texts.locale());
        card = new VBox(
                16,
                new VBox(
                        2,
                        Words.of(texts.of("insights.measures"), "section-title"),
                        Words.of(texts.of("insights.measures-note"), "quiet", "small")),
                offered);
        card.setId("measures");
        card.getStyleClass().add("card");
        for (OutcomeMeasure measure : OutcomeMeasure.values()) {
            charts.put(
                    measure,
                    ChartWays.on(
                            new ChartCard(
                                            texts,
                                            "chart-" + measure.word(),
                                            words.name(measure),
                                            words.meaning(measure),
                                            saver)
                                    .sourced(words.sources(measure)),
                            context));
        }
    }

    /**
     * The cards as they are to be shown now.
     *
     * @param since the first day of the answers that are drawn; null for all
     * @param found what the other charts show: the curves stand on the same axis
     */
    List<Node> parts(@Nullable LocalDate since, Findings found) {
        offered.getChildren().clear();
        List<Node> parts = new ArrayList<>();
        parts.add(card);
        charts.forEach((measure, chart) -> {
            offered.getChildren().add(offer(measure));
            model.drafts()
                    .halfAnswered()
                    .of(measure)
                    .forEach(half -> offered.getChildren().add(half(half)));
            if (!model.of(measure).isEmpty()) {
                chart.show(chart(measure, model.since(measure, since), found));
                parts.add(chart);
            }
        });
        return parts;
    }

    private Node offer(OutcomeMeasure measure) {
        VBox about =
                new VBox(2, Words.of(words.name(measure), "strong"), Words.of(words.about(measure), "quiet", "small"));
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        Button open = new Button(texts.of("insights.measure-answer"));
        open.setId("answer-" + measure.word());
        open.setMinWidth(Button.USE_PREF_SIZE);
        open.setAccessibleText(texts.of("insights.measure-answer-named", words.name(measure)));
        open.setOnAction(_ -> answer.accept(measure));
        HBox row = new HBox(12, about, open);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node half(OutcomeDraft half) {
        String begun = new TimeWords(texts, context.clocks().zone())
                .when(half.begun(), context.clocks().now().wall());
        Label about = Words.plain(texts.of(half.mends() ? "insights.half-changed" : "insights.half-given", begun));
        about.setMinWidth(0);
        about.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(about, Priority.ALWAYS);
        Button on = new Button(texts.of("log.draft.go-on"));
        on.setId("go-on-" + half.measure().word());
        on.getStyleClass().add("accent");
        on.setMinWidth(Button.USE_PREF_SIZE);
        on.setOnAction(_ -> goOn.accept(half));
        Button away = new Button(texts.of("log.draft.discard"));
        away.setId("discard-" + half.measure().word());
        away.getStyleClass().add("flat");
        away.setMinWidth(Button.USE_PREF_SIZE);
        away.setOnAction(_ -> model.discard(half));
        HBox row = new HBox(8, about, away, on);
        row.getStyleClass().add("half-given");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Chart chart(OutcomeMeasure measure, List<JournalEntry.Measure> answered, Findings found) {
        if (answered.isEmpty()) {
            return noneSince(measure);
        }
        Optional<ErrorBand> band = ErrorBand.around(measure, answered.getFirst().score());
        LocalDate first = model.day(answered.getFirst());
        LocalDate from = first.isBefore(found.from()) ? first : found.from();
        OutcomeChart drawing =
                new OutcomeChart(texts, context.clocks().zone(), new DaySpan(from, found.to()), answered, band);
        String said = OutcomeModel.change(measure, answered)
                .map(change -> words.change(change, day(answered.getFirst().at())))
                .orElse(words.once(measure));
        VBox picture = new VBox(12, drawing, Words.plain(said), latest(model.of(measure)));
        band.ifPresent(error -> picture.getChildren().add(1, key(error)));
        return new Chart(
                picture,
                List.of(texts.of("insights.when"), texts.of("insights.score"), texts.of("insights.answers")),
                answered.reversed().stream().map(this::row).toList(),
                answered.stream()
                        .map(each -> texts.of("insights.measure-point", day(each.at()), words.score(each.score())))
                        .toList(),
                drawing::mark,
                answered.stream().map(model::day).toList());
    }

    /** A measure that was answered, but not in the time that is shown. */
    private Chart noneSince(OutcomeMeasure measure) {
        List<JournalEntry.Measure> all = model.of(measure);
        String said = texts.of("insights.measure-none-since", day(all.getLast().at()));
        return new Chart(
                new VBox(12, Words.quiet(said), latest(all)),
                List.of(texts.of("insights.when"), texts.of("insights.score"), texts.of("insights.answers")),
                List.of(),
                List.of(),
                _ -> {});
    }

    private Node key(ErrorBand error) {
        double points = Objects.requireNonNull(error.figure().points());
        return new Legend(List.of(new Legend.Sign("sign-band", texts.of("insights.key-band", points))));
    }

    private List<String> row(JournalEntry.Measure entry) {
        String named = words.answers(entry);
        return List.of(day(entry.at()), words.score(entry.score()), named.isEmpty() ? given(entry) : named);
    }

    private static String given(JournalEntry.Measure entry) {
        return String.join(
                ", ",
                entry.answers().stream()
                        .map(each -> Integer.toString(each.score()))
                        .toList());
    }

    private Node latest(List<JournalEntry.Measure> answered) {
        VBox lines = new VBox(2);
        answered.reversed().stream()
                .limit(LATEST)
                .forEach(entry -> lines.getChildren().add(line(entry)));
        return lines;
    }

    private Node line(JournalEntry.Measure entry) {
        String said = texts.of("insights.measure-point", day(entry.at()), words.score(entry.score()));
        Label about = Words.quiet(said);
        about.getStyleClass().add("answer-given");
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox line = new HBox(
                4,
                about,
                tool(Feather.EDIT_2, texts.of("insights.measure-edit", said), () -> mend.accept(entry)),
                tool(Feather.TRASH_2, texts.of("insights.measure-delete", said), () -> model.delete(entry)));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Button tool(Feather picture, String name, Runnable does) {
        Button button = IconButton.of(picture, name);
        button.setOnAction(_ -> does.run());
        return button;
    }

    private String day(Instant at) {
        return date.format(at.atZone(context.clocks().zone()));
    }
}
