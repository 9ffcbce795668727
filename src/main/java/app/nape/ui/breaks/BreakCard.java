package app.nape.ui.breaks;

import app.nape.exercise.Exercise;
import app.nape.link.AgentStatus;
import app.nape.ui.OwnWords;
import app.nape.ui.PageContext;
import app.nape.ui.Voice;
import app.nape.ui.control.TimerRing;
import app.nape.ui.control.Words;
import app.nape.ui.control.Wrapping;
import app.nape.ui.figure.ChosenFigure;
import app.nape.ui.figure.FigureView;
import app.nape.ui.theme.Motion;
import app.nape.words.BreakWords;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A break that leaves the screen to the person: what to do and how, what is left of it, and the way out, in a small card. */
final class BreakCard extends HBox {
    /** Width of the words, in letters' heights. */
    private static final double LINE = 19;

    private final PageContext context;
    private final Texts texts;
    private final BreakWords words;
    private final TimerRing ring = new TimerRing();
    private final ClockFace clock;
    private final Label title = Words.of("", "section-title");
    private final Label lead = Words.of("", "strong");
    private final Label steps = Words.quiet("");
    private final Label hands = Words.quiet("");
    private final FigureView figure;
    private final LeaveBar bar;
    private final BreakAnswers answers;
    private final Button back;
    private final BreakVoice voice;
    private AgentStatus.@Nullable OfferedBreak shown;
    private Duration length = Duration.ZERO;

    /** {@code comeBack} is run when the person says, after the end, that they are back. */
    BreakCard(PageContext context, LeaveGate gate, Voice voice, Runnable comeBack) {
        super(18);
        this.context = context;
        this.texts = context.texts();
        this.words = new BreakWords(texts);
        this.clock = new ClockFace(context);
        this.voice = new BreakVoice(context.settings(), new OwnWords(voice));
        this.figure = ChosenFigure.of(context);
        this.bar = new LeaveBar(texts, gate, LeaveBar.Keys.ELSEWHERE);
        this.answers = new BreakAnswers(context);
        this.back = new Button(texts.of("prompt.back"));
        getStyleClass().add("prompt");
        setId("break-card");
        setAlignment(Pos.CENTER_LEFT);
        ring.growWith(steps, 96);
        figure.setPrefSize(120, 150);
        figure.setMinSize(120, 150);
        back.setId("break-back");
        back.getStyleClass().add("accent");
        back.setOnAction(_ -> comeBack.run());
        back.setMinWidth(Region.USE_PREF_SIZE);
        title.setId("break-card-title");
        lead.setId("break-card-lead");
        steps.setId("break-card-steps");
        hands.setId("break-card-hands");
        hands.setText(texts.of("prompt.hands-off"));
        for (Label each : new Label[] {title, lead, steps, hands}) {
            Wrapping.on(each);
            each.setMinHeight(Region.USE_PREF_SIZE);
            each.maxWidthProperty()
                    .bind(title.fontProperty()
                            .map(font -> font.getSize() * LINE)
                            .orElse(260.0));
        }
        steps.visibleProperty().bind(hands.visibleProperty().not());
        for (Region each : new Region[] {ring, figure, bar, answers, back}) {
            each.managedProperty().bind(each.visibleProperty());
        }
        // One stands in the other's place, so that the card keeps its size while somebody types now and then.
        StackPane saying = new StackPane(steps, hands);
        StackPane.setAlignment(steps, Pos.TOP_LEFT);
        StackPane.setAlignment(hands, Pos.TOP_LEFT);
        VBox about = new VBox(2, title, lead, saying, bar, answers, back);
        VBox.setMargin(bar, new Insets(10, 0, 0, 0));
        VBox.setMargin(answers, new Insets(6, 0, 0, 0));
        VBox.setMargin(back, new Insets(10, 0, 0, 0));
        getChildren().addAll(ring, clock, about, figure);
    }

    void show(AgentStatus.OfferedBreak offered) {
        length = offered.length();
        setMinSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        ring.setVisible(!clock.begin(offered.length()));
        back.setVisible(false);
        bar.setVisible(true);
        bar.show(offered.strict());
        answers.show(offered);
        title.setText(words.name(offered.kind()));
        lead.setText(words.what(offered.kind()));
        steps.setText("");
        figure.setVisible(false);
        figure.setReducedMotion(Motion.reduced(context.settings().settings().get()));
        shown = offered;
        context.standing().whenRead(() -> {
            if (offered.equals(shown)) {
                new BreakExercise(context).suiting(offered).ifPresent(this::lead);
                setAccessibleText(title.getText() + ". " + lead.getText());
                voice.say(title.getText(), lead.getText(), steps.getText());
            }
        });
        setCounting(offered.counting());
        setLeft(offered.left());
    }

    private void lead(Exercise exercise) {
        lead.setText(exercise.name());
        steps.setText(exercise.steps().stream().limit(2).collect(Collectors.joining("\n")));
        figure.setMotion(context.motions().of(exercise.id()), false);
        figure.setVisible(true);
        figure.playPreview();
    }

    /** The time is over and the person is not back yet: the card waits. */
    void over() {
        // A card that shrinks under the pointer would put its button elsewhere.
        setMinSize(getWidth(), getHeight());
        figure.stopPreview();
        figure.setVisible(false);
        hands.setVisible(false);
        ring.setVisible(false);
        clock.end();
        bar.setVisible(false);
        answers.setVisible(false);
        back.setVisible(true);
        lead.setText(texts.of("prompt.over-lead"));
        steps.setText("");
        voice.say(lead.getText());
    }

    /** The card was taken away. */
    void rest() {
        shown = null;
        clock.end();
        voice.hush();
        figure.stopPreview();
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
