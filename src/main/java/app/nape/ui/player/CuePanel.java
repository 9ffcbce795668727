package app.nape.ui.player;

import app.nape.content.OneLine;
import app.nape.exercise.LegKind;
import app.nape.exercise.SessionScene;
import app.nape.exercise.SessionState;
import app.nape.ui.control.Announced;
import app.nape.ui.control.TimerRing;
import app.nape.ui.control.Wrapping;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What to do now, beside the figure: name, side, cue, ring, repetitions and what comes next. */
final class CuePanel extends VBox {
    /** Height of a line in ems, a little more than the typeface's own. */
    private static final double LINE = 1.25;

    private final Texts texts;
    private final Label name = new Label();
    private final Label side = new Label();
    private final Label cue = new Label() {
        @Override
        protected double computePrefHeight(double width) {
            double height = super.computePrefHeight(width);
            return roomy ? Math.max(height, 2 * LINE * getFont().getSize()) : height;
        }
    };
    private final TimerRing ring = new TimerRing();
    private final RepDots dots;
    private final Announcements announcements = new Announcements();
    private final Supplier<Duration> ticks;
    private final Label next = new Label();
    private final Label beside = new Label();
    private boolean roomy = true;

    /** {@code ticks} is a clock that only goes forwards. */
    CuePanel(Texts texts, Supplier<Duration> ticks) {
        this.texts = texts;
        this.ticks = ticks;
        dots = new RepDots(texts);
        setId("player-panel");
        // The one thing whose words a screen reader follows: a name that changed is told by the toolkit.
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText("");
        setAlignment(Pos.CENTER);
        setSpacing(8);
        Wrapping.on(name);
        name.setStyle("-fx-font-size: 1.25em; -fx-text-alignment: center;");
        side.setStyle("-fx-background-color: -nape-accent-soft; -fx-background-radius: 10em;"
                + "-fx-padding: 0.2em 0.8em 0.25em 0.8em; -fx-font-weight: bold;");
        cue.setId("player-cue");
        Wrapping.on(cue);
        cue.setAlignment(Pos.TOP_CENTER);
        cue.setStyle("-fx-font-size: 1.9em; -fx-font-weight: bold; -fx-text-alignment: center;"
                + "-fx-text-fill: -nape-accent;");
        cue.setMaxWidth(Double.MAX_VALUE);
        ring.setId("player-ring");
        ring.setMinSize(72, 72);
        ring.setPrefSize(400, 400);
        VBox.setVgrow(ring, Priority.SOMETIMES);
        Wrapping.on(next);
        next.getStyleClass().add("quiet");
        next.setStyle("-fx-text-alignment: center;");
        beside.setId("player-beside");
        Wrapping.on(beside);
        beside.setStyle("-fx-text-alignment: center;");
        for (Label each : List.of(name, side, cue, next, beside)) {
            each.setMinHeight(USE_PREF_SIZE);
        }
        getChildren().addAll(name, beside, side, cue, ring, dots, next);
        // The first cue is there before the panel is seen, and whoever comes back to it is told what is to be done.
        sceneProperty().subscribe(scene -> {
            if (scene != null && !getAccessibleText().isEmpty()) {
                Announced.cue(this, getAccessibleText());
            }
        });
    }

    /** Keeps so many pixels free on both sides of the ring. */
    void setBesideRing(double pixels) {
        VBox.setMargin(ring, new Insets(0, pixels, 0, pixels));
    }

    /**
     * In little height what comes next is left out, so that the cue and the ring keep their room. Otherwise every cue has room for two
     * lines, so that the ring stands still when a longer one comes.
     */
    void setTight(boolean tight) {
        roomy = !tight;
        cue.requestLayout();
        next.setVisible(!tight);
        next.setManaged(!tight);
        setSpacing(tight ? 4 : 8);
    }

    /** Shows the scene; {@code warmUp} says that its exercise is the warm-up. */
    void show(SessionScene scene, SessionState state, boolean warmUp) {
        String exercise = scene.item().exercise().name();
        name.setText(warmUp ? texts.of("player.warm-up-now", exercise) : exercise);
        beside.setText(OneLine.of(scene.item().way().beside()));
        beside.setVisible(!beside.getText().isEmpty());
        beside.setManaged(beside.isVisible());
        String sideText = CueTexts.side(texts, scene.leg().side());
        side.setText(sideText);
        side.setVisible(!sideText.isEmpty());
        side.setManaged(!sideText.isEmpty());
        cue.setText(words(scene, state));
        ring.setFraction(1 - scene.fraction());
        ring.numberProperty().set(Long.toString(seconds(scene.left())));
        ring.captionProperty()
                .set(state.paused() != null ? texts.of("player.ring.paused") : CueTexts.ring(texts, scene));
        ring.colour(colour(scene.leg().kind(), state));
        dots.show(scene.item().dose(), scene.leg());
        if (state.paused() == null) {
            String spoken = Stream.of(sideText, cue.getText(), dots.count())
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(". "));
            announcements.at(ticks.get(), spoken).ifPresent(this::announce);
        }
        next.setText(scene.next()
                .map(each -> texts.of("player.next", each.name()))
                .orElseGet(() -> scene.count() > 1 ? texts.of("player.next-nothing") : ""));
    }

    private void announce(String words) {
        setAccessibleText(words);
        Announced.cue(this, words);
    }

    private String words(SessionScene scene, SessionState state) {
        if (state.paused() == null) {
            return CueTexts.of(texts, scene.cue());
        }
        return state.interrupted() ? texts.of("player.interrupted") : texts.of("player.paused");
    }

    private static long seconds(Duration left) {
        return Math.max(1, Math.ceilDiv(left.toMillis(), 1000));
    }

    private static String colour(LegKind kind, SessionState state) {
        if (state.paused() != null) {
            return "-nape-control-line";
        }
        return kind == LegKind.HOLD ? "-nape-accent" : "-nape-quiet";
    }
}
