package app.nape.ui.stretch;

import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.exercise.SessionPlan;
import app.nape.exercise.Suitability;
import app.nape.journal.Journal;
import app.nape.ui.PageContext;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
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
        context.settings().settings().addListener((_, was, now) -> {
            if (!was.stretching().ticked().equals(now.stretching().ticked())) {
                find();
            }
        });
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

    /** How many exercises fit the filter but are hidden because they are too much for an open episode. */
    long hiddenByPain() {
        return hidden(each -> !suitability().gentleEnough(each));
    }

    /** How many more are hidden because of what the person has ticked. */
    long hiddenByTicks() {
        return hidden(each ->
                suitability().gentleEnough(each) && !suitability().against(each).isEmpty());
    }

    private long hidden(Predicate<Exercise> why) {
        return all.get()
                ? 0
                : shippable().filter(filter.get()::fits).filter(why).count();
    }

    private Suitability suitability() {
        return new Suitability(
                inPain.get(), context.settings().settings().get().stretching().ticked());
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
                .filter(each -> all.get() || suitability().suits(each))
                .toList());
    }

    private Stream<Exercise> shippable() {
        return context.exercises().exercises().stream()
                .filter(each -> !each.safety().clinicianOnly());
    }
}
