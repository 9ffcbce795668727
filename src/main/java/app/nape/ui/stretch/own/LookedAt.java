package app.nape.ui.stretch.own;

import app.nape.exercise.Exercise;
import app.nape.ui.PageContext;
import app.nape.ui.figure.ChosenFigure;
import app.nape.ui.figure.FigureView;
import app.nape.ui.theme.Motion;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The figure beside a routine that is being built: does the exercise that the keyboard or the pointer was last on. */
final class LookedAt {
    private static final double WIDE = 150;
    private static final double HIGH = 220;

    private final PageContext context;
    private final FigureView figure;
    private @Nullable Exercise looked;

    LookedAt(PageContext context) {
        this.context = context;
        figure = ChosenFigure.of(context);
        figure.setFocusTraversable(false);
        figure.setMinSize(WIDE, 0);
        figure.setPrefSize(WIDE, HIGH);
        figure.setMaxSize(WIDE, HIGH);
        // Its room is there from the start, or what the keyboard is on would be pushed away when it comes.
        figure.setVisible(false);
    }

    FigureView figure() {
        return figure;
    }

    void show(Exercise exercise) {
        if (exercise.equals(looked)) {
            return;
        }
        looked = exercise;
        figure.setVisible(true);
        figure.setMotion(context.motions().of(exercise.id()), false);
        if (Motion.reduced(context.settings().settings().get())) {
            figure.setMoment(exercise.tellingPhase(), 1, Duration.ZERO);
        } else {
            figure.playPreview();
        }
    }

    void rest() {
        figure.stopPreview();
    }
}
