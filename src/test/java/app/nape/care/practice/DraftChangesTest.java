package app.nape.care.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.Begins;
import app.nape.care.plan.Head;
import app.nape.care.plan.InFlare;
import app.nape.care.plan.Item;
import app.nape.care.plan.ItemDose;
import app.nape.care.plan.OwnExercise;
import app.nape.care.plan.Phase;
import app.nape.care.plan.Programme;
import app.nape.care.plan.SamplePlan;
import app.nape.care.plan.Sender;
import app.nape.care.plan.Sides;
import app.nape.care.practice.ProgrammeDraft.Cursor;
import app.nape.exercise.RepMode;
import app.nape.exercise.Side;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A half-written programme: what it keeps while it is put away, and what one change leaves alone. */
class DraftChangesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final ItemDose DOSE =
            new ItemDose(1, 10, RepMode.TOTAL, Duration.ZERO, Duration.ZERO, Duration.ZERO, Sides.NONE, Side.NONE, "");
    private static final OwnExercise OWN =
            new OwnExercise("own-wall", "Wall slide", List.of("Slide up."), "", false, List.of(), null);

    private final ProgrammeDraft empty =
            ProgrammeDraft.empty(DAY, "en", "Phase 1", "Set 1").titled("Desk");

    private static ProgrammeDraft add(ProgrammeDraft to, String exercise) {
        return to.add(exercise, exercise, DOSE, InFlare.KEEP);
    }

    private static ProgrammeDraft dose(ProgrammeDraft to, String typed) {
        return to.with(assertInstanceOf(DoseLine.Line.Read.class, DoseLine.read(typed, DOSE), typed));
    }

    private static Programme made(ProgrammeDraft draft) {
        Head head = new Head(
                new UUID(1, 2), 1, "", Instant.parse("2026-11-25T09:00:00Z"), "", "c", "en", "", draft.title());
        return draft.programme(head, Sender.named("A. Sample"));
    }

    @Test
    void losesNoEmptySetOrPhaseWhileItIsPutAway() {
        ProgrammeDraft half = add(empty, "a").nextSet("Set 2").nextPhase("Phase 2", "Set 3");
        Programme kept = made(half.filled());
        assertEquals(2, kept.phases().size());
        assertEquals(2, kept.phases().getFirst().sets().size());
        ProgrammeDraft back = ProgrammeDraft.of(kept).emptied(half.at());
        assertEquals(half.phases(), back.phases());
        assertEquals(half.at(), back.at());
        assertFalse(empty.filled().equals(empty));
        assertEquals(empty, empty.filled().emptied(empty.at()));
        assertEquals(add(empty, "a").phases(), add(empty, "a").filled().phases(), "nothing is put where something is");
    }

    @Test
    void goesOnAtTheLastPlaceWhereItsOwnIsGone() {
        ProgrammeDraft two = add(add(empty, "a"), "b");
        assertEquals(new Cursor(0, 0, 0), two.emptied(new Cursor(0, 0, 0)).at());
        assertEquals(new Cursor(0, 0, 1), two.emptied(new Cursor(0, 0, 7)).at());
        assertEquals(new Cursor(0, 0, 1), ProgrammeDraft.of(made(two)).at(), "and behind the last item of a programme");
    }

    @Test
    void knowsWhetherAnythingIsWrittenInAnyOfItsPhases() {
        assertFalse(empty.nextPhase("Phase 2", "Set 2").isWritten());
        assertTrue(add(empty.nextPhase("Phase 2", "Set 2"), "a").isWritten());
        assertTrue(add(empty, "a").nextPhase("Phase 2", "Set 2").isWritten());
    }

    @Test
    void changesTitlesAndLabelAndNothingElse() {
        ProgrammeDraft draft = add(empty, "a").nextPhase("Phase 2", "Set 2");
        ProgrammeDraft titled = draft.titledPhase("Later").titledSet("Evening").labelled("NP-0412");
        assertEquals("Later", titled.phase().title());
        assertEquals("Evening", titled.set().title());
        assertEquals("NP-0412", titled.label());
        assertEquals(draft.at(), titled.at());
        assertEquals(draft, titled.titledPhase("Phase 2").titledSet("Set 2").labelled(""), "all else is as it was");
        assertNull(draft.with(draft.beside().withSharing(null)).beside().sharing());
        assertEquals(
                draft.beside(),
                draft.beside().withSharing(null).withSharing(draft.beside().sharing()));
    }

    @Test
    void takesExercisesOfTheTherapistsOwnAlongWhileAnItemNeedsThem() {
        ProgrammeDraft draft = add(empty, "a").add(OWN, DOSE, InFlare.PAUSE);
        Item item = draft.item().orElseThrow();
        assertEquals("own-wall", item.exercise());
        assertEquals("Wall slide", item.name());
        assertEquals(InFlare.PAUSE, item.inFlare());
        assertEquals(List.of(OWN), made(draft).ownExercises());
        assertEquals(List.of(), made(draft.without()).ownExercises());
        assertEquals(List.of(OWN), draft.without().beside().own(), "it can be added again");
    }

    @Test
    void keepsWhatADoseLineDoesNotSay() {
        ProgrammeDraft draft = dose(add(empty, "a"), "8 optional pause; slowly");
        ProgrammeDraft changed = dose(draft, "6");
        assertEquals("slowly", changed.item().orElseThrow().note());
        assertTrue(changed.item().orElseThrow().optional());
        assertEquals(InFlare.PAUSE, changed.item().orElseThrow().inFlare());
        assertEquals(6, changed.item().orElseThrow().dose().reps());
        ProgrammeDraft other = dose(changed, "6 always keep; fast");
        assertEquals("fast", other.item().orElseThrow().note());
        assertFalse(other.item().orElseThrow().optional());
        assertEquals(InFlare.KEEP, other.item().orElseThrow().inFlare());
        assertEquals(empty, dose(empty, "6"), "without an item there is nothing to change");
    }

    @Test
    void movesTheFirstItemDown() {
        ProgrammeDraft two = add(add(empty, "a"), "b").selected(0, 0, 0).moved(1);
        assertEquals(List.of("b", "a"), two.items().map(Item::exercise).toList());
        assertEquals(1, two.at().item());
    }

    @Test
    void takesNothingOutOfASetThatHasItemsWithoutOneBeingChosen() {
        ProgrammeDraft draft = add(empty, "a").selected(0, 0, -1);
        assertEquals(draft, draft.without());
    }

    @Test
    void givesNewPhasesAndSetsIdsThatNoOtherHas() {
        ProgrammeDraft draft = add(empty, "a").nextSet("Set 2").nextPhase("Phase 2", "Set 3");
        assertEquals("p2", draft.phase().id());
        assertEquals("s3", draft.set().id());
        assertEquals("s4", draft.selected(0, 0, 0).nextSet("Set 4").set().id());
        ProgrammeDraft named = ProgrammeDraft.of(SamplePlan.programme(SamplePlan.phase(
                "gentle",
                new Begins.On(DAY),
                7,
                SamplePlan.set("s12", 1, SamplePlan.EVERY_DAY),
                SamplePlan.set("same", 1, SamplePlan.EVERY_DAY))));
        assertEquals("s13", named.nextSet("More").set().id());
        assertEquals("p1", named.nextPhase("More", "More").phase().id(), "words are no numbers");
    }

    @Test
    void leavesAPhaseBehindTheOneItNamesThoughAnotherStandsBetween() {
        Phase last = SamplePlan.phase("p3", new Begins.After("p1"), 5, SamplePlan.set("s3", 1, SamplePlan.EVERY_DAY));
        Programme three = SamplePlan.programme(
                SamplePlan.phase("p1", new Begins.On(DAY), 3, SamplePlan.set("s1", 1, SamplePlan.EVERY_DAY)),
                SamplePlan.phase("p2", new Begins.After("p1"), 3, SamplePlan.set("s2", 1, SamplePlan.EVERY_DAY)),
                last);
        assertEquals(last, made(ProgrammeDraft.of(three)).phases().getLast());
    }
}
