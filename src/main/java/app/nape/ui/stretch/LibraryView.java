package app.nape.ui.stretch;

import app.nape.content.Texts;
import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.ui.PageContext;
import app.nape.ui.theme.Motion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The library: routines on top, then every exercise that fits the filter. */
final class LibraryView extends ScrollPane {
    private final PageContext context;
    private final Texts texts;
    private final LibraryModel model;
    private final Consumer<Exercise> open;
    private final FilterBar filters;
    private final FlowPane routines = new FlowPane(12, 12);
    private final FlowPane tiles = new FlowPane(12, 12);
    private final Label count = new Label();
    private final Button clear;
    private final HBox hidden = new HBox(12);
    private final Label hiddenWords = new Label();
    private final Map<String, ExerciseTile> made = new HashMap<>();
    private final PreviewQueue queue = new PreviewQueue(this);

    LibraryView(PageContext context, LibraryModel model, Consumer<Exercise> open) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        this.open = open;
        this.filters = new FilterBar(texts, model);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Label title = new Label(texts.of("stretch.title"));
        title.getStyleClass().add("page-title");
        Label exercises = new Label(texts.of("stretch.exercises"));
        exercises.getStyleClass().add("section-title");
        Label routinesTitle = new Label(texts.of("stretch.routines"));
        routinesTitle.getStyleClass().add("section-title");
        count.getStyleClass().add("quiet");
        clear = new Button(texts.of("stretch.clear"));
        clear.getStyleClass().add("link");
        clear.setOnAction(_ -> filters.clear());
        HBox counted = new HBox(12, count, clear);
        counted.setAlignment(Pos.CENTER_LEFT);
        VBox page = new VBox(title, routinesTitle, routines, exercises, filters, hidden(), counted, tiles);
        page.getStyleClass().add("page");
        setContent(page);
        model.foundProperty().addListener((_, _, _) -> show());
        model.inPainProperty().addListener((_, _, _) -> showRoutines());
        tiles.setRowValignment(VPos.TOP);
        showRoutines();
        show();
    }

    /** The page is in sight. */
    void shown() {
        queue.wake();
    }

    /** The page is out of sight. */
    void hiddenNow() {
        queue.stop();
    }

    private HBox hidden() {
        hiddenWords.setWrapText(true);
        hiddenWords.setMinHeight(Region.USE_PREF_SIZE);
        Button all = new Button(texts.of("stretch.show-all"));
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(_ -> model.allProperty().set(true));
        hidden.setAlignment(Pos.CENTER_LEFT);
        hidden.setStyle(
                "-fx-background-color: -nape-accent-soft; -fx-background-radius: 10; -fx-padding: 10 16 10 16;");
        hidden.getChildren().addAll(hiddenWords, all);
        return hidden;
    }

    private void showRoutines() {
        boolean pain = model.inPainProperty().get();
        routines.getChildren().clear();
        for (Routine routine : model.routines()) {
            routines.getChildren()
                    .add(new RoutineCard(
                            texts,
                            routine,
                            model.length(routine),
                            pain && LibraryModel.gentle(routine),
                            () -> context.navigator().startSession(routine.id())));
        }
    }

    private void show() {
        boolean still = Motion.reduced(context.settings().settings().get());
        List<ExerciseTile> now = model.foundProperty().get().stream()
                .map(each -> made.computeIfAbsent(each.id(), _ -> new ExerciseTile(context, each, open)))
                .toList();
        now.forEach(tile -> tile.setReducedMotion(still));
        tiles.getChildren().setAll(now);
        count.setText(texts.of("stretch.count", now.size()));
        boolean narrowed = !model.filterProperty().get().equals(LibraryFilter.ALL);
        clear.setVisible(narrowed);
        long away = model.hidden();
        hidden.setVisible(away > 0);
        hidden.setManaged(away > 0);
        hiddenWords.setText(texts.of("stretch.hidden", away));
        queue.paint(now);
    }
}
