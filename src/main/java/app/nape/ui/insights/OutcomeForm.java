package app.nape.ui.insights;

import app.nape.care.Nprs;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeDraft;
import app.nape.care.OutcomeDrafts;
import app.nape.care.OutcomeMeasure;
import app.nape.journal.JournalEntry;
import app.nape.ui.DraftDesk;
import app.nape.ui.PageContext;
import app.nape.ui.control.NprsStrip;
import app.nape.ui.control.SubPage;
import app.nape.ui.control.WhenPicker;
import app.nape.ui.control.Words;
import app.nape.words.OutcomeWords;
import app.nape.words.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks one outcome measure, or mends an answer that was given. */
final class OutcomeForm {
    private final PageContext context;
    private final Texts texts;
    private final OutcomeMeasure measure;
    private final OutcomeWords words;
    private final JournalEntry.@Nullable Measure mended;
    private final DraftDesk drafts;
    private final UUID id;
    private final Instant begun;
    private List<OutcomeDraft.Part> first = List.of();
    private @Nullable Instant firstWhen;
    private final ObjectProperty<@Nullable Instant> when = new SimpleObjectProperty<>();
    private final List<NprsStrip> strips = new ArrayList<>();
    private final List<TextField> activities = new ArrayList<>();
    private final VBox questions = new VBox(22);
    private final Label fault = Words.of("", "text-danger");
    private final SubPage page;

