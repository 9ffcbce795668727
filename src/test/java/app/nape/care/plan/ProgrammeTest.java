package app.nape.care.plan;

import static app.nape.care.plan.SamplePlan.EVERY_DAY;
import static app.nape.care.plan.SamplePlan.MONDAY;
import static app.nape.care.plan.SamplePlan.phase;
import static app.nape.care.plan.SamplePlan.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a programme says of itself, and what none may be. */
class ProgrammeTest {
    private static OwnExercise own(String id) {
        return new OwnExercise(id, "Wall slide", List.of("Slide up."), "", false, List.of(), null);
    }

    private static Programme with(List<String> stop, List<OwnExercise> own) {
        Programme plain = SamplePlan.twoPhases();
        return new Programme(
                plain.head(),
                plain.sender(),
                plain.goals(),
                plain.valid(),
                plain.review(),
                plain.phases(),
                plain.pain(),
                stop,
                plain.remedies(),
                plain.breaks(),
                plain.measures(),
                plain.progress(),
                plain.note(),
                own);
    }

    private static OutOfBounds refused(Phase... phases) {
        return assertThrows(OutOfBounds.class, () -> SamplePlan.programme(phases));
    }

    @Test
    void saysItsHeadAsItsOwn() {
        Programme programme = SamplePlan.twoPhases();
        assertEquals(SamplePlan.ID, programme.id());
        assertEquals(1, programme.revision());
        assertEquals("NP-0412", programme.label());
        assertEquals("First week", programme.title());
    }

    @Test
    void findsAPhaseAndAnExerciseByItsIdAlone() {
        Programme programme = with(List.of(), List.of(own("own-1"), own("own-2")));
        assertEquals("p2", programme.phase("p2").orElseThrow().id());
        assertEquals(Optional.empty(), programme.phase("p3"));
        assertEquals(Optional.of(own("own-2")), programme.own("own-2"));
        assertEquals(Optional.empty(), programme.own("own-3"));
    }

    @Test
    void changesNothingElseWithItsHeadItsSenderOrWithoutItsOwnExercises() {
        Programme programme = with(List.of("If your arm goes numb."), List.of(own("own-1")));
        Head next = programme.head().next("sha256:" + "0".repeat(64), Instant.EPOCH, "Nape");
        assertEquals(next, programme.with(next).head());
        assertEquals(programme, programme.with(next).with(programme.head()));
        Sender other = Sender.named("B. Sample");
        assertEquals(other, programme.with(other).sender());
        assertEquals(programme, programme.with(other).with(programme.sender()));
        assertEquals(with(programme.stop(), List.of()), programme.withoutOwn());
    }

    @Test
    void letsAPhaseFollowOnlyOneThatStandsBeforeIt() {
        Phase first = phase("p1", new Begins.On(MONDAY), 3, set("s1", 1, EVERY_DAY));
        OutOfBounds itself = refused(first, phase("p2", new Begins.After("p2"), 3, set("s1", 1, EVERY_DAY)));
        assertEquals("phases.2.begins.after", itself.field());
        assertEquals("plan.is-no-phase-before", itself.why().id());
        assertEquals(
                "phases.1.begins.after",
                refused(phase("p1", new Begins.After("p2"), 3, set("s1", 1, EVERY_DAY)))
                        .field());
        assertEquals(2, SamplePlan.twoPhases().phases().size());
    }

    @Test
    void holdsSentencesToStopByOfTwoHundredCharactersAndFiveOfThem() {
        assertEquals(
                5,
                with(Collections.nCopies(5, "x".repeat(200)), List.of()).stop().size());
        assertThrows(OutOfBounds.class, () -> with(List.of("x".repeat(201)), List.of()));
        assertThrows(OutOfBounds.class, () -> with(List.of(""), List.of()));
        assertThrows(OutOfBounds.class, () -> with(Collections.nCopies(6, "x"), List.of()));
    }

    @Test
    void namesWhatIsOtherInAReasonToStopAndInAnExerciseOfTheirOwn() {
        Programme before = with(List.of(), List.of());
        assertEquals(
                List.of(new Diff.Change(Diff.What.STOP, new ItemPath("", "", ""))),
                Diff.of(before, with(List.of("If it hurts."), List.of())).changes());
        assertEquals(
                List.of(new Diff.Change(Diff.What.OWN_EXERCISES, new ItemPath("", "", ""))),
                Diff.of(before, with(List.of(), List.of(own("own-1")))).changes());
        Head titled =
                new Head(before.head().id(), 2, "", Instant.EPOCH, "", "catalogue/1", "en", "NP-0412", "Second week");
        assertEquals(
                List.of(new Diff.Change(Diff.What.TITLE, new ItemPath("", "", ""))),
                Diff.of(before, before.with(titled)).changes());
    }

    @Test
    void suggestsItsTimesFromTheEarliestOnAndIsMeantOnADayWithATurn() {
        ProgrammeSet twice = set("s1", 2, EVERY_DAY, LocalTime.of(17, 0), LocalTime.of(9, 0));
        SetToday today = new SetToday(twice, 2, 0, 0, null, null);
        assertEquals(List.of(LocalTime.of(9, 0), LocalTime.of(17, 0)), today.suggested());
        assertTrue(today.meant());
        assertFalse(new SetToday(twice, 0, 0, 0, null, null).meant());
    }
}
