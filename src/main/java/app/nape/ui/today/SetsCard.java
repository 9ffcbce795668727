package app.nape.ui.today;

import app.nape.care.standing.Relief;
import app.nape.care.standing.Standing;
import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.exercise.SessionPlan;
import app.nape.journal.JournalEntry;
import app.nape.journal.Suggestion;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.control.Card;
import app.nape.ui.control.WhyWords;
import app.nape.ui.control.Words;
import app.nape.ui.figure.PosePicture;
import app.nape.ui.redflags.HelpHere;
import app.nape.ui.redflags.WhileHeld;
import app.nape.ui.suggestion.SuggestionReading;
import app.nape.words.LengthWords;
import app.nape.words.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Today's sets: one that may suit now, with the reason, and how often it was done today. */
final class SetsCard extends VBox {
    private static final double PICTURE_WIDTH = 92;
    private static final double PICTURE_HEIGHT = 112;

    private final PageContext context;
    private final Texts texts;
    private List<Suggestion> suggested = List.of();
    private List<JournalEntry> today = List.of();

    SetsCard(PageContext context) {
        this.context = context;
        this.texts = context.texts();
        getStyleClass().add("card");
        WhileHeld.follow(this, context, _ -> show());
    }

    void show(TodayModel.Found found) {
        today = found.today();
        SuggestionReading.ask(context, now -> {
            suggested = now;
            show();
        });
    }

    private void show() {
        getChildren().setAll(Card.titled(texts.of("today.sets")).getChildren());
        Standing standing = context.standing().now().get().standing();
        Optional<String> held = HelpHere.words(context).held(standing, Relief.EXERCISES);
        if (held.isPresent()) {
            Label wait = Words.plain(held.get());
            wait.setId("set-held");
            getChildren().add(wait);
            return;
        }
        if (suggested.isEmpty()) {
            return;
        }
        Suggestion first = suggested.getFirst();
        Routine routine = first.routine();
        Label done = Words.quiet(done(routine));
        done.setId("set-done");
        VBox words = new VBox(
                4,
                Words.of(routine.name(), "strong"),
                Words.of(WhyWords.of(texts, first.reason()), "text-accent"),
                Words.quiet(contents(routine)),
                done);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox about = new HBox(12, words);
        routine.exerciseIds().stream()
                .flatMap(id -> context.exercises().exercise(id).stream())
                .findFirst()
                .ifPresent(exercise ->
                        about.getChildren().add(new PosePicture(context, exercise, PICTURE_WIDTH, PICTURE_HEIGHT)));
        getChildren().add(about);
        Button programme = new Button(texts.of("today.all-sets"));
        programme.getStyleClass().add("flat");
        programme.setOnAction(_ -> context.navigator().open(Place.PROGRAMME, null));
        getChildren().add(new FlowPane(8, 8, start(routine), programme));
    }

    private Button start(Routine routine) {
        Button start = new Button(texts.of("today.start-set"), new FontIcon(Feather.PLAY));
        start.setId("start-set");
        start.setOnAction(_ -> context.navigator().startSession(routine.id()));
        return start;
    }

    private String contents(Routine routine) {
        List<String> names = routine.exerciseIds().stream()
                .flatMap(id -> context.exercises().exercise(id).stream())
                .map(Exercise::name)
                .toList();
        String time = new LengthWords(texts)
                .halves(SessionPlan.of(routine, context.exercises().byId()).length());
        return time + " · "
                + texts.counted("today.set-contents", names.size(), names.isEmpty() ? "" : names.getFirst());
    }

    private String done(Routine routine) {
        long times = today.stream()
                .filter(entry -> entry instanceof JournalEntry.Stretch stretch
                        && stretch.routineId().equals(routine.id())
                        && !stretch.done().isEmpty())
                .count();
        return times == 0 ? sentence(routine.goal()) : texts.counted("today.done-times", times, routine.goal());
    }

    private static String sentence(String goal) {
        return goal.isEmpty() ? "" : goal.substring(0, 1).toUpperCase(Locale.ROOT) + goal.substring(1);
    }
}
