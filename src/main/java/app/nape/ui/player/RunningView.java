package app.nape.ui.player;

import app.nape.care.plan.OwnExercise;
import app.nape.exercise.FigurePoint;
import app.nape.exercise.SessionItem;
import app.nape.exercise.SessionScene;
import app.nape.exercise.SessionState;
import app.nape.exercise.Side;
import app.nape.figure.pose.View;
import app.nape.ui.PageContext;
import app.nape.ui.control.PageFoot;
import app.nape.ui.figure.ChosenFigure;
import app.nape.ui.figure.FigureView;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The lead: the figure large, beside it what to do, beneath it the buttons. Grows with the window. */
final class RunningView extends BorderPane {
    private static final double USUAL_EM = 14;
    private static final double LEAST = 0.62;
    /** Words grow with the person’s text wherever the window is so many lines of it high. */
    private static final double ROOMY_EMS = 17;

    private static final double LEAST_WITH_ROOM = 0.8;
    private static final double MOST = 4;
    /** Width of the row of buttons with all their words, in ems. */
    private static final double ROW_EMS = 41;
    /** From this height on, in ems, a second row of buttons takes nothing from the figure. */
    private static final double HIGH_EMS = 30;

    private static final List<View> VIEWS = List.of(View.BEST, View.FRONT, View.SIDE, View.BACK);

    private final PageContext context;
    private final PlayerModel model;
    private final FigureView figure;
    private final Unfigured unfigured = new Unfigured();
    private final StackPane shown;
    private final CuePanel panel;
    private final PlayerTools tools;
    private final PlayerControls controls;
    private final HBox middle = new HBox(16);
    private View view = View.BEST;
    private @Nullable String shownExercise;
    private @Nullable Side shownSide;

    RunningView(PageContext context, PlayerModel model, LeavingOut leaving) {
        this.context = context;
        this.model = model;
        figure = ChosenFigure.of(context);
        panel = new CuePanel(context.texts(), () -> context.clocks().now().ticks());
        tools = new PlayerTools(context, model, this::turn);
        controls = new PlayerControls(context.texts(), model, leaving);
        setPadding(new Insets(12, 20, 16, 20));
        figure.setMinSize(0, 0);
        figure.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        shown = new StackPane(figure, unfigured);
        shown.setMinSize(0, 0);
        HBox.setHgrow(shown, Priority.ALWAYS);
        middle.getChildren().addAll(shown, panel);
        middle.setMinSize(0, 0);
        setTop(tools);
        setCenter(middle);
        controls.getStyleClass().add(PageFoot.STYLE);
        setBottom(controls);
        setMargin(middle, new Insets(8, 0, 12, 0));
        tools.emProperty().addListener((_, _, _) -> fit());
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
        String exercise = scene.item().exercise().id();
        if (!exercise.equals(shownExercise) || point.side() != shownSide) {
            view = exercise.equals(shownExercise) ? view : View.BEST;
            shownExercise = exercise;
            shownSide = point.side();
            change(scene.item(), point);
        }
        if (!point.exerciseId().isEmpty()) {
            figure.setMoment(point.phase(), point.fraction(), point.elapsed());
        }
        panel.show(scene, state, model.warmingUp(scene));
        tools.show();
        controls.show(state);
    }

    private void change(SessionItem item, FigurePoint point) {
        boolean none = point.exerciseId().isEmpty();
        figure.setVisible(!none);
        unfigured.setVisible(none);
        if (none) {
            unfigured.show(item.exercise(), own(item.exercise().id()));
        } else {
            figure.setMotion(context.motions().of(point.exerciseId()), point.side() == Side.LEFT);
            figure.turnTo(view);
        }
    }

    private Optional<OwnExercise> own(String id) {
        return model.preparation() instanceof SetPreparation set
                ? set.programme().own(id)
                : Optional.empty();
    }

    /** The words grow with the window, but even in a small one stay readable from a step away. */
    private void fit() {
        double width = middle.getWidth();
        double height = middle.getHeight();
        double em = tools.em();
        double pixels = Math.clamp(
                Math.min(width / 52, height / 36),
                em * (height > em * ROOMY_EMS ? LEAST_WITH_ROOM : LEAST),
                Math.max(em, USUAL_EM) * MOST);
        panel.setStyle("-fx-font-size: " + Math.round(pixels * 2) / 2.0 + "px;");
        panel.setTight(height < pixels * 22);
        panel.setBesideRing(pixels * 1.5);
        long button = Math.round(Math.max(em, pixels * 0.55));
        controls.setStyle("-fx-font-size: " + button + "px;");
        controls.setShort(width < ROW_EMS * button && getHeight() < HIGH_EMS * em);
        double wide = Math.clamp(width * 0.4, Math.min(width * 0.48, pixels * 16), Math.max(720, pixels * 24));
        panel.setMinWidth(wide);
        panel.setPrefWidth(wide);
        panel.setMaxWidth(wide);
    }

    private void turn() {
        view = VIEWS.get((VIEWS.indexOf(view) + 1) % VIEWS.size());
        figure.turnTo(view);
    }
}