    /**
     * A form.
     *
     * @param mended the answer to mend, or null for a new one
     * @param named activities to ask again
     * @param half what was given before the person was cut off, or null
     * @param fresh the id of a new answer; what is half given keeps its own
     * @param drafts keeps what is half given
     * @param keep is given the answer
     * @param left runs when the person goes back
     */
    OutcomeForm(
            PageContext context,
            OutcomeMeasure measure,
            JournalEntry.@Nullable Measure mended,
            List<String> named,
            @Nullable OutcomeDraft half,
            UUID fresh,
            DraftDesk drafts,
            Consumer<JournalEntry.Measure> keep,
            Runnable left) {
        this.context = context;
        this.texts = context.texts();
        this.measure = measure;
        this.mended = mended;
        this.drafts = drafts;
        id = half != null ? half.id() : mended != null ? mended.id() : fresh;
        begun = half != null ? half.begun() : context.clocks().now().wall();
        words = new OutcomeWords(texts);
        page = new SubPage(texts, words.name(measure), left);
        when.set(mended == null ? null : mended.at());
        int count = mended == null
                ? Math.clamp(named.size(), measure.least(), measure.most())
                : mended.answers().size();
        for (int number = 0; number < count; number++) {
            ask(number < named.size() ? named.get(number) : "", answered(number));
        }
        first = given();
        firstWhen = when.get();
        if (half != null) {
            takeUp(half);
        }
        when.addListener((_, _, _) -> touch());
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        Button save = new Button(texts.of("insights.measure-save"));
        save.setId("save-measure");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> {
            JournalEntry.Measure answer = answer();
            if (answer != null) {
                keep.accept(answer);
            }
        });
        FlowPane actions = new FlowPane(12, 12, save);
        if (measure.ownActivities()) {
            actions.getChildren().add(more());
        }
        VBox form = new VBox(
                18,
                Words.quiet(words.about(measure)),
                questions,
                new VBox(
                        8,
                        Words.of(texts.of("insights.when"), "strong"),
                        new WhenPicker(texts, context.clocks(), when)),
                fault,
                Words.of(words.meaning(measure), "quiet", "small"));
        form.getStyleClass().add("card");
        page.setParts(form, actions);
    }

    private void takeUp(OutcomeDraft half) {
        for (int number = 0; number < half.parts().size(); number++) {
            OutcomeDraft.Part part = half.parts().get(number);
            if (number >= strips.size()) {
                ask(part.activity(), part.score());
            } else {
                strips.get(number).scoreProperty().set(part.score());
                if (measure.ownActivities()) {
                    activities.get(number).setText(part.activity());
                }
            }
        }
        when.set(half.at());
    }

    private List<OutcomeDraft.Part> given() {
        List<OutcomeDraft.Part> parts = new ArrayList<>();
        for (int number = 0; number < strips.size(); number++) {
            parts.add(new OutcomeDraft.Part(
                    measure.ownActivities() ? activities.get(number).getText() : "",
                    strips.get(number).getScore()));
        }
        return parts;
    }

    /** With each touch what is half given is kept, while it differs from how the form began. */
    private void touch() {
        List<OutcomeDraft.Part> now = given();
        boolean same = now.equals(first) && Objects.equals(when.get(), firstWhen);
        OutcomeDrafts before = drafts.halfAnswered();
        drafts.keepAnswers(
                same
                        ? before.without(id)
                        : before.with(new OutcomeDraft(id, mended != null, measure, begun, now, when.get())));
    }

    /** Puts the keyboard where the answers begin. */
    void takeFocus() {
        if (measure.ownActivities()) {
            activities.getFirst().requestFocus();
        } else {
            strips.getFirst().requestFocus();
        }
    }

    Parent root() {
        return page;
    }

    private @Nullable Nprs answered(int number) {
        return mended == null ? null : new Nprs(mended.answers().get(number).score());
    }

    private Button more() {
        Button more = new Button(texts.of("outcome.psfs.more"));
        more.setId("more-activities");
        more.setDisable(strips.size() >= measure.most());
        more.setOnAction(_ -> {
            ask("", null);
            more.setDisable(strips.size() >= measure.most());
            activities.getLast().requestFocus();
        });
        return more;
    }

    private void ask(String activity, @Nullable Nprs score) {
        int number = strips.size();
        NprsStrip strip = NprsStrip.scale(texts, words.low(measure), words.high(measure));
        strip.scoreProperty().set(score);
        strip.scoreProperty().addListener((_, _, _) -> touch());
        strips.add(strip);
        VBox question = new VBox(8);
        if (measure.ownActivities()) {
            TextField field = new TextField(activity);
            field.setPromptText(texts.of("outcome.psfs.activity-prompt"));
            field.setAccessibleText(texts.of("outcome.psfs.activity", number + 1));
            field.setTextFormatter(new TextFormatter<>(change -> {
                if (change.getControlNewText().length() > OutcomeAnswer.LONGEST) {
                    change.setText("");
                }
                return change;
            }));
            field.textProperty().addListener((_, _, _) -> touch());
            activities.add(field);
            question.getChildren()
                    .addAll(
                            Words.of(texts.of("outcome.psfs.activity", number + 1), "strong"),
                            field,
                            Words.quiet(texts.of("outcome.psfs.activity-score")));
        } else {
            question.getChildren().add(Words.of(words.question(measure, number), "strong"));
        }
        question.getChildren().add(strip);
        questions.getChildren().add(question);
    }

    /** What was answered, or null while something is missing; then the line beneath says what. */
    private JournalEntry.@Nullable Measure answer() {
        List<OutcomeAnswer> answers = new ArrayList<>();
        for (int number = 0; number < strips.size(); number++) {
            Nprs score = strips.get(number).getScore();
            String activity =
                    measure.ownActivities() ? activities.get(number).getText().strip() : null;
            boolean spare = number >= measure.least() && activity != null && activity.isEmpty() && score == null;
            if (spare) {
                continue;
            }
            if (score == null || (activity != null && activity.isEmpty())) {
                fault.setText(texts.of("insights.measure-missing", number + 1));
                return null;
            }
            answers.add(new OutcomeAnswer(activity, score.score()));
        }
        Instant at = Objects.requireNonNullElseGet(
                when.get(), () -> context.clocks().now().wall());
        return new JournalEntry.Measure(id, at, measure, answers, mended == null ? null : mended.note());
    }
}
