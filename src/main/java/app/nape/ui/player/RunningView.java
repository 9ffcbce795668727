package app.nape.ui.player;

import app.nape.exercise.FigurePoint;
import app.nape.exercise.SessionScene;
import app.nape.exercise.SessionState;
import app.nape.exercise.Side;
import app.nape.ui.PageContext;
import app.nape.ui.figure.FigureView;
import javafx.geometry.Insets;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** The lead: the figure large, beside it what to do, beneath it the buttons. Grows with the window. */
final class RunningView extends BorderPane {
    private static final double MOST_SCALE = 2.2;

    private final PageContext context;
    private final PlayerModel model;
    private final FigureView figure;
    private final CuePanel panel;
    private final PlayerTools tools;
    private final PlayerControls controls;
    private final HBox middle = new HBox(16);
    private @Nullable String shownExercise;
    private @Nullable Side shownSide;

    RunningView(PageContext context, PlayerModel model) {
        this.context = context;
        this.model = model;
        figure = new FigureView(context.texts());
        panel = new CuePanel(context.texts());
        tools = new PlayerTools(context, model);
        controls = new PlayerControls(context.texts(), model);
        setPadding(new Insets(12, 20, 16, 20));
        figure.setMinSize(0, 0);
        figure.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        HBox.setHgrow(figure, Priority.ALWAYS);
        middle.getChildren().addAll(figure, panel);
        middle.setMinSize(0, 0);
        setTop(tools);
        setCenter(middle);
        setBottom(controls);
        setMargin(middle, new Insets(8, 0, 12, 0));
        middle.widthProperty().addListener((_, _, _) -> fit());
        middle.heightProperty().addListener((_, _, _) -> fit());
        refresh();
    }

    void setReducedMotion(boolean reduced) {
        figure.setReducedMotion(reduced);
    }

    /** Shows the model's present state. */
    void refresh() {
        SessionState state = model.stateProperty().get();
        if (state != null) {
            model.scene().ifPresent(scene -> show(scene, state));
        }
    }

    private void show(SessionScene scene, SessionState state) {
        FigurePoint point = scene.figure();
        if (!point.exerciseId().equals(shownExercise) || point.side() != shownSide) {
            shownExercise = point.exerciseId();
            shownSide = point.side();
            figure.setMotion(context.motions().of(point.exerciseId()), point.side() == Side.LEFT);
        }
        figure.setMoment(point.phase(), point.fraction(), point.elapsed());
        panel.show(scene, state);
        tools.show();
        controls.show(state);
    }

    private void fit() {
        double width = middle.getWidth();
        double height = middle.getHeight();
        double scale = Math.clamp(Math.min(width / 760, height / 560), 0.9, MOST_SCALE);
        panel.setStyle("-fx-font-size: " + Math.round(scale * 20) / 20.0 + "em;");
        double wide = Math.clamp(width * 0.4, 220, 720);
        panel.setMinWidth(wide);
        panel.setPrefWidth(wide);
        panel.setMaxWidth(wide);
    }
}
