package app.nape.ui.figure;

import app.nape.exercise.Exercise;
import app.nape.ui.PageContext;
import app.nape.ui.control.Measure;
import app.nape.ui.theme.Motion;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/** The chosen figure standing still in an exercise's most telling pose, as a picture beside words that say the same. */
public final class PosePicture extends StackPane {
    /** That pose of this exercise, in this many pixels where text is of ordinary size; it grows with the text. */
    public PosePicture(PageContext context, Exercise exercise, double width, double height) {
        FigureView look = ChosenFigure.of(context);
        look.setFocusTraversable(false);
        look.setMinSize(0, 0);
        look.setPrefSize(0, 0);
        // Takes no room and paints nothing, but must be in the scene for the figure to have the theme's colours.
        Pane aside = new Pane(look);
        aside.setManaged(false);
        StillView still = new StillView(look);
        still.setReducedMotion(Motion.reduced(context.settings().settings().get()));
        still.setMoment(context.motions().of(exercise.id()), exercise.tellingPhase());
        look.onNewLook(still::requestLayout);
        getChildren().setAll(aside, still);
        Measure measure = new Measure();
        getChildren().add(measure);
        measure.fontProperty().subscribe(font -> {
            double larger = Measure.larger(font);
            double wide = Math.rint(width * larger);
            double high = Math.rint(height * larger);
            setMinSize(wide, high);
            setPrefSize(wide, high);
            setMaxSize(wide, high);
        });
        setMouseTransparent(true);
        getStyleClass().add("pose-picture");
    }
}
