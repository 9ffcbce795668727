package app.nape.ui.stretch;

import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.exercise.SessionPlan;
import app.nape.journal.Journal;
import app.nape.ui.PageContext;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the library offers this person now. No nodes; lives on the FX thread. */
final class LibraryModel {
    /** The routine for the first days of a spasm. */
    private static final String GENTLE = "acute-spasm";

    private final PageContext context;
    private final ObjectProperty<LibraryFilter> filter = new SimpleObjectProperty<>(LibraryFilter.ALL);
    private final ReadOnlyObjectWrapper<List<Exercise>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty inPain = new SimpleBooleanProperty();
    private final BooleanProperty all = new SimpleBooleanProperty();

    LibraryModel(PageContext context) {
        this.context = context;
        filter.addListener((_, _, _) -> find());
        inPain.addListener((_, _, _) -> find());
        all.addListener((_, _, _) -> find());
        find();
    }

    /** Looks again whether a pain episode is open. */
    void refresh() {
        context.journal().ask(Journal::openEpisodes, open -> inPain.set(!open.isEmpty()));
    }

    void change(UnaryOperator<LibraryFilter> change) {
        filter.set(change.apply(filter.get()));
    }

    ReadOnlyObjectProperty<LibraryFilter> filterProperty() {
        return filter;
    }

    /** The exercises that fit, in the catalogue's order. */
    ReadOnlyObjectProperty<List<Exercise>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Whether a pain episode is open, so that only gentle exercises are shown unless all are asked for. */
    BooleanProperty inPainProperty() {
        return inPain;
    }

    /** Whether all exercises are shown in spite of an open episode. */
    BooleanProperty allProperty() {
        return all;
    }

    /** How many exercises fit the filter but are hidden because of an open episode. */
    long hidden() {
        return inPain.get() && !all.get()
                ? shippable()
                        .filter(filter.get()::fits)
                        .filter(each -> !each.safety().suitableInAcuteSpasm())
                        .count()
                : 0;
    }

    /** The routines, the gentle one first while an episode is open. */
    List<Routine> routines() {
        List<Routine> routines = context.exercises().routines();
        if (!inPain.get()) {
            return routines;
        }
        return Stream.concat(
                        routines.stream().filter(LibraryModel::gentle),
                        routines.stream().filter(each -> !gentle(each)))
                .toList();
    }

    static boolean gentle(Routine routine) {
        return routine.id().equals(GENTLE);
    }

    Duration length(Routine routine) {
        return SessionPlan.of(routine, context.exercises().byId()).length();
    }

    private void find() {
        found.set(shippable()
                .filter(filter.get()::fits)
                .filter(each -> !inPain.get() || all.get() || each.safety().suitableInAcuteSpasm())
                .toList());
    }

    private Stream<Exercise> shippable() {
        return context.exercises().exercises().stream()
                .filter(each -> !each.safety().clinicianOnly());
    }
}
