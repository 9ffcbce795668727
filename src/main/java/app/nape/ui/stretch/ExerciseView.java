package app.nape.ui.stretch;

import app.nape.content.ExerciseSource;
import app.nape.content.Texts;
import app.nape.exercise.Dose;
import app.nape.exercise.Exercise;
import app.nape.exercise.SessionPlan;
import app.nape.ui.PageContext;
import app.nape.ui.figure.ChosenFigure;
import app.nape.ui.figure.FigureView;
import app.nape.ui.theme.Motion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** All there is to know of one exercise, with the figure moving beside it. */
final class ExerciseView extends ScrollPane {
    private static final double NARROW = 620;

    private final PageContext context;
    private final Texts texts;
    private final Exercise exercise;
    private final FigureView figure;
    private final Button start;

    ExerciseView(PageContext context, Exercise exercise, Runnable back) {
        this.context = context;
        this.texts = context.texts();
        this.exercise = exercise;
        this.figure = ChosenFigure.of(context);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Button away = new Button(texts.of("stretch.back"), new FontIcon(Feather.ARROW_LEFT));
        away.setId("exercise-back");
        away.getStyleClass().add("flat");
        away.setOnAction(_ -> back.run());
        Label name = new Label(exercise.name());
        name.getStyleClass().add("page-title");
        name.setWrapText(true);
        Label facts = quiet(facts());
        start = new Button(texts.of("stretch.start"), new FontIcon(Feather.PLAY));
        start.setId("exercise-start");
        start.getStyleClass().addAll("accent", "big");
        start.setOnAction(_ -> context.navigator().startSession(exercise.id()));
        VBox words = new VBox(20, steps(), dose(), mind(), sources());
        HBox.setHgrow(words, Priority.ALWAYS);
        figure.setMinSize(0, 0);
        figure.setPrefSize(300, 420);
        figure.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        figure.setMotion(context.motions().of(exercise.id()), false);
        figure.setReducedMotion(Motion.reduced(context.settings().settings().get()));
        FlowPane both = new FlowPane(28, 20, figure, words);
        both.setRowValignment(javafx.geometry.VPos.TOP);
        VBox page = new VBox(away, new VBox(4, name, facts), start, both);
        page.getStyleClass().add("page");
        page.setMaxWidth(1100);
        setContent(page);
        both.widthProperty().addListener((_, _, width) -> fit(words, width.doubleValue()));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                back.run();
            }
        });
    }

    Exercise exercise() {
        return exercise;
    }

    void play() {
        start.requestFocus();
        if (Motion.reduced(context.settings().settings().get())) {
            figure.setMoment(ExerciseTile.tellingPhase(exercise), 1, java.time.Duration.ZERO);
        } else {
            figure.playPreview();
        }
    }

    void rest() {
        figure.stopPreview();
    }

    private void fit(Region words, double width) {
        boolean narrow = width < NARROW;
        words.setPrefWidth(narrow ? width : width - 300 - 28);
        figure.setPrefWidth(narrow ? width : 300);
        figure.setPrefHeight(narrow ? 300 : 420);
    }

    private String facts() {
        List<String> facts = new ArrayList<>();
        facts.add(ExerciseTile.minutes(texts, SessionPlan.of(exercise).length()));
        // texts: stretch.in-position.*
        facts.add(texts.of("stretch.in-position."
                + exercise.position().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        facts.add(String.join(", ", exercise.targetMuscles()));
        if (!exercise.equipment().isEmpty()) {
            facts.add(texts.of("stretch.needs", String.join(", ", exercise.equipment())));
        }
        return String.join(" · ", facts);
    }

    private VBox steps() {
        VBox lines = section("stretch.steps");
        int number = 1;
        for (String step : exercise.steps()) {
            lines.getChildren().add(line(new Label(Integer.toString(number)), step));
            number++;
        }
        return lines;
    }

    private VBox dose() {
        Dose dose = exercise.dose();
        VBox lines = section("stretch.dose");
        lines.getChildren()
                .add(text(texts.of(
                        dose.bothSides() ? "stretch.dose-sides" : "stretch.dose-plain",
                        dose.reps(),
                        dose.hold().toSeconds(),
                        dose.sets())));
        lines.getChildren().add(quiet(texts.of("stretch.dose-daily", dose.leastTimesADay(), dose.mostTimesADay())));
        return lines;
    }

    private VBox mind() {
        VBox lines = section("stretch.mind");
        lines.getChildren()
                .add(line(
                        icon(Feather.INFO),
                        texts.of("stretch.most-pain", exercise.safety().mostStartPain())));
        if (!exercise.safety().suitableInAcuteSpasm()) {
            lines.getChildren().add(line(icon(Feather.INFO), texts.of("stretch.not-acute")));
        }
        for (String caution : context.exercises().cautionsOf(exercise)) {
            lines.getChildren().add(line(icon(Feather.ALERT_CIRCLE), caution));
        }
        return lines;
    }

    private VBox sources() {
        VBox lines = section("stretch.sources");
        lines.getChildren().add(text(texts.of("stretch.review")));
        for (ExerciseSource source : context.exercises().sourcesOf(exercise)) {
            lines.getChildren().add(quiet(source.title()));
        }
        return lines;
    }

    private VBox section(String key) {
        Label title = new Label(texts.of(key));
        title.getStyleClass().add("section-title");
        return new VBox(8, title);
    }

    private static FontIcon icon(Feather icon) {
        FontIcon drawn = new FontIcon(icon);
        drawn.getStyleClass().add("quiet");
        return drawn;
    }

    private static HBox line(Node mark, String words) {
        HBox before = new HBox(mark);
        before.setStyle("-fx-min-width: 2em;");
        mark.getStyleClass().add("quiet");
        Label text = text(words);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(before, text);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label quiet(String words) {
        Label label = text(words);
        label.getStyleClass().add("quiet");
        return label;
    }
}
