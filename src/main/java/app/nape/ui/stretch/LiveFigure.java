package app.nape.ui.stretch;

import app.nape.exercise.Exercise;
import app.nape.ui.PageContext;
import app.nape.ui.figure.ChosenFigure;
import app.nape.ui.figure.FigureView;
import app.nape.ui.figure.StillView;
import app.nape.ui.theme.Motion;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The one figure of the library that moves: it goes to whatever tile the pointer or the keyboard is on. The others stand still and look like it. */
final class LiveFigure {
    private final PageContext context;
    private final FigureView figure;
    private final Pane home = new Pane();
    private @Nullable StackPane at;

    LiveFigure(PageContext context) {
        this.context = context;
        figure = ChosenFigure.of(context);
        figure.setFocusTraversable(false);
        figure.setMinSize(0, 0);
        figure.setPrefSize(0, 0);
        figure.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        home.setManaged(false);
        home.getChildren().setAll(figure);
    }

    /** Where it is while nobody looks at a tile; takes no room, but must be in the scene for the figure to have its colours. */
    Pane home() {
        return home;
    }

    /** A picture of an exercise in its most telling pose. */
    StillView still(Exercise exercise) {
        StillView still = new StillView(figure);
        still.setReducedMotion(reduced());
        still.setMoment(context.motions().of(exercise.id()), exercise.tellingPhase());
        return still;
    }

    /** Is told when the figure looks otherwise than before. */
    void onNewLook(Runnable told) {
        figure.onNewLook(told);
    }

    /** Moves at this place, over what is there. Where no motion is wanted it stays away. */
    void play(StackPane place, Exercise exercise) {
        if (reduced()) {
            return;
        }
        leave();
        at = place;
        place.getChildren().forEach(each -> each.setVisible(false));
        place.getChildren().add(figure);
        figure.setMotion(context.motions().of(exercise.id()), false);
        figure.playPreview();
    }

    /** Goes from this place, if it is there. */
    void rest(StackPane place) {
        if (place.equals(at)) {
            leave();
        }
    }

    /** Goes home. */
    void leave() {
        StackPane left = at;
        if (left != null) {
            at = null;
            figure.stopPreview();
            home.getChildren().setAll(figure);
            left.getChildren().forEach(each -> each.setVisible(true));
        }
    }

    private boolean reduced() {
        return Motion.reduced(context.settings().settings().get());
    }
}
