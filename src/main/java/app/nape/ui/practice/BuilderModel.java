package app.nape.ui.practice;

import app.nape.care.plan.InFlare;
import app.nape.care.plan.ItemDose;
import app.nape.care.plan.OutOfBounds;
import app.nape.care.plan.OwnExercise;
import app.nape.care.plan.Phase;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Sides;
import app.nape.care.practice.Beside;
import app.nape.care.practice.DoseLine;
import app.nape.care.practice.KeptDraft;
import app.nape.care.practice.PlanWarning;
import app.nape.care.practice.PlanWarnings;
import app.nape.care.practice.ProgrammeDraft;
import app.nape.care.practice.Revised;
import app.nape.care.practice.SetLine;
import app.nape.care.practice.WordLine;
import app.nape.exchange.plan.OpenedPlan;
import app.nape.exchange.plan.PlanTemplates;
import app.nape.exercise.Exercise;
import app.nape.exercise.RepMode;
import app.nape.exercise.Side;
import app.nape.ui.DraftDesk;
import app.nape.ui.PageContext;
import app.nape.words.Texts;
import app.nape.words.Unparted;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A programme while it is written: one line after the other, each of which can be taken back. What is half written is kept with every
 * line, so that it is there again when the window, or its process, was ended.
 */
final class BuilderModel {
    /** A line that begins from a template, or takes over what one says beside the exercises. */
    static final String AS = "as:";

    private static final int MOST_UNDO = 200;

    /** What became of a line. */
    sealed interface Answer {
        /** It was taken. */
        record Taken() implements Answer {}

        /** It was not; nothing changed. */
        record Refused(String why) implements Answer {}

        /** This exercise is to be added by a therapist only: asked once, then taken. */
        record Asks(Exercise exercise) implements Answer {}
    }

    private final PageContext context;
    private final Texts texts;
    private final Map<String, Exercise> catalogue;
    private final ReadOnlyObjectWrapper<ProgrammeDraft> draft;
    private final Deque<ProgrammeDraft> before = new ArrayDeque<>();
    private final Set<String> dismissed = new HashSet<>();
    private final DraftDesk drafts;
    private @Nullable Revised revised;
    private ProgrammeDraft saved;
    private Instant begun;

    BuilderModel(PageContext context, DraftDesk drafts) {
        this.context = context;
        this.drafts = drafts;
        this.texts = context.texts();
        catalogue = context.exercises().exercises().stream().collect(Collectors.toMap(Exercise::id, each -> each));
        saved = empty();
        KeptDraft left = drafts.programme().get();
        revised = left == null ? null : left.revised();
        begun = left == null ? wall() : left.begun();
        draft = new ReadOnlyObjectWrapper<>(left == null ? saved : left(left));
        draft.addListener((_, _, _) -> keep());
        drafts.programme().addListener((_, _, now) -> {
            // Forgotten from elsewhere: everything was erased.
            if (now == null && unsaved()) {
                begin();
            }
        });
    }

    /** What was left on another day begins today, as any new one does. */
    private ProgrammeDraft left(KeptDraft kept) {
        return kept.revised() == null ? kept.draft().beginning(today()) : kept.draft();
    }

    private void keep() {
        if (unsaved()) {
            drafts.keepProgramme(kept());
        } else {
            drafts.forgetProgramme();
        }
    }

    /** What is half written, as it is now. */
    KeptDraft kept() {
        return new KeptDraft(begun, now(), revised);
    }

    /** Goes on with what was half written and put aside. */
    void goOn(KeptDraft with) {
        begin(with.draft(), with.revised());
        begun = with.begun();
        saved = empty();
        keep();
    }

    private Instant wall() {
        return context.clocks().now().wall();
    }

    private ProgrammeDraft empty() {
        return ProgrammeDraft.empty(
                today(),
                texts.locale().getLanguage(),
                texts.plain().of("practice.phase-called", 1),
                texts.plain().of("practice.set-called", 1));
    }

    LocalDate today() {
        return context.days().dayOf(wall(), context.clocks().zone());
    }

    ReadOnlyObjectProperty<ProgrammeDraft> draft() {
        return draft.getReadOnlyProperty();
    }

    ProgrammeDraft now() {
        return draft.get();
    }

