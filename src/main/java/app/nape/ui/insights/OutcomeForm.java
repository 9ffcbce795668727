package app.nape.ui.insights;

import app.nape.care.Nprs;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeDraft;
import app.nape.care.OutcomeDrafts;
import app.nape.care.OutcomeMeasure;
import app.nape.journal.JournalEntry;
import app.nape.ui.DraftDesk;
import app.nape.ui.PageContext;
import app.nape.ui.control.Form;
import app.nape.ui.control.NoteLimit;
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
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
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
    private final StringProperty missing = new SimpleStringProperty("");
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
        missing.set(missing());
        Button save = new Button(texts.of("insights.measure-save"));
        save.setId("save-measure");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> keep.accept(answer()));
        WhenPicker at = new WhenPicker(texts, context.clocks(), when);
        Form ready = new Form(save);
        ready.needs(missing);
        ready.needs(at.wrong());
        FlowPane actions = new FlowPane(12, 12, save);
        if (measure.ownActivities()) {
            actions.getChildren().add(more());
        }
        actions.getChildren().add(ready.line("measure-missing"));
        VBox form = new VBox(
                18,
                Words.quiet(words.about(measure)),
                questions,
                new VBox(8, Words.of(texts.of("insights.when"), "strong"), at),
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
        missing.set(missing());
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
            missing.set(missing());
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
            NoteLimit.set(field, OutcomeAnswer.LONGEST);
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

    /** What has no answer yet, in a sentence; empty when nothing is missing. */
    private String missing() {
        for (int number = 0; number < strips.size(); number++) {
            boolean named = !measure.ownActivities() || !activity(number).isEmpty();
            boolean scored = strips.get(number).getScore() != null;
            boolean spare = number >= measure.least() && measure.ownActivities() && !named && !scored;
            if (!spare && !named) {
                return texts.of("insights.measure-unnamed", number + 1);
            }
            if (!spare && !scored) {
                return texts.of(
                        measure.ownActivities() ? "insights.measure-unscored" : "insights.measure-missing", number + 1);
            }
        }
        return "";
    }

    private String activity(int number) {
        return activities.get(number).getText().strip();
    }

    /** What was answered, when nothing is missing. */
    private JournalEntry.Measure answer() {
        List<OutcomeAnswer> answers = new ArrayList<>();
        for (int number = 0; number < strips.size(); number++) {
            Nprs score = strips.get(number).getScore();
            if (score != null) {
                answers.add(new OutcomeAnswer(measure.ownActivities() ? activity(number) : null, score.score()));
            }
        }
        Instant at = Objects.requireNonNullElseGet(
                when.get(), () -> context.clocks().now().wall());
        return new JournalEntry.Measure(id, at, measure, answers, mended == null ? null : mended.note());
    }
}
