package app.nape.ui.figure;

import app.nape.figure.Appearance;
import app.nape.figure.body.Build;
import app.nape.figure.body.Clothes;
import app.nape.figure.body.Haircut;
import app.nape.figure.body.SkinTone;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.Posture;
import app.nape.figure.pose.Skeleton;
import app.nape.figure.pose.View;
import app.nape.ui.FxThread;
import app.nape.words.Texts;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Shows the figure. Turns by drag and arrow keys; costs nothing while hidden or unchanged. */
public final class FigureView extends Region {
    private static final double DEGREES_A_PIXEL = 0.6;
    private static final double DEGREES_A_KEY = 15;
    private static final Duration BREATH_STEP = Duration.ofMillis(100);
    /** A movement of less than this in pixels is not seen from one picture to the next. */
    private static final double UNSEEN = 0.35;

    private final Texts texts;
    private final FigureColours colours = new FigureColours(this, this::recolour);
    private final FigurePicture picture = new FigurePicture(Appearance.USUAL);
    private final CrossFade fade = new CrossFade();
    private final PauseTransition late = new PauseTransition();
    private final Pace pace;
    private final Resting resting = Resting.after(FxThread.EXECUTOR, picture::rest);
    private @Nullable Motion motion;
    private @Nullable Motion reflected;
    private @Nullable Preview preview;
    private Camera camera = new Camera(0, Camera.USUAL_PITCH);
    private int phase;
    private double fraction = 1;
    private Duration breathing = Duration.ZERO;
    private boolean reduced;
    private boolean mirror;
    private boolean reflects;
    private boolean moving;
    private boolean stale = true;
    private Runnable newLook = () -> {};
    private double grabbedAt;
    private double paintedWide;
    private double paintedHigh;
    private int painted;

    /** An empty picture; {@code texts} describe the pose to a screen reader. */
    public FigureView(Texts texts) {
        this(texts, System::nanoTime);
    }

    FigureView(Texts texts, LongSupplier nanos) {
        this.texts = texts;
        pace = new Pace(nanos);
        late.setOnFinished(_ -> repaint());
        getStyleClass().add("figure-view");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        getChildren().addAll(picture.node(), fade.node());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnMousePressed(event -> grabbedAt = event.getX());
        setOnMouseDragged(this::drag);
        sceneProperty().addListener((_, _, _) -> repaint());
    }