    /** The revision that is changed; null for a programme of its own. */
    @Nullable
    Revised revised() {
        return revised;
    }

    /** Whether something was written that is not saved. */
    boolean unsaved() {
        return !now().says(saved) && (now().isWritten() || !now().title().isEmpty());
    }

    /** Begins a new one. */
    void begin() {
        begin(empty(), null);
    }

    /** Begins a new one as this one, from today on, with this label. */
    void beginLike(Programme like, String label) {
        begin(ProgrammeDraft.of(like).beginning(today()).labelled(label), null);
    }

    /** Begins the next revision of one. */
    void revise(OpenedPlan plan) {
        begin(ProgrammeDraft.of(plan.programme()), new Revised(plan.programme().head(), plan.hash()));
    }

    private void begin(ProgrammeDraft first, @Nullable Revised of) {
        revised = of;
        begun = wall();
        before.clear();
        dismissed.clear();
        saved = of == null ? empty() : first;
        draft.set(first);
    }

    /** What is written now is in a file. */
    void saved() {
        saved = now();
        keep();
    }

    void change(UnaryOperator<ProgrammeDraft> how) {
        ProgrammeDraft changed = how.apply(now());
        if (!changed.equals(now())) {
            before.push(now());
            if (before.size() > MOST_UNDO) {
                before.removeLast();
            }
            draft.set(changed);
        }
    }

    /** Goes to an item, or to a set without one; nothing to take back. */
    void select(int phase, int set, int item) {
        draft.set(now().selected(phase, set, item));
    }

    /** Takes the newest change back. */
    void undo() {
        if (!before.isEmpty()) {
            draft.set(before.pop());
        }
    }

    /** Begins another set; none where the phase has as many as it may. */
    Answer nextSet() {
        if (now().phase().sets().size() >= Phase.MOST_SETS) {
            return new Answer.Refused(texts.of("practice.most-sets", Phase.MOST_SETS));
        }
        return begun(now -> now.nextSet(texts.plain().of("practice.set-called", sets(now) + 1)));
    }

    /** Begins another phase; none where there are as many as may be. */
    Answer nextPhase() {
        if (now().phases().size() >= Programme.MOST_PHASES) {
            return new Answer.Refused(texts.of("practice.most-phases", Programme.MOST_PHASES));
        }
        return begun(now -> now.nextPhase(
                texts.plain().of("practice.phase-called", now.phases().size() + 1),
                texts.plain().of("practice.set-called", sets(now) + 1)));
    }

    private Answer begun(UnaryOperator<ProgrammeDraft> how) {
        change(how);
        return new Answer.Taken();
    }

    private static int sets(ProgrammeDraft of) {
        return of.phases().stream().mapToInt(phase -> phase.sets().size()).sum();
    }

    /** Does what a line says, whatever it is: a dose, the set's times, something beside the exercises, a title, or an exercise. */
    Answer enter(String typed) {
        String line = typed.strip();
        ProgrammeDraft now = now();
        if (line.isEmpty()) {
            return new Answer.Taken();
        }
        if (line.startsWith("#")) {
            return titled(line);
        }
        if (line.startsWith(AS)) {
            return like(line.substring(AS.length()).strip());
        }
        if (now.item().isPresent()) {
            switch (DoseLine.read(line, now.item().get().dose())) {
                case DoseLine.Line.Read read -> {
                    return taken(each -> each.with(read));
                }
                case DoseLine.Line.Refused(var why) -> {
                    return new Answer.Refused(texts.of(why));
                }
                case DoseLine.Line.None() -> {}
            }
        }
        return besideADose(line, now);
    }

    private Answer besideADose(String line, ProgrammeDraft now) {
        switch (SetLine.read(line)) {
            case SetLine.Line.Read read -> {
                return taken(each -> each.with(read));
            }
            case SetLine.Line.Refused(var why) -> {
                return new Answer.Refused(texts.of(why));
            }
            case SetLine.Line.None() -> {}
        }
        switch (WordLine.read(line, now)) {
            case WordLine.Line.Read(ProgrammeDraft changed) -> {
                return taken(_ -> changed);
            }
            case WordLine.Line.Refused(var why) -> {
                return new Answer.Refused(texts.of(why));
            }
            case WordLine.Line.None() -> {}
        }
        List<Exercise> found = find(line);
        if (found.isEmpty()) {
            boolean first = now.item().isEmpty() && Character.isDigit(line.charAt(0));
            return new Answer.Refused(texts.of(first ? "practice.add.first" : "practice.add.nothing", line));
        }
        return add(found.getFirst());
    }

