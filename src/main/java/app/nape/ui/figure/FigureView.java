package app.nape.ui.figure;

import app.nape.content.Texts;
import app.nape.figure.Appearance;
import app.nape.figure.Camera;
import app.nape.figure.Motion;
import app.nape.figure.Posture;
import app.nape.figure.View;
import java.time.Duration;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Shows the figure. Turns by drag and arrow keys; costs nothing while hidden or unchanged. */
public final class FigureView extends Region {
    private static final double DEGREES_A_PIXEL = 0.6;
    private static final double DEGREES_A_KEY = 15;

    private final Texts texts;
    private final FigureColours colours = new FigureColours(this, this::recolour);
    private final FigurePicture picture = new FigurePicture(Appearance.USUAL);
    private final ImageView shown = new ImageView();
    private final CrossFade fade = new CrossFade();
    private @Nullable Motion motion;
    private @Nullable Preview preview;
    private Camera camera = new Camera(0, Camera.USUAL_PITCH);
    private int phase;
    private double fraction = 1;
    private Duration breathing = Duration.ZERO;
    private boolean reduced;
    private boolean stale = true;
    private double grabbedAt;

    /** An empty picture; {@code texts} describe the pose to a screen reader. */
    public FigureView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("figure-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        shown.setSmooth(true);
        getChildren().addAll(shown, fade.node());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnMousePressed(event -> grabbedAt = event.getX());
        setOnMouseDragged(this::drag);
        sceneProperty().addListener((_, _, _) -> repaint());
    }

    /** Shows a motion's first pose, on the right side or mirrored to the left, from its best view. */
    public void setMotion(Motion next, boolean mirrored) {
        stopPreview();
        motion = mirrored ? next.mirrored() : next;
        phase = 0;
        fraction = 1;
        breathing = Duration.ZERO;
        turnTo(View.BEST);
    }

    /**
     * Shows an instant of the motion and ends a running preview.
     *
     * @param phase index of the phase
     * @param fraction how far through the phase, 0 to 1
     * @param breathing time since the session began, for breathing; not running while paused
     */
    public void setMoment(int phase, double fraction, Duration breathing) {
        stopPreview();
        show(phase, fraction, breathing);
    }

    /** Turns the figure to a side. */
    public void turnTo(View view) {
        Motion current = motion;
        if (current != null) {
            camera = current.look().camera(view);
            repaint();
        }
    }

    /** Turns the figure by some degrees, positive to the viewer's right round it. */
    public void turnBy(double degrees) {
        camera = camera.turned(degrees);
        repaint();
    }

    /** Loops through whole repetitions by itself, with short holds, until stopped or another moment is set. */
    public void playPreview() {
        stopPreview();
        Motion current = motion;
        if (current != null) {
            Preview started = new Preview(this, current);
            preview = started;
            started.start();
        }
    }

    /** Ends the preview where it is. */
    public void stopPreview() {
        if (preview != null) {
            preview.stop();
            preview = null;
        }
    }

    /** Whether key poses cross-fade instead of moving. */
    public void setReducedMotion(boolean reduced) {
        this.reduced = reduced;
        repaint();
    }

    void show(int nextPhase, double nextFraction, Duration nextBreathing) {
        if (reduced && nextPhase != phase) {
            fade.from(picture.copy(), shown.getLayoutBounds());
        }
        phase = nextPhase;
        fraction = reduced ? 1 : nextFraction;
        breathing = reduced ? Duration.ZERO : nextBreathing;
        repaint();
    }

    FigureColours colours() {
        return colours;
    }

    private void recolour() {
        Appearance now = picture.appearance();
        picture.dress(new Appearance(colours.palette(), now.build(), now.haircut()));
        repaint();
    }

    private void repaint() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth();
        double high = getHeight();
        Motion current = motion;
        if (current == null || wide < 1 || high < 1) {
            return;
        }
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        boolean resized = shown.getFitWidth() != wide || shown.getFitHeight() != high;
        if (!stale && !resized) {
            return;
        }
        Posture posture = current.at(phase, fraction, breathing);
        shown.setImage(
                picture.paint(current, posture, camera, (int) Math.ceil(wide * scale), (int) Math.ceil(high * scale)));
        shown.setFitWidth(wide);
        shown.setFitHeight(high);
        stale = false;
        describe(current);
    }

    private void describe(Motion current) {
        String name = current.phases()
                .get(Math.clamp(phase, 0, current.phases().size() - 1))
                .name();
        String said = texts.of("figure.pose", name, side());
        if (!said.equals(getAccessibleText())) {
            setAccessibleText(said);
        }
    }

    private String side() {
        double yaw = camera.yaw();
        if (Math.abs(yaw) <= 50) {
            return texts.of("figure.from-front");
        }
        if (Math.abs(yaw) >= 130) {
            return texts.of("figure.from-back");
        }
        return yaw < 0 ? texts.of("figure.from-right") : texts.of("figure.from-left");
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> turnBy(DEGREES_A_KEY);
            case RIGHT -> turnBy(-DEGREES_A_KEY);
            case HOME -> turnTo(View.BEST);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        turnBy((grabbedAt - event.getX()) * DEGREES_A_PIXEL);
        grabbedAt = event.getX();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 280;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 320;
    }

    /** The CSS properties of this class, its colours among them. */
    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return FigureColours.META;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return getClassCssMetaData();
    }
}
