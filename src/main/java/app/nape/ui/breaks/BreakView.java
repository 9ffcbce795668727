package app.nape.ui.breaks;

import app.nape.exercise.Exercise;
import app.nape.link.AgentStatus;
import app.nape.ui.OwnWords;
import app.nape.ui.PageContext;
import app.nape.ui.Voice;
import app.nape.ui.control.TimerRing;
import app.nape.ui.control.Words;
import app.nape.ui.figure.ChosenFigure;
import app.nape.ui.figure.FigureView;
import app.nape.ui.theme.Motion;
import app.nape.words.BreakWords;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** The break itself: a short exercise shown by the figure, or a rest for the eyes, and what is left of it. */
final class BreakView extends VBox {
    /** So many lines of the title's size, one above the other, have room for all there is to say. */
    private static final int LINES = 22;

    private static final double BESIDE = 560;
    /** Width of the words where no figure stands beside them, in sizes of the title. */
    private static final double ALONE = 31;

    private final PageContext context;
    private final Texts texts;
    private final TimerRing ring = new TimerRing();
    private final ClockFace clock;
    private final Label title = Words.of("", "break-title");
    private final Label lead = Words.of("", "break-lead");
    private final Label steps = Words.of("", "quiet", "lead");
    private final Label hands = Words.of("", "quiet");
    private final Label stray = Words.of("", "quiet");
    private final FigureView figure;
    private final HBox middle;
    private final LeaveBar bar;
    private final BreakAnswers answers;
    private final BreakVoice voice;
    private AgentStatus.@Nullable OfferedBreak shown;
    private final BreakWords words;
    private Duration length = Duration.ZERO;

    BreakView(PageContext context, LeaveGate gate, Voice voice) {
        this.context = context;
        this.texts = context.texts();
        words = new BreakWords(texts);
        this.clock = new ClockFace(context);
        this.voice = new BreakVoice(context.settings(), new OwnWords(voice));
        this.figure = ChosenFigure.of(context);
        getStyleClass().add("break-view");
        setId("break-view");
        setAlignment(Pos.CENTER);
        title.setId("break-title");
        hands.setText(texts.of("prompt.hands-off"));
        hands.setVisible(false);
        stray.setId("stray-keys");
        stray.setText(texts.of("prompt.stray"));
        stray.setVisible(false);
        stray.managedProperty().bind(stray.visibleProperty());
        ring.setPrefSize(220, 220);
        ring.setMaxSize(220, 220);
        ring.managedProperty().bind(ring.visibleProperty());
        VBox words = new VBox(14, title, lead, steps, ring, clock, hands, stray);
        // On a low screen with large text the figure alone says how; the words would push the title off the screen.
        steps.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !steps.getText().isEmpty()
                                && (!figure.isVisible()
                                        || getHeight() > LINES * title.getFont().getSize()),
                        steps.textProperty(),
                        figure.visibleProperty(),
                        heightProperty(),
                        title.fontProperty()));
        steps.managedProperty().bind(steps.visibleProperty());
        VBox.setMargin(ring, new Insets(12, 0, 0, 0));
        figure.visibleProperty().subscribe(beside -> {
            ring.setLeading(beside);
            words.setAlignment(beside ? Pos.CENTER_LEFT : Pos.CENTER);
            clock.setAlignment(beside ? Pos.CENTER_LEFT : Pos.CENTER);
            List.of(title, lead, steps, hands, stray)
                    .forEach(label -> label.setTextAlignment(beside ? TextAlignment.LEFT : TextAlignment.CENTER));
        });
        words.setMinWidth(0);
        // Beside the figure the words keep to their half; alone they take the width that their size asks for, or the
        // title would go.
        words.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> figure.isVisible()
                                ? BESIDE
                                : Math.max(BESIDE, ALONE * title.getFont().getSize()),
                        figure.visibleProperty(),
                        title.fontProperty()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox.setHgrow(figure, Priority.ALWAYS);
        figure.setMinSize(0, 0);
        figure.setPrefSize(460, 560);
        figure.setMaxSize(720, 820);
        figure.managedProperty().bind(figure.visibleProperty());
        middle = new HBox(56, figure, words);
        middle.setAlignment(Pos.CENTER);
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(0);
        bar = new LeaveBar(texts, gate);
        answers = new BreakAnswers(context);
        answers.setAlignment(Pos.CENTER);
        answers.managedProperty().bind(answers.visibleProperty());
        VBox.setMargin(answers, new Insets(8, 0, 0, 0));
        getChildren().addAll(middle, bar, answers);
    }

    void show(AgentStatus.OfferedBreak offered) {
        length = offered.length();
        bar.setVisible(true);
        bar.show(offered.strict());
        answers.show(offered);
        ring.setVisible(!clock.begin(offered.length()));
        title.setText(words.name(offered.kind()));
        lead.setText(words.how(offered.kind()));
        steps.setText("");
        figure.setVisible(false);
        stray.setVisible(false);
        figure.setReducedMotion(Motion.reduced(context.settings().settings().get()));
        shown = offered;
        context.standing().whenRead(() -> {
            if (offered.equals(shown)) {
                new BreakExercise(context).suiting(offered).ifPresent(this::lead);
                voice.say(title.getText(), lead.getText(), steps.getText());
            }
        });
        setCounting(offered.counting());
        setLeft(offered.left());
    }

    private void lead(Exercise exercise) {
        lead.setText(exercise.name());
        steps.setText(exercise.steps().stream().limit(3).collect(Collectors.joining("\n")));
        figure.setMotion(context.motions().of(exercise.id()), false);
        figure.setVisible(true);
        figure.playPreview();
    }

    /** The time is over and the person is not back yet: the window waits. */
    void over() {
        figure.stopPreview();
        figure.setVisible(false);
        hands.setVisible(false);
        stray.setVisible(false);
        ring.setVisible(false);
        clock.end();
        bar.setVisible(false);
        answers.setVisible(false);
        lead.setText(texts.of("prompt.over-lead"));
        steps.setText(texts.of("prompt.over-steps"));
        voice.say(lead.getText());
    }

    /** Puts the keyboard on the way out. */
    void takeFocus() {
        bar.takeFocus();
    }

    /** The window was taken away. */
    void rest() {
        shown = null;
        clock.end();
        voice.hush();
        figure.stopPreview();
    }

    /** Letters meant for another program came here: whoever typed them would miss them afterwards. */
    void sayStray() {
        stray.setVisible(true);
    }

    /** Whether the seconds run; while the person types they wait. */
    void setCounting(boolean counting) {
        hands.setVisible(!counting);
    }

    void setLeft(Duration left) {
        ring.numberProperty().set(new LengthWords(texts).running(left));
        ring.setFraction(length.isZero() ? 0 : Math.clamp((double) left.toMillis() / length.toMillis(), 0.0, 1.0));
    }
}
