package app.nape.ui.stretch;

import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.exercise.SessionPlan;
import app.nape.exercise.Suitability;
import app.nape.journal.Suggestion;
import app.nape.settings.Stretching;
import app.nape.ui.PageContext;
import app.nape.ui.suggestion.Past;
import app.nape.ui.suggestion.SuggestionReading;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the library offers this person now. No nodes; lives on the FX thread. */
final class LibraryModel {
    private final PageContext context;
    private final ObjectProperty<LibraryFilter> filter = new SimpleObjectProperty<>(LibraryFilter.ALL);
    private final ReadOnlyObjectWrapper<List<Exercise>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<OfferedRoutine>> offered = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Past> past = new ReadOnlyObjectWrapper<>(Past.NOTHING);
    private final ReadOnlyLongWrapper known = new ReadOnlyLongWrapper();
    private final BooleanProperty all = new SimpleBooleanProperty();

    LibraryModel(PageContext context) {
        this.context = context;
        filter.addListener((_, _, _) -> find());
        all.addListener((_, _, _) -> find());
        past.addListener((_, was, now) -> {
            hideAgain(was.gentle() != now.gentle());
            find();
            offer();
        });
        context.standing().now().addListener((_, _, _) -> {
            find();
            offer();
        });
        context.settings().settings().addListener((_, was, now) -> {
            if (!was.stretching().equals(now.stretching())) {
                hideAgain(!was.stretching().ticked().equals(now.stretching().ticked()));
                find();
                offer();
            }
        });
        find();
        offer();
    }

    /** Reads the log again. */
    void refresh() {
        context.standing().refresh();
        Instant now = context.clocks().now().wall();
        context.journal().ask(journal -> Past.read(journal, now), past::set);
    }

    void change(UnaryOperator<LibraryFilter> change) {
        filter.set(change.apply(filter.get()));
    }

    ReadOnlyObjectProperty<LibraryFilter> filterProperty() {
        return filter;
    }

    /** The exercises that fit: what was done lately first when that is asked for, else in the catalogue's order. */
    ReadOnlyObjectProperty<List<Exercise>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Counts up whenever something is told that a tile may show: a favourite, a tick, an episode. Before what was found changes. */
    ReadOnlyLongProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** The routines, those that are suggested now first. */
    ReadOnlyObjectProperty<List<OfferedRoutine>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** Whether all exercises are shown in spite of what speaks against some. */
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
        return all.get() ? 0 : fitting().filter(why).count();
    }

    /** How many of those shown do not suit now. None unless all are shown. */
    long shownAllTheSame() {
        return found.get().stream().filter(each -> !suitability().suits(each)).count();
    }

    /** What is known that speaks against exercises. */
    Suitability suitability() {
        return context.suitability(null);
    }

    boolean own(Routine routine) {
        return stretching().own().stream().anyMatch(each -> each.id().equals(routine.id()));
    }

    Duration length(Routine routine) {
        return SessionPlan.of(routine, context.exercises().byId()).length();
    }

    /** Whoever wanted to see everything wanted it in spite of what was known then. */
    private void hideAgain(boolean otherwise) {
        if (otherwise) {
            all.set(false);
        }
    }

    private void find() {
        known.set(known.get() + 1);
        find(fitting().filter(each -> all.get() || suitability().suits(each)).toList());
    }

    private void find(List<Exercise> fitting) {
        if (!filter.get().recent()) {
            found.set(fitting);
            return;
        }
        List<String> done = past.get().done();
        found.set(fitting.stream()
                .sorted(java.util.Comparator.comparingInt(each -> done.indexOf(each.id())))
                .toList());
    }

    private void offer() {
        List<Routine> routines = context.catalogue().routines();
        List<Suggestion> suggested = SuggestionReading.of(context, past.get());
        List<OfferedRoutine> shelf = new ArrayList<>();
        suggested.forEach(each -> shelf.add(new OfferedRoutine(each.routine(), each.reason())));
        routines.stream()
                .filter(each ->
                        suggested.stream().noneMatch(one -> one.routine().equals(each)))
                .forEach(each -> shelf.add(new OfferedRoutine(each, null)));
        offered.set(shelf);
    }

    private Stream<Exercise> fitting() {
        Set<String> favourites = stretching().favourites();
        List<String> done = filter.get().recent() ? past.get().done() : List.of();
        return context.exercises().offered().stream()
                .filter(filter.get()::fits)
                .filter(each -> !filter.get().favourites() || favourites.contains(each.id()))
                .filter(each -> !filter.get().recent() || done.contains(each.id()));
    }

    private Stretching stretching() {
        return context.settings().settings().get().stretching();
    }
}
