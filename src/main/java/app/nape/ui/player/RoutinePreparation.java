package app.nape.ui.player;

import app.nape.care.Nprs;
import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineFit;
import app.nape.exercise.RoutineItem;
import app.nape.exercise.SessionPlan;
import app.nape.exercise.SessionPlan.Dosed;
import app.nape.exercise.SessionState;
import app.nape.exercise.Suitability;
import app.nape.exercise.WarmUp;
import app.nape.journal.JournalEntry;
import app.nape.ui.PageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** A routine or a single exercise, less what does not suit now, with a warm-up where one is wanted. No nodes. */
final class RoutinePreparation implements Preparation {
    private final PageContext context;
    private final Routine routine;
    private final boolean single;
    private final Map<String, Exercise> exercises;
    private final BooleanProperty everything = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable SessionPlan> plan = new ReadOnlyObjectWrapper<>();
    private Suitability known;
    private RoutineFit fit;
    private boolean warm;
    private boolean warmed;

    private RoutinePreparation(PageContext context, Routine routine, boolean single) {
        this.context = context;
        this.routine = routine;
        this.single = single;
        this.exercises =
                context.exercises().offered().stream().collect(Collectors.toMap(Exercise::id, Function.identity()));
        this.known = context.suitability(null);
        this.fit = RoutineFit.of(routine, exercises(), known);
        everything.addListener((_, _, _) -> arrange());
        arrange();
    }

    /** For a routine or a single exercise; empty when there is none of this id. */
    static Optional<RoutinePreparation> of(PageContext context, String id) {
        return context.catalogue()
                .routine(id)
                .map(found -> new RoutinePreparation(context, found, false))
                .or(() -> context.exercises()
                        .offered(id)
                        .map(each -> new RoutinePreparation(
                                context,
                                new Routine(each.id(), each.name(), "", List.of(RoutineItem.plain(each.id()))),
                                true)));
    }

    @Override
    public void know(@Nullable Nprs painNow) {
        Suitability now = context.suitability(painNow);
        if (now.equals(known)) {
            return;
        }
        known = now;
        fit = RoutineFit.of(routine, exercises(), known);
        arrange();
    }

    @Override
    public String id() {
        return routine.id();
    }

    @Override
    public String title() {
        return routine.name();
    }

    @Override
    public boolean single() {
        return single;
    }

    Suitability known() {
        return known;
    }

    /** Whether it hurts no more than the set as a whole is meant for. */
    boolean offered() {
        return routine.offeredAt(known.painNow());
    }

    /** The most pain the set as a whole is meant for, 0 to 10; 10 without a limit. */
    int most() {
        return Objects.requireNonNullElse(routine.mostStartPain(), 10);
    }

    /** What does not suit now, whether or not it is left out. */
    List<RoutineFit.LeftOut> unsuitable() {
        return fit.leftOut();
    }

    @Override
    public BooleanProperty everythingProperty() {
        return everything;
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable SessionPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    @Override
    public boolean wantsWarmUp() {
        return warm;
    }

    @Override
    public boolean warmed() {
        return warmed;
    }

    @Override
    public void arrange() {
        List<Dosed> session = new ArrayList<>(single || everything.get() ? whole() : fit.kept());
        Optional<Dosed> warmUp = single ? Optional.empty() : WarmUp.before(session, exercises(), known);
        warm = warmUp.isPresent();
        warmed = warm && context.settings().settings().get().stretching().warmUp();
        if (warmed) {
            warmUp.ifPresent(session::addFirst);
        }
        plan.set(session.isEmpty() ? null : SessionPlan.of(routine.id(), session));
    }

    private List<Dosed> whole() {
        return routine.items().stream()
                .flatMap(
                        item -> Optional.ofNullable(exercises().get(item.exerciseId()))
                                .map(each -> new Dosed(each, item.dose(each)))
                                .stream())
                .toList();
    }

    /** Those that may be led: what only a therapist may add is left out, whatever a routine in the settings says. */
    private Map<String, Exercise> exercises() {
        return exercises;
    }

    @Override
    public JournalEntry.Stretch entry(JournalEntry.Stretch done, SessionState state) {
        return done;
    }
}
