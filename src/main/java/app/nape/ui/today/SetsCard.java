package app.nape.ui.today;

import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import app.nape.ui.Place;
import app.nape.ui.control.Card;
import app.nape.ui.control.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Today's sets: what was stretched today, and one set that can be begun at once. */
final class SetsCard extends VBox {
    private static final String GENTLE = "acute-spasm";
    private static final String DESK = "desk-5";

    private final PageContext context;

    SetsCard(PageContext context) {
        this.context = context;
        getStyleClass().add("card");
    }

    void show(TodayModel.Found found) {
        getChildren().setAll(Card.titled(context.texts().of("today.sets")).getChildren());
        Optional<Routine> offered = offered(found);
        if (offered.isEmpty()) {
            return;
        }
        Routine routine = offered.get();
        getChildren()
                .add(new VBox(
                        4,
                        Words.of(routine.name(), "strong"),
                        Words.quiet(contents(routine)),
                        Words.quiet(done(routine, found.today()))));
        Button start = new Button(context.texts().of("today.start-set"), new FontIcon(Feather.PLAY));
        start.setId("start-set");
        start.setOnAction(_ -> context.navigator().startSession(routine.id()));
        Button programme = new Button(context.texts().of("today.all-sets"));
        programme.getStyleClass().add("flat");
        programme.setOnAction(_ -> context.navigator().open(Place.PROGRAMME, null));
        getChildren().add(new FlowPane(8, 8, start, programme));
    }

    private String contents(Routine routine) {
        List<String> names = routine.exerciseIds().stream()
                .flatMap(id -> context.exercises().exercises().stream()
                        .filter(exercise -> exercise.id().equals(id)))
                .map(Exercise::name)
                .toList();
        return context.texts().of("today.set-contents", names.size(), names.isEmpty() ? "" : names.getFirst());
    }

    private String done(Routine routine, List<JournalEntry> today) {
        long times = times(routine, today);
        return times == 0 ? sentence(routine.goal()) : context.texts().of("today.done-times", times, routine.goal());
    }

    /** In pain the gentle set, else the followed one that was done least today, else the short one for the desk. */
    private Optional<Routine> offered(TodayModel.Found found) {
        if (found.open() != null) {
            return routine(GENTLE);
        }
        Set<String> followed = context.settings().settings().get().stretching().followed();
        return context.catalogue().routines().stream()
                .filter(routine -> followed.contains(routine.id()))
                .min(Comparator.comparingLong(routine -> times(routine, found.today())))
                .or(() -> routine(DESK));
    }

    private static long times(Routine routine, List<JournalEntry> today) {
        return today.stream()
                .filter(entry -> entry instanceof JournalEntry.Stretch stretch
                        && stretch.routineId().equals(routine.id()))
                .count();
    }

    private Optional<Routine> routine(String id) {
        return context.catalogue().routines().stream()
                .filter(routine -> routine.id().equals(id))
                .findFirst();
    }

    private static String sentence(String goal) {
        return goal.isEmpty() ? "" : goal.substring(0, 1).toUpperCase(Locale.ROOT) + goal.substring(1);
    }
}
