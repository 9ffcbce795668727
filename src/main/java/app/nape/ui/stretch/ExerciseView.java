package app.nape.ui.stretch;

import app.nape.care.standing.Relief;
import app.nape.code.Worded;
import app.nape.exercise.Equipment;
import app.nape.exercise.Exercise;
import app.nape.exercise.SessionPlan;
import app.nape.exercise.TargetMuscle;
import app.nape.ui.PageContext;
import app.nape.ui.control.ContentGrid;
import app.nape.ui.control.FocusFollowing;
import app.nape.ui.control.LittleScroll;
import app.nape.ui.control.PageKeys;
import app.nape.ui.control.WayIcon;
import app.nape.ui.control.Words;
import app.nape.ui.figure.ChosenFigure;
import app.nape.ui.figure.FigureView;
import app.nape.ui.redflags.StandingBanner;
import app.nape.ui.redflags.WhileHeld;
import app.nape.ui.theme.Motion;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** All there is to know of one exercise, with the figure moving beside it, and first what speaks against it now. */
final class ExerciseView extends ScrollPane {
    private static final double NARROW = 620;

    private final PageContext context;
    private final Texts texts;
    private final Exercise exercise;
    private final FigureView figure;
    private final Button start;

    ExerciseView(
            PageContext context, LibraryModel model, Exercise exercise, Consumer<Exercise> instead, Runnable back) {
        this.context = context;
        this.texts = context.texts();
        this.exercise = exercise;
        this.figure = ChosenFigure.of(context);
        setFitToWidth(true);
        FocusFollowing.install(this);
        LittleScroll.install(this);
        PageKeys.install(this, this);
        Button away = new Button(texts.of("stretch.back"), WayIcon.of(Feather.ARROW_LEFT));
        away.setId("exercise-back");
        away.getStyleClass().addAll("flat", "at-edge");
        away.setOnAction(_ -> back.run());
        start = new Button(texts.of("stretch.start"), new FontIcon(Feather.PLAY));
        start.setId("exercise-start");
        start.getStyleClass().addAll("accent", "big");
        start.setOnAction(_ -> context.navigator().startSession(exercise.id()));
        WhileHeld.hide(start, Relief.EXERCISES, context);
        Region words = new ExerciseWords(context, exercise);
        HBox.setHgrow(words, Priority.ALWAYS);
        figure.setMinSize(0, 0);
        figure.setPrefSize(300, 420);
        figure.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        figure.setMotion(context.motions().of(exercise.id()), false);
        figure.setReducedMotion(Motion.reduced(context.settings().settings().get()));
        FlowPane both = new FlowPane(28, 20, figure, words);
        both.setRowValignment(VPos.TOP);
        both.setMinWidth(0); // what its parts want is derived from its width, and must not hold it wide in turn
        VBox title = new VBox(4, Words.of(exercise.name(), "page-title"), Words.quiet(facts()));
        String why = exercise.why();
        if (why != null) {
            title.getChildren().add(Words.plain(why));
        }
        VBox page = new VBox(away, new StandingBanner(context), title, new FlowPane(12, 8, start, favourite()));
        AgainstBox.of(context, model.suitability(), exercise, instead).ifPresent(against -> {
            // What fits now is the way on; this one can still be begun.
            start.getStyleClass().remove("accent");
            page.getChildren().add(against);
        });
        page.getChildren().add(both);
        page.getStyleClass().add("page");
        setContent(ContentGrid.centred(page));
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
            figure.setMoment(exercise.tellingPhase(), 1, Duration.ZERO);
        } else {
            figure.playPreview();
        }
    }

    void rest() {
        figure.stopPreview();
    }

    private ToggleButton favourite() {
        ToggleButton heart = new ToggleButton(texts.of("stretch.favourite"), new FontIcon(Feather.HEART));
        heart.setId("exercise-favourite");
        heart.getStyleClass().addAll("chip", "big");
        heart.setSelected(
                context.settings().settings().get().stretching().favourites().contains(exercise.id()));
        heart.setOnAction(_ -> context.settings()
                .change(now -> now.withStretching(it -> it.withFavourite(exercise.id(), heart.isSelected()))));
        return heart;
    }

    private void fit(Region words, double width) {
        boolean narrow = width < NARROW;
        words.setPrefWidth(narrow ? width : width - 300 - 28);
        figure.setPrefWidth(narrow ? width : 300);
        figure.setPrefHeight(narrow ? 300 : 420);
    }

    private String facts() {
        List<String> facts = new ArrayList<>();
        facts.add(new LengthWords(texts).halves(SessionPlan.of(exercise).length()));
        facts.add(texts.of("stretch.in-position." + Worded.wordOf(exercise.position())));
        facts.add(labels(exercise.targetMuscles(), TargetMuscle::label));
        if (!exercise.equipment().isEmpty()) {
            facts.add(texts.of("stretch.needs", labels(exercise.equipment(), Equipment::label)));
        }
        return String.join(" · ", facts);
    }

    private static <T> String labels(List<T> all, Function<T, String> label) {
        return all.stream().map(label).collect(Collectors.joining(", "));
    }
}
