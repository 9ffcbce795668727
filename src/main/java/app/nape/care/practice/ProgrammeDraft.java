package app.nape.care.practice;

import app.nape.care.plan.Begins;
import app.nape.care.plan.Head;
import app.nape.care.plan.InFlare;
import app.nape.care.plan.Item;
import app.nape.care.plan.ItemDose;
import app.nape.care.plan.OwnExercise;
import app.nape.care.plan.Phase;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Review;
import app.nape.care.plan.Sender;
import app.nape.care.plan.Validity;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A programme while it is written, with the place where the next thing goes. Ids stay, so that what was done of an item stays its own.
 *
 * @param title may be empty for now
 * @param label the therapist's own file number, may be empty
 * @param language of its texts, a BCP 47 tag
 * @param from first day
 * @param review when it is looked at together, or null
 * @param phases one or more, each with one set or more
 * @param at where the next thing goes
 * @param beside what it says beside its exercises
 */
public record ProgrammeDraft(
        String title,
        String label,
        String language,
        LocalDate from,
        @Nullable Review review,
        List<DraftPhase> phases,
        Cursor at,
        Beside beside) {
    /** From the first day to the review where no other day was said. Nape's own choice, to be changed by the therapist. */
    public static final int REVIEW_DAYS = 21;

    /** Days that a phase lasts to begin with, six weeks. Nape's own choice. */
    private static final int DAYS = 42;

    private static final List<DayOfWeek> WORKING_DAYS = List.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    /**
     * Indexes of a phase, a set in it and an item in that.
     *
     * @param item -1 while the set has none
     */
    public record Cursor(int phase, int set, int item) {
        static final Cursor START = new Cursor(0, 0, -1);
    }

    public ProgrammeDraft {
        phases = List.copyOf(phases);
    }

    /** Nothing yet but a phase with an empty set, called so; its texts are to be in this language. */
    public static ProgrammeDraft empty(LocalDate from, String language, String phase, String set) {
        DraftPhase first = new DraftPhase("p1", phase, new Begins.On(from), DAYS, "", List.of(emptySet("s1", set)));
        return new ProgrammeDraft("", "", language, from, null, List.of(first), Cursor.START, Beside.NOTHING);
    }

    /** What stands in a programme, to be changed. */
    public static ProgrammeDraft of(Programme programme) {
        List<DraftPhase> phases =
                programme.phases().stream().map(DraftPhase::of).toList();
        return new ProgrammeDraft(
                        programme.title(),
                        programme.label(),
                        programme.head().language(),
                        programme.valid().from(),
                        programme.review(),
                        phases,
                        Cursor.START,
                        Beside.of(programme))
                .selected(0, 0, phases.getFirst().sets().getFirst().items().size() - 1);
    }

    private static DraftSet emptySet(String id, String title) {
        return new DraftSet(id, title, WORKING_DAYS, 1, List.of(), List.of());
    }

    /** Whether there is an exercise in it. */
    public boolean isWritten() {
        return phases.stream().anyMatch(DraftPhase::isWritten);
    }

    /** Whether it says the same as another, wherever the next thing goes in either. */
    public boolean says(ProgrammeDraft other) {
        return with(phases, other.at).equals(other);
    }

    /**
     * The programme. Sets and phases without an exercise are left out.
     *
     * @throws app.nape.care.plan.OutOfBounds when something in it can be in none
     */
    public Programme programme(Head head, Sender sender) {
        List<Phase> written = new ArrayList<>();
        for (DraftPhase each : phases) {
            if (each.isWritten()) {
                Phase phase = each.phase();
                boolean gone = phase.begins() instanceof Begins.After(String id)
                        && written.stream().noneMatch(before -> before.id().equals(id));
                written.add(gone ? begun(phase, before(written)) : phase);
            }
        }
        int days = written.stream().mapToInt(Phase::lastsDays).sum();
        return new Programme(
                head,
                sender,
                beside.goals(),
                new Validity(from, from.plusDays(days)),
                review,
                written,
                beside.pain(),
                beside.stop(),
                beside.remedies(),
                beside.breaks(),
                beside.measures(),
                beside.sharing(),
                beside.note(),
                usedOwn());
    }

    /**
     * The same with an item in each set that has none, so that nothing of it is left out of {@link #programme}: to be kept, or looked
     * through for limits, while it is half written. {@link #emptied} takes them out again.
     */
    public ProgrammeDraft filled() {
        return with(phases.stream().map(DraftPhase::filled).toList(), at);
    }

    /** Without the items that {@link #filled} put in, with the place where the next thing goes here. */
    public ProgrammeDraft emptied(Cursor there) {
        List<DraftPhase> all = phases.stream().map(DraftPhase::emptied).toList();
        ProgrammeDraft bare = with(all, Cursor.START);
        return bare.with(
                all, bare.places().contains(there) ? there : bare.places().getLast());
    }

    private Begins before(List<Phase> written) {
        return written.isEmpty()
                ? new Begins.On(from)
                : new Begins.After(written.getLast().id());
    }

    private static Phase begun(Phase phase, Begins begins) {
        return new Phase(phase.id(), phase.title(), begins, phase.lastsDays(), phase.moveOnWhen(), phase.sets());
    }

    /** Own exercises that no item needs any more do not travel. */
    private List<OwnExercise> usedOwn() {
        return beside.own().stream()
                .filter(own -> items().anyMatch(item -> item.exercise().equals(own.id())))
                .toList();
    }

    /** All items, in their order. */
    public Stream<Item> items() {
        return phases.stream().flatMap(phase -> phase.sets().stream()).flatMap(set -> set.items().stream());
    }

    /** Every place there is, in order: each item, and each set without one. */
    public List<Cursor> places() {
        List<Cursor> all = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            for (int j = 0; j < phases.get(i).sets().size(); j++) {
                int items = phases.get(i).sets().get(j).items().size();
                for (int k = items == 0 ? -1 : 0; k < items; k++) {
                    all.add(new Cursor(i, j, k));
                }
            }
        }
        return all;
    }

    public DraftPhase phase() {
        return phases.get(at.phase());
    }

    public DraftSet set() {
        return phase().sets().get(at.set());
    }

    /** The item that is written at the moment. */
    public Optional<Item> item() {
        return at.item() < 0 ? Optional.empty() : Optional.of(set().items().get(at.item()));
    }

    /** How long a day of this phase takes at most: the weekday with the most of it. */
    public Duration busiestDay(DraftPhase phase) {
        return Stream.of(DayOfWeek.values())
                .map(day -> phase.sets().stream()
                        .filter(set -> set.days().contains(day))
                        .map(set -> set.length().multipliedBy(set.timesADay()))
                        .reduce(Duration.ZERO, Duration::plus))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    public ProgrammeDraft titled(String other) {
        return new ProgrammeDraft(other, label, language, from, review, phases, at, beside);
    }

    public ProgrammeDraft labelled(String other) {
        return new ProgrammeDraft(title, other, language, from, review, phases, at, beside);
    }

    /** With its texts in this language. */
    public ProgrammeDraft in(String tag) {
        return new ProgrammeDraft(title, label, tag, from, review, phases, at, beside);
    }

    public ProgrammeDraft reviewed(@Nullable Review other) {
        return new ProgrammeDraft(title, label, language, from, other, phases, at, beside);
    }

    public ProgrammeDraft with(Beside other) {
        return new ProgrammeDraft(title, label, language, from, review, phases, at, other);
    }

    private ProgrammeDraft with(List<DraftPhase> other, Cursor there) {
        return new ProgrammeDraft(title, label, language, from, review, other, there, beside);
    }

    /** From this day on: the review moves with it. */
    public ProgrammeDraft beginning(LocalDate day) {
        long later = java.time.temporal.ChronoUnit.DAYS.between(from, day);
        List<DraftPhase> moved = phases.stream()
                .map(phase -> phase.begins() instanceof Begins.On(LocalDate on)
                        ? new DraftPhase(
                                phase.id(),
                                phase.title(),
                                new Begins.On(on.plusDays(later)),
                                phase.lastsDays(),
                                phase.moveOnWhen(),
                                phase.sets())
                        : phase)
                .toList();
        Review then = review == null ? null : new Review(review.on().plusDays(later), review.at(), review.note());
        return new ProgrammeDraft(title, label, language, day, then, moved, at, beside);
    }

    private ProgrammeDraft edited(UnaryOperator<DraftSet> change, int item) {
        List<DraftPhase> all = new ArrayList<>(phases);
        all.set(at.phase(), phase().with(at.set(), change.apply(set())));
        return with(all, new Cursor(at.phase(), at.set(), item));
    }

    private ProgrammeDraft phased(UnaryOperator<DraftPhase> change) {
        List<DraftPhase> all = new ArrayList<>(phases);
        all.set(at.phase(), change.apply(phase()));
        return with(all, at);
    }

    /** With this exercise behind the others of the set. */
    public ProgrammeDraft add(String exercise, String name, ItemDose dose, InFlare flare) {
        String id = fresh("i", items().map(Item::id));
        Item more = new Item(id, exercise, name, dose, "", flare, false);
        List<Item> all = Stream.concat(set().items().stream(), Stream.of(more)).toList();
        return edited(set -> set.with(all), all.size() - 1);
    }

    /** With an exercise of the therapist's own, which travels with it. */
    public ProgrammeDraft add(OwnExercise own, ItemDose dose, InFlare flare) {
        return with(beside.with(own)).add(own.id(), own.name(), dose, flare);
    }

    /** With what a line says of the item that is written at the moment. */
    public ProgrammeDraft with(DoseLine.Line.Read line) {
        return item().map(item -> replaced(new Item(
                        item.id(),
                        item.exercise(),
                        item.name(),
                        line.dose(),
                        line.note() == null ? item.note() : line.note(),
                        line.flare() == null ? item.inFlare() : line.flare(),
                        line.optional() == null ? item.optional() : line.optional())))
                .orElse(this);
    }

    private ProgrammeDraft replaced(Item other) {
        List<Item> all = new ArrayList<>(set().items());
        all.set(at.item(), other);
        return edited(set -> set.with(all), at.item());
    }

    /** With what a line says of the set. */
    public ProgrammeDraft with(SetLine.Line.Read line) {
        return edited(set -> set.with(line), at.item());
    }

    public ProgrammeDraft titledSet(String other) {
        return edited(set -> set.titled(other), at.item());
    }

    public ProgrammeDraft titledPhase(String other) {
        return phased(phase ->
                new DraftPhase(phase.id(), other, phase.begins(), phase.lastsDays(), phase.moveOnWhen(), phase.sets()));
    }

    ProgrammeDraft lasting(int days) {
        return phased(phase ->
                new DraftPhase(phase.id(), phase.title(), phase.begins(), days, phase.moveOnWhen(), phase.sets()));
    }

    ProgrammeDraft movingOnWhen(String words) {
        return phased(phase ->
                new DraftPhase(phase.id(), phase.title(), phase.begins(), phase.lastsDays(), words, phase.sets()));
    }

    /** The item goes so many places down, or up; as it was where there is no place. */
    public ProgrammeDraft moved(int by) {
        int there = at.item() + by;
        if (at.item() < 0 || there < 0 || there >= set().items().size()) {
            return this;
        }
        return edited(set -> set.swapped(at.item(), there), there);
    }

    /** Without the item; without the set where it is empty and not the only one, and so the phase. */
    public ProgrammeDraft without() {
        if (at.item() >= 0) {
            List<Item> all = new ArrayList<>(set().items());
            all.remove(at.item());
            return edited(set -> set.with(all), Math.min(at.item(), all.size() - 1));
        }
        if (!set().items().isEmpty()) {
            return this;
        }
        if (phase().sets().size() > 1) {
            List<DraftSet> all = new ArrayList<>(phase().sets());
            all.remove(at.set());
            return phased(phase -> phase.with(all)).selected(at.phase(), Math.max(0, at.set() - 1));
        }
        if (phases.size() > 1) {
            List<DraftPhase> all = new ArrayList<>(phases);
            all.remove(at.phase());
            int there = Math.max(0, at.phase() - 1);
            return with(all, new Cursor(there, 0, -1)).selected(there, 0);
        }
        return this;
    }

    private ProgrammeDraft selected(int phase, int set) {
        return selected(phase, set, phases.get(phase).sets().get(set).items().size() - 1);
    }

    /** With the place at an item, or at a set that has none. */
    public ProgrammeDraft selected(int phase, int set, int item) {
        return with(phases, new Cursor(phase, set, item));
    }

    /** With an empty set more in this phase, called so, which is the place now. */
    public ProgrammeDraft nextSet(String called) {
        String id = fresh(
                "s", phases.stream().flatMap(phase -> phase.sets().stream()).map(DraftSet::id));
        List<DraftSet> all = Stream.concat(phase().sets().stream(), Stream.of(emptySet(id, called)))
                .toList();
        return phased(phase -> phase.with(all)).selected(at.phase(), all.size() - 1, -1);
    }

    /** With a phase more behind all others, which begins after the last; it and its empty set are called so. */
    public ProgrammeDraft nextPhase(String called, String set) {
        String id = fresh("p", phases.stream().map(DraftPhase::id));
        String first = fresh(
                "s", phases.stream().flatMap(phase -> phase.sets().stream()).map(DraftSet::id));
        DraftPhase more = new DraftPhase(
                id, called, new Begins.After(phases.getLast().id()), DAYS, "", List.of(emptySet(first, set)));
        List<DraftPhase> all = Stream.concat(phases.stream(), Stream.of(more)).toList();
        return with(all, new Cursor(all.size() - 1, 0, -1));
    }

    /** An id that none of these is: what was taken out may have a history under its own. */
    private static String fresh(String letter, Stream<String> taken) {
        int most = taken.filter(id -> id.matches(letter + "\\d{1,6}"))
                .mapToInt(id -> Integer.parseInt(id.substring(letter.length())))
                .max()
                .orElse(0);
        return letter + (most + 1);
    }
}
