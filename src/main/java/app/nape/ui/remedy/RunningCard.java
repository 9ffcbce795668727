package app.nape.ui.remedy;

import app.nape.care.RedFlag;
import app.nape.care.remedy.RemedyAdvisor;
import app.nape.care.remedy.RemedyKind;
import app.nape.link.AgentStatus;
import app.nape.ui.PageContext;
import app.nape.ui.control.NprsStrip;
import app.nape.ui.control.RemedyPicture;
import app.nape.ui.control.TimerRing;
import app.nape.ui.control.TwoColumns;
import app.nape.ui.control.Words;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The timer that runs: what is left, the look at the skin, and its end. The agent keeps the time; this only shows it. */
public final class RunningCard extends VBox {
    private static final double RING_SHARE = 0.22;
    /** Below this width, in heights of text, the ring stands above the words. */
    private static final double BESIDE_EMS = 38;

    private final PageContext context;
    private final Texts texts;
    private final RemedyModel model;
    private final TimerRing ring = new TimerRing();
    private final Label title = Words.of("", "section-title");
    private final Label state = Words.quiet("");
    private final VBox skin = new VBox(4);
    private final FontIcon picture = new FontIcon(Feather.STOP_CIRCLE);
    private final NprsStrip after;
    private final Button stop = new Button(null, picture);
    private final Timeline clock = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> show()));

    /** Shows nothing while no timer runs. */
    public RunningCard(PageContext context, RemedyModel model) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        getStyleClass().addAll("card", "running-remedy");
        setId("running-remedy");
        ring.growWith(state, 150);
        after = new NprsStrip(texts, context.care().bands());
        after.setId("remedy-after");
        stop.setId("stop-remedy");
        stop.setOnAction(_ -> {
            model.stop(after.getScore());
            after.scoreProperty().set(null);
        });
        skin.getStyleClass().add("prompt-skin");
        VBox words = new VBox(
                10, title, state, skin, Words.of(texts.of("log.remedy.after-optional"), "quiet", "small"), after, stop);
        words.setMinWidth(0);
        getChildren().add(new TwoColumns(RING_SHARE, BESIDE_EMS).show(List.of(new StackPane(ring), words)));
        clock.setCycleCount(Animation.INDEFINITE);
        context.agent().status().addListener((_, _, _) -> show());
        sceneProperty().subscribe(this::run);
        model.watched().subscribe(this::run);
        show();
    }

    /** Ticks only while it can be seen. */
    private void run() {
        if (getScene() != null && model.watched().get() && model.running() != null) {
            clock.play();
        } else {
            clock.stop();
        }
    }

    /** Puts the keyboard on the way to end it. */
    void takeFocus() {
        stop.requestFocus();
    }

    /** Puts the keyboard on how it is now. */
    void askHow() {
        after.requestFocus();
    }

    private void show() {
        AgentStatus.@Nullable RunningRemedy running = model.running();
        setVisible(running != null);
        setManaged(running != null);
        run();
        if (running == null) {
            return;
        }
        Instant now = context.clocks().now().wall();
        Duration whole = Duration.between(running.started(), running.ends());
        Duration left = Duration.between(now, running.ends());
        Duration gone = Duration.between(running.started(), now);
        boolean over = left.isNegative() || left.isZero();
        title.setText(context.care()
                .remedy(running.remedyId())
                .map(kind -> kind.label())
                .orElse(running.remedyId()));
        ring.colour(RemedyPicture.of(context, running.remedyId()).ring());
        ring.setFraction(over ? 0 : Math.min(1, (double) left.toMillis() / Math.max(1, whole.toMillis())));
        ring.numberProperty().set(new LengthWords(texts).running(left));
        ring.captionProperty().set(texts.of("log.remedy.left"));
        boolean onSkin = context.care().remedies().is(running.remedyId(), RemedyKind::onSkin);
        long most = Duration.between(running.started(), running.hardStop()).toMinutes();
        state.setText(
                onSkin
                        ? over ? texts.of("log.remedy.take-off") : texts.of("log.remedy.hard-stop", most)
                        : texts.of(over ? "log.remedy.time-up" : "log.remedy.ends-itself"));
        boolean off = over && onSkin;
        stop.setText(texts.of(off ? "log.remedy.is-off" : "log.remedy.stop"));
        picture.setIconCode(off ? Feather.CHECK : Feather.STOP_CIRCLE);
        boolean look = onSkin && gone.compareTo(RemedyAdvisor.SKIN_CHECK) >= 0;
        skin.setVisible(look);
        skin.setManaged(look);
        if (look && skin.getChildren().isEmpty()) {
            skinCheck(running.remedyId());
        }
    }

    private void skinCheck(String remedyId) {
        skin.getChildren().setAll(Words.of(texts.of("log.remedy.look-at-skin"), "strong"));
        context.care()
                .remedy(remedyId)
                .map(kind -> kind.safety().stopSign())
                .flatMap(context.care().redFlags()::flag)
                .map(RedFlag::label)
                .ifPresent(label -> skin.getChildren().add(Words.plain(texts.of("log.remedy.stop-if", label))));
    }
}