    /** Checked as it would be saved, so that what cannot be is said at once. */
    private Answer taken(UnaryOperator<ProgrammeDraft> how) {
        ProgrammeDraft changed = how.apply(now());
        try {
            Saving.check(changed.filled());
        } catch (OutOfBounds beyond) {
            return new Answer.Refused(texts.of(app.nape.care.practice.Refusals.of(beyond)));
        }
        change(_ -> changed);
        return new Answer.Taken();
    }

    private Answer titled(String line) {
        String phase = line.startsWith("##") ? line.substring(2).strip() : "";
        String set = line.startsWith("##") ? "" : line.substring(1).strip();
        if (phase.isEmpty() && set.isEmpty()) {
            return new Answer.Refused(texts.of("practice.add.no-title"));
        }
        return taken(now -> phase.isEmpty() ? now.titledSet(set) : now.titledPhase(phase));
    }

    /** Begins from a template; where exercises stand already only what it says beside them is taken over. */
    private Answer like(String template) {
        Programme found = PlanTemplates.find(template).orElse(null);
        if (found == null) {
            return new Answer.Refused(
                    texts.of("practice.add.no-template", template, String.join(", ", PlanTemplates.IDS)));
        }
        return like(found);
    }

    Answer like(Programme template) {
        return taken(now -> now.isWritten()
                ? now.with(Beside.of(template))
                        .reviewed(ProgrammeDraft.of(template)
                                .beginning(now.from())
                                .review())
                : ProgrammeDraft.of(template).beginning(now.from()).labelled(now.label()));
    }

    /** Adds an exercise with its catalogue dose; one that is for a therapist to add asks the first time. */
    Answer add(Exercise exercise) {
        if (exercise.safety().clinicianOnly()
                && !context.settings().settings().get().practice().clinicianTold()) {
            return new Answer.Asks(exercise);
        }
        return added(exercise);
    }

    /** The therapist has answered: it is not asked again. */
    Answer addAsTherapist(Exercise exercise) {
        context.settings().change(now -> now.withPractice(it -> it.withClinicianTold(true)));
        return added(exercise);
    }

    private Answer added(Exercise exercise) {
        String name = Unparted.plain(exercise.name());
        return taken(now ->
                now.add(exercise.id(), name, CatalogueItem.dose(exercise.dose()), CatalogueItem.flare(exercise)));
    }

    /** Adds an exercise of the therapist's own, with the dose of the one whose figure it borrows. */
    Answer add(OwnExercise own) {
        Exercise like = catalogue.get(own.figureOf());
        ItemDose dose = like == null
                ? new ItemDose(
                        1, 10, RepMode.TOTAL, Duration.ZERO, Duration.ZERO, Duration.ZERO, Sides.NONE, Side.NONE, "")
                : CatalogueItem.dose(like.dose());
        return taken(now -> now.add(own, dose, InFlare.PAUSE));
    }

    /** Exercises that are meant by what is typed: those whose name begins so first, then those in which each word begins one. */
    List<Exercise> find(String typed) {
        return CatalogueItem.find(typed, context.exercises().exercises());
    }

    /** The exercise of the catalogue that shows an item, or null. */
    @Nullable
    Exercise shown(String id) {
        Exercise known = catalogue.get(id);
        return known != null
                ? known
                : now().beside().own().stream()
                        .filter(own -> own.id().equals(id))
                        .map(own -> catalogue.get(own.figureOf()))
                        .filter(each -> each != null)
                        .findFirst()
                        .orElse(null);
    }

    /** What is worth a second look and was not dismissed. */
    List<PlanWarning> warnings() {
        return PlanWarnings.of(now(), catalogue).stream()
                .filter(each -> !dismissed.contains(key(each)))
                .toList();
    }

    void dismiss(PlanWarning warning) {
        dismissed.add(key(warning));
    }

    private static String key(PlanWarning warning) {
        return warning.kind() + " " + warning.where() + " " + warning.name() + " " + warning.number();
    }
}
