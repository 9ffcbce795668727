package app.nape.ui.practice;

import app.nape.care.plan.InFlare;
import app.nape.care.plan.ItemDose;
import app.nape.care.plan.OutOfBounds;
import app.nape.care.plan.OwnExercise;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Sides;
import app.nape.care.practice.Beside;
import app.nape.care.practice.DoseLine;
import app.nape.care.practice.PlanWarning;
import app.nape.care.practice.PlanWarnings;
import app.nape.care.practice.ProgrammeDraft;
import app.nape.care.practice.SetLine;
import app.nape.care.practice.WordLine;
import app.nape.exchange.plan.OpenedPlan;
import app.nape.exchange.plan.PlanTemplates;
import app.nape.exercise.Category;
import app.nape.exercise.Dose;
import app.nape.exercise.Exercise;
import app.nape.exercise.RepMode;
import app.nape.exercise.Side;
import app.nape.ui.PageContext;
import app.nape.words.Folded;
import app.nape.words.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
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

/** A programme while it is written: one line after the other, each of which can be taken back. Saves nothing by itself. */
final class BuilderModel {
    /** A line that begins from a template, or takes over what one says beside the exercises. */
    static final String AS = "as:";

    private static final int MOST_UNDO = 200;
    /** More than anybody reads through under a field. */
    private static final int MOST_FOUND = 8;

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
    private @Nullable OpenedPlan revised;
    private ProgrammeDraft saved;

    BuilderModel(PageContext context) {
        this.context = context;
        this.texts = context.texts();
        catalogue = context.exercises().exercises().stream().collect(Collectors.toMap(Exercise::id, each -> each));
        saved = empty();
        draft = new ReadOnlyObjectWrapper<>(saved);
    }

    private ProgrammeDraft empty() {
        return ProgrammeDraft.empty(today(), texts.of("practice.phase-called", 1), texts.of("practice.set-called", 1));
    }

    LocalDate today() {
        return context.days()
                .dayOf(context.clocks().now().wall(), context.clocks().zone());
    }

    ReadOnlyObjectProperty<ProgrammeDraft> draft() {
        return draft.getReadOnlyProperty();
    }

    ProgrammeDraft now() {
        return draft.get();
    }

    /** The revision that is changed; null for a programme of its own. */
    @Nullable
    OpenedPlan revised() {
        return revised;
    }

    /** Whether something was written that is not saved. */
    boolean unsaved() {
        return !now().equals(saved) && (now().isWritten() || !now().title().isEmpty());
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
        begin(ProgrammeDraft.of(plan.programme()), plan);
    }

    private void begin(ProgrammeDraft first, @Nullable OpenedPlan of) {
        revised = of;
        before.clear();
        dismissed.clear();
        saved = of == null ? empty() : first;
        draft.set(first);
    }

    /** What is written now is in a file. */
    void saved() {
        saved = now();
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

    void nextSet() {
        change(now -> now.nextSet(texts.of("practice.set-called", sets(now) + 1)));
    }

    void nextPhase() {
        change(now -> now.nextPhase(
                texts.of("practice.phase-called", now.phases().size() + 1),
                texts.of("practice.set-called", sets(now) + 1)));
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
            if (changed.isWritten()) {
                Saving.check(changed);
            }
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
        return taken(now -> now.add(exercise.id(), exercise.name(), dose(exercise.dose()), flare(exercise)));
    }

    /** The therapist has answered: it is not asked again. */
    Answer addAsTherapist(Exercise exercise) {
        context.settings().change(now -> now.withPractice(it -> it.withClinicianTold(true)));
        return taken(now -> now.add(exercise.id(), exercise.name(), dose(exercise.dose()), flare(exercise)));
    }

    /** Adds an exercise of the therapist's own, with the dose of the one whose figure it borrows. */
    Answer add(OwnExercise own) {
        Exercise like = catalogue.get(own.figureOf());
        ItemDose dose = like == null
                ? new ItemDose(
                        1, 10, RepMode.TOTAL, Duration.ZERO, Duration.ZERO, Duration.ZERO, Sides.NONE, Side.NONE, "")
                : dose(like.dose());
        return taken(now -> now.add(own, dose, InFlare.PAUSE));
    }

    private static ItemDose dose(Dose of) {
        return new ItemDose(
                of.sets(),
                of.reps(),
                of.repMode(),
                of.hold(),
                of.pause(),
                Duration.ZERO,
                of.bothSides() ? Sides.BOTH : Sides.NONE,
                Side.NONE,
                "");
    }

    /** To begin with, what strengthens or is not for a fresh spasm pauses in a flare-up. Nape's own choice; the line says it. */
    private static InFlare flare(Exercise of) {
        return of.category() == Category.STRENGTH || !of.safety().suitableInAcuteSpasm() ? InFlare.PAUSE : InFlare.KEEP;
    }

    /** Exercises that are meant by what is typed: those whose name begins so first, then those in which each word begins one. */
    List<Exercise> find(String typed) {
        List<String> words = Folded.typed(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        String whole = String.join(" ", words);
        return context.exercises().exercises().stream()
                .filter(each -> words.stream().allMatch(word -> begins(each, word)))
                .sorted(Comparator.comparing(
                        (Exercise each) -> !Folded.of(each.name()).startsWith(whole)))
                .limit(MOST_FOUND)
                .toList();
    }

    private static boolean begins(Exercise exercise, String word) {
        String words = Folded.of(exercise.name() + " "
                + exercise.targetMuscles().stream()
                        .map(muscle -> muscle.label())
                        .collect(Collectors.joining(" ")));
        return Folded.typed(words.replaceAll("[^\\p{L}\\p{N}]+", " ")).stream().anyMatch(each -> each.startsWith(word));
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
