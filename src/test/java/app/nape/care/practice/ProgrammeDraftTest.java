package app.nape.care.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.Begins;
import app.nape.care.plan.Diff;
import app.nape.care.plan.Goal;
import app.nape.care.plan.Head;
import app.nape.care.plan.InFlare;
import app.nape.care.plan.Item;
import app.nape.care.plan.ItemDose;
import app.nape.care.plan.OutOfBounds;
import app.nape.care.plan.OutcomeKind;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Review;
import app.nape.care.plan.Sender;
import app.nape.care.plan.Sides;
import app.nape.exercise.RepMode;
import app.nape.exercise.Side;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProgrammeDraftTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final ItemDose DOSE = new ItemDose(
            1,
            10,
            RepMode.TOTAL,
            Duration.ofSeconds(5),
            Duration.ofSeconds(2),
            Duration.ZERO,
            Sides.NONE,
            Side.NONE,
            "");

    private final ProgrammeDraft empty =
            ProgrammeDraft.empty(DAY, "en", "Phase 1", "Set 1").titled("Desk");

    private static ProgrammeDraft add(ProgrammeDraft to, String exercise) {
        return to.add(exercise, exercise, DOSE, InFlare.KEEP);
    }

    private static List<String> names(ProgrammeDraft of) {
        return of.items().map(Item::exercise).toList();
    }

    private static Programme made(ProgrammeDraft draft) {
        Head head = new Head(
                new UUID(1, 2), 1, "", Instant.parse("2026-11-25T09:00:00Z"), "", "c", "en", "", draft.title());
        return draft.programme(head, Sender.named("A. Sample"));
    }

    private static ProgrammeDraft line(ProgrammeDraft draft, String typed) {
        return assertInstanceOf(WordLine.Line.Read.class, WordLine.read(typed, draft), typed)
                .draft();
    }

    @Test
    void addsBehindAndGoesOnFromThere() {
        ProgrammeDraft two = add(add(empty, "a"), "b");
        assertEquals(List.of("a", "b"), names(two));
        assertEquals("b", two.item().orElseThrow().exercise());
        assertEquals(List.of("i1", "i2"), two.items().map(Item::id).toList());
    }

    @Test
    void givesNoItemTheIdOfOneThatIsThere() {
        ProgrammeDraft one = add(add(empty, "a"), "b").selected(0, 0, 0).without();
        assertEquals("i2", one.item().orElseThrow().id());
        assertEquals("i3", add(one, "c").item().orElseThrow().id());
    }

    @Test
    void movesAnItemAndStopsAtTheEnds() {
        ProgrammeDraft three = add(add(add(empty, "a"), "b"), "c");
        assertEquals(List.of("a", "c", "b"), names(three.moved(-1)));
        assertEquals(List.of("c", "a", "b"), names(three.moved(-1).moved(-1)));
        assertEquals(List.of("c", "a", "b"), names(three.moved(-1).moved(-1).moved(-1)));
        assertEquals(three, three.moved(1));
        assertEquals(empty, empty.moved(1));
    }

    @Test
    void takesOutItemThenSetThenPhaseAndNeverTheLast() {
        ProgrammeDraft full = add(add(empty, "a").nextSet("Set 2"), "b").nextPhase("Phase 2", "Set 3");
        assertEquals(2, full.phases().size());
        ProgrammeDraft onePhase = full.without();
        assertEquals(1, onePhase.phases().size());
        ProgrammeDraft oneSet = onePhase.selected(0, 1, 0).without().without();
        assertEquals(1, oneSet.phase().sets().size());
        ProgrammeDraft nothing = oneSet.without();
        assertFalse(nothing.isWritten());
        assertEquals(nothing, nothing.without());
    }

    @Test
    void leavesOutWhatIsEmptyWhenItIsMade() {
        Programme made = made(add(empty, "a").nextSet("Set 2").nextPhase("Phase 2", "Set 3"));
        assertEquals(1, made.phases().size());
        assertEquals(1, made.phases().getFirst().sets().size());
        assertEquals(DAY.plusDays(42), made.valid().to());
    }

    @Test
    void letsAPhaseFollowTheOneThatIsLeftWhenItsOwnIsEmpty() {
        ProgrammeDraft last = add(add(empty, "a").nextPhase("Phase 2", "Set 2").nextPhase("Phase 3", "Set 3"), "b");
        Programme made = made(last);
        assertEquals(new Begins.After("p1"), made.phases().getLast().begins());
        ProgrammeDraft onlyLast = add(empty.nextPhase("Phase 2", "Set 2"), "b");
        assertEquals(new Begins.On(DAY), made(onlyLast).phases().getFirst().begins());
    }

    @Test
    void refusesToBeMadeWithoutAnExercise() {
        assertThrows(OutOfBounds.class, () -> made(empty));
    }

    @Test
    void changesWhenASetIsMeant() {
        ProgrammeDraft draft =
                add(empty, "a").with(assertInstanceOf(SetLine.Line.Read.class, SetLine.read("3/d mo we 10 13 15")));
        assertEquals(List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY), draft.set().days());
        assertEquals(3, draft.set().at().size());
        ProgrammeDraft twice = draft.with(assertInstanceOf(SetLine.Line.Read.class, SetLine.read("2/d")));
        assertEquals(List.of(), twice.set().at(), "three times do not fit two");
        assertEquals(draft.set().days(), twice.set().days());
        ProgrammeDraft byTimes = draft.with(assertInstanceOf(SetLine.Line.Read.class, SetLine.read("mo-fr 8 20")));
        assertEquals(2, byTimes.set().timesADay());
        assertEquals(
                List.of(LocalTime.of(8, 0), LocalTime.of(20, 0)), byTimes.set().at());
        ProgrammeDraft same = draft.with(assertInstanceOf(SetLine.Line.Read.class, SetLine.read("3/d")));
        assertEquals(3, same.set().at().size());
    }

    @Test
    void countsTheBusiestDay() {
        ProgrammeDraft draft = add(empty, "a");
        Duration once = draft.set().length();
        assertTrue(once.compareTo(Duration.ofSeconds(90)) > 0 && once.compareTo(Duration.ofSeconds(200)) < 0);
        ProgrammeDraft twoSets = add(
                draft.with(assertInstanceOf(SetLine.Line.Read.class, SetLine.read("3/d mo-fr")))
                        .nextSet("Set 2")
                        .with(assertInstanceOf(SetLine.Line.Read.class, SetLine.read("1/d sa su"))),
                "a");
        assertEquals(once.multipliedBy(3), twoSets.busiestDay(twoSets.phase()));
    }

    @Test
    void saysWhatStandsBesideTheExercises() {
        ProgrammeDraft draft = line(add(empty, "a"), "goal: Walk for an hour");
        draft = line(draft, "goal 1: 4>8");
        draft = line(draft, "stop: Pins and needles");
        draft = line(draft, "pain: 3 1 never");
        draft = line(draft, "heat: 15 3h 2/d; if stiff");
        draft = line(draft, "nprs: 7");
        draft = line(draft, "breaks: standard");
        draft = line(draft, "note: Hello");
        draft = line(draft, "days: 21");
        draft = line(draft, "when: It no longer hurts at night");
        Programme made = made(draft);
        assertEquals(4, made.goals().getFirst().start());
        assertEquals(8, made.goals().getFirst().target());
        assertEquals(List.of("Pins and needles"), made.stop());
        assertEquals(3, made.pain().startAtMost());
        assertEquals(3, made.remedies().getFirst().hoursBetween());
        assertEquals("if stiff", made.remedies().getFirst().note());
        assertEquals(7, made.measures().getFirst().everyDays());
        assertEquals("Hello", made.note());
        assertEquals(21, made.phases().getFirst().lastsDays());
        assertEquals("It no longer hurts at night", made.phases().getFirst().moveOnWhen());
    }

    @Test
    void takesOutWhatNothingStandsBehind() {
        ProgrammeDraft draft = add(empty, "a");
        for (String each : List.of("goal: x", "stop: x", "heat: 15", "nprs: 7", "breaks: standard", "note: x")) {
            String word = each.substring(0, each.indexOf(':') + 1);
            assertEquals(draft, line(line(draft, each), word), word);
        }
    }

    @Test
    void refusesAWordThatIsNotKnownOrCannotBe() {
        ProgrammeDraft draft = add(empty, "a");
        for (String each : List.of(
                "gaol: x",
                "pain: much",
                "pain: 11 2",
                "heat: 21",
                "heat: long",
                "nprs: 91",
                "goal 2: 1>2",
                "days: x",
                "pain: 3 1 maybe")) {
            assertInstanceOf(WordLine.Line.Refused.class, WordLine.read(each, draft), each);
        }
        assertInstanceOf(WordLine.Line.None.class, WordLine.read("chin tuck", draft));
    }

    @Test
    void comesBackFromAProgrammeAsItWas() {
        ProgrammeDraft draft = line(add(add(empty, "a").nextPhase("Phase 2", "Set 2"), "b"), "stop: Pins");
        Programme made = made(draft);
        assertEquals(made, made(ProgrammeDraft.of(made)));
        assertTrue(Diff.of(made, made(ProgrammeDraft.of(made))).isEmpty());
    }

    @Test
    void movesAllItsDaysWhenItBeginsLater() {
        ProgrammeDraft later = add(empty, "a").beginning(DAY.plusDays(7));
        assertEquals(DAY.plusDays(7), made(later).valid().from());
        assertEquals(
                new Begins.On(DAY.plusDays(7)), made(later).phases().getFirst().begins());
    }

    @Test
    void namesEveryPlaceInOrder() {
        ProgrammeDraft draft = add(add(empty, "a"), "b").nextSet("Set 2");
        assertEquals(
                List.of(
                        new ProgrammeDraft.Cursor(0, 0, 0),
                        new ProgrammeDraft.Cursor(0, 0, 1),
                        new ProgrammeDraft.Cursor(0, 1, -1)),
                draft.places());
    }

    @Test
    void takesTheScoresAloneForTheFirstGoalWithAMeasure() {
        ProgrammeDraft draft = line(line(empty, "goal: Sleep"), "goal: Work");
        List<Goal> goals = List.of(
                draft.beside().goals().getFirst(),
                new Goal("Work", OutcomeKind.PSFS, "Work for two hours", null, null));
        ProgrammeDraft scored = line(draft.with(draft.beside().withGoals(goals)), "4>8");
        assertEquals(null, scored.beside().goals().getFirst().start());
        assertEquals(4, scored.beside().goals().getLast().start());
        assertEquals(8, scored.beside().goals().getLast().target());
        assertEquals(3, line(draft, "3→5").beside().goals().getFirst().start());
        assertInstanceOf(WordLine.Line.Refused.class, WordLine.read("4>8", empty));
        assertInstanceOf(WordLine.Line.Refused.class, WordLine.read("4>11", draft));
    }

    @Test
    void takesWhenItIsLookedAtTogether() {
        assertEquals(
                new Review(DAY.plusDays(21), LocalTime.of(17, 0), ""),
                line(empty, "review: 17:00").review());
        assertEquals(
                new Review(DAY.plusDays(7), null, ""), line(empty, "review: 7").review());
        assertEquals(
                new Review(LocalDate.of(2026, 12, 16), LocalTime.of(9, 5), "bring your file"),
                line(empty, "review: 2026-12-16 9:05; bring your file").review());
        ProgrammeDraft there = line(empty, "review: 7 9:00; early");
        assertEquals(
                new Review(DAY.plusDays(7), LocalTime.of(10, 0), "early"),
                line(there, "review: 10:00").review());
        assertEquals(
                new Review(DAY.plusDays(8), LocalTime.of(9, 0), "early"),
                line(there, "review: 8").review());
        assertEquals(null, line(there, "review:").review());
        for (String odd : List.of("review: 717:00", "review: 2026-02-30", "review: 25:00", "review: soon")) {
            assertInstanceOf(WordLine.Line.Refused.class, WordLine.read(odd, empty), odd);
        }
    }

    @Test
    void takesTheLanguageOfItsWords() {
        ProgrammeDraft draft = line(add(empty, "a"), "language: pt-BR");
        assertEquals("pt-BR", draft.language());
        assertTrue(draft.says(draft.selected(0, 0, -1)));
        assertFalse(draft.says(add(empty, "a")));
    }
}