    /** Shows a motion's first pose, from its best view; {@code left} does the exercise for the left side. */
    public void setMotion(Motion next, boolean left) {
        stopPreview();
        motion = left ? next.mirrored() : next;
        reflected = left ? next : next.mirrored();
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
            reflects = mirror && camera.before();
            moving = false;
            repaint();
        }
    }

    /** Turns the figure by some degrees, positive to the viewer's right round it as it is seen. */
    public void turnBy(double degrees) {
        camera = camera.turned(reflects ? -degrees : degrees);
        moving = false;
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

    /**
     * Shows the figure as a mirror would, left and right swapped on the picture; the light stays where it is. What is told to a
     * screen reader stays true of the body. A figure turned to be seen from behind already has its sides where the person has
     * theirs, so it is not swapped.
     */
    public void setMirror(boolean mirror) {
        if (this.mirror != mirror) {
            this.mirror = mirror;
            reflects = mirror && camera.before();
            repaint();
            newLook.run();
        }
    }

    /** Is told whenever the figure looks or faces otherwise than before; replaces who was told so far. */
    public void onNewLook(Runnable told) {
        newLook = told;
    }

    /** This figure at the end of a phase of a motion, seen from its best view, to be painted elsewhere in this size. */
    Still still(Motion of, int end, double wide, double high) {
        Camera best = of.look().camera(View.BEST);
        boolean swapped = mirror && best.before();
        double scale = scale();
        return new Still(
                swapped ? of.mirrored() : of,
                end,
                swapped ? best.mirrored() : best,
                picture.appearance(),
                (int) Math.ceil(wide * scale),
                (int) Math.ceil(high * scale));
    }

    private double scale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }

    /** Whether key poses cross-fade instead of moving. */
    public void setReducedMotion(boolean reduced) {
        this.reduced = reduced;
        repaint();
    }

    void show(int nextPhase, double nextFraction, Duration nextBreathing) {
        if (reduced && nextPhase != phase) {
            fade.from(picture.copy(), picture.node().getLayoutBounds());
        }
        double toFraction = reduced ? 1 : nextFraction;
        Duration toBreathing = reduced ? Duration.ZERO : calm(nextBreathing);
        double way = nextPhase == phase ? way(toFraction) : Double.POSITIVE_INFINITY;
        boolean moves = way > UNSEEN;
        // While it is on its way the breath comes along with the movement.
        boolean breathes = way == 0 && !toBreathing.equals(breathing);
        if (moves || breathes) {
            boolean still = !moves || (toFraction >= 1 && fraction >= 1);
            phase = nextPhase;
            fraction = toFraction;
            breathing = moves && !reduced ? nextBreathing : toBreathing;
            boolean followed = moving;
            moving = !still && !reduced;
            Duration left = followed && moving ? pace.left() : Duration.ZERO;
            if (left.isZero()) {
                repaint();
            } else if (late.getStatus() != Animation.Status.RUNNING) {
                late.setDuration(javafx.util.Duration.millis(left.toMillis() + 1.0));
                late.playFromStart();
            }
        }
    }

    /** How many pixels it is at most from what is painted to another fraction of the phase, breath aside; endless where it glows otherwise. */
    private double way(double to) {
        Motion current = motion;
        if (current == null || fraction == to) {
            return 0;
        }
        Posture painted = current.at(phase, fraction, Duration.ZERO);
        Posture wanted = current.at(phase, to, Duration.ZERO);
        if (painted.equals(wanted)) {
            return 0;
        }
        boolean glows = Math.abs(painted.effort() - wanted.effort()) > 0.012 || to >= 1;
        double pixelsAMetre = getHeight() / (current.look().whole() ? 1.9 : 1.1);
        return glows
                ? Double.POSITIVE_INFINITY
                : Math.max(Double.MIN_VALUE, Skeleton.of(painted).drift(Skeleton.of(wanted)) * pixelsAMetre);
    }

    /** Breath moves so little that ten pictures a second are enough for it. */
    private static Duration calm(Duration breathing) {
        return breathing
                .minusMillis(breathing.toMillis() % BREATH_STEP.toMillis())
                .truncatedTo(ChronoUnit.MILLIS);
    }

    FigureColours colours() {
        return colours;
    }

    /** Gives the figure a body; {@code skin} and {@code clothes} null are the theme's. */
    public void setBody(Build build, Haircut haircut, @Nullable SkinTone skin, @Nullable Clothes clothes) {
        colours.wear(skin, clothes);
        picture.dress(new Appearance(colours.palette(), build, haircut));
        repaint();
        newLook.run();
    }

    /** Draws it with outlines and flat colours, or without; null follows the theme, which has them in high contrast. */
    public void setOutlined(@Nullable Boolean lines) {
        colours.outline(lines);
        recolour();
    }

    private void recolour() {
        Appearance now = picture.appearance();
        picture.dress(new Appearance(colours.palette(), now.build(), now.haircut()));
        repaint();
        newLook.run();
    }

    /** How many pictures were painted so far. */
    int painted() {
        return painted;
    }

    /** While it is hidden nothing is painted: the next layout after it is shown does. */
    private void repaint() {
        stale = true;
        if (OnScreen.visible(this)) {
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth();
        double high = getHeight();
        Motion current = motion;
        Motion drawn = reflects ? reflected : current;
        if (current == null || drawn == null || wide < 1 || high < 1) {
            return;
        }
        double scale = scale();
        boolean resized = paintedWide != wide || paintedHigh != high;
        if ((!stale && !resized) || !OnScreen.visible(this)) {
            return;
        }
        Posture posture = drawn.at(phase, fraction, breathing);
        Camera eye = reflects ? camera.mirrored() : camera;
        late.stop();
        int across = (int) Math.ceil(wide * scale);
        int down = (int) Math.ceil(high * scale);
        pace.time(() -> {
            if (picture.paint(drawn, posture, eye, across, down, scale, moving)) {
                painted++;
            }
        });
        resting.painted();
        paintedWide = wide;
        paintedHigh = high;
        stale = false;
        describe(current);
    }

    private void describe(Motion current) {
        String name = current.phases()
                .get(Math.clamp(phase, 0, current.phases().size() - 1))
                .name();
        String said = texts.of(reflects ? "figure.pose-mirrored" : "figure.pose", name, side());
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
