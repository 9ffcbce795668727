package app.nape.ui.figure;

import app.nape.figure.pose.Motion;
import javafx.animation.FadeTransition;
import javafx.geometry.NodeOrientation;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Shows the figure standing still. Its picture is painted aside and kept; until it is there the place stays empty. */
public final class StillView extends Region {
    private static final Duration APPEARING = Duration.millis(180);

    /** How many are just melting in; only the FX thread counts. */
    private static int melting;

    private final FigureView like;
    private final ImageView shown = new ImageView();
    private @Nullable Motion motion;
    private int phase;
    private boolean reduced;
    private @Nullable Still asked;

    /** Looks and faces like another view of the same scene. */
    public StillView(FigureView like) {
        this.like = like;
        shown.setSmooth(true);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().setAll(shown);
    }

    /** Shows the end of a phase. */
    public void setMoment(Motion next, int phase) {
        this.motion = next;
        this.phase = phase;
        requestLayout();
    }

    /** Whether the picture appears without melting in. */
    public void setReducedMotion(boolean reduced) {
        this.reduced = reduced;
    }

    /** Whether every picture that was asked for, of all views, is there as it stays. On the FX thread. */
    public static boolean settled() {
        return Still.waiting() == 0 && melting == 0;
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth();
        double high = getHeight();
        Motion of = motion;
        if (of == null || wide < 1 || high < 1 || getScene() == null) {
            return;
        }
        shown.setFitWidth(wide);
        shown.setFitHeight(high);
        Still wanted = like.still(of, phase, wide, high);
        if (!wanted.equals(asked)) {
            asked = wanted;
            Image ready = wanted.ready();
            if (ready == null) {
                wanted.paint(image -> arrived(wanted, image));
            } else {
                shown.setImage(ready);
            }
        }
    }

    private void arrived(Still still, Image image) {
        if (!still.equals(asked)) {
            return;
        }
        boolean first = shown.getImage() == null;
        shown.setImage(image);
        if (first && !reduced) {
            FadeTransition appearing = new FadeTransition(APPEARING, shown);
            appearing.setFromValue(0);
            appearing.setToValue(1);
            melting++;
            appearing.setOnFinished(_ -> melting--);
            appearing.play();
        }
    }
}
