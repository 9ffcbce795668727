package app.nape.care.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.plan.InFlare;
import app.nape.care.plan.ItemDose;
import app.nape.care.plan.Sides;
import app.nape.care.practice.PlanWarning.Kind;
import app.nape.content.Bundled;
import app.nape.exercise.Dose;
import app.nape.exercise.Exercise;
import app.nape.exercise.RepMode;
import app.nape.exercise.Side;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlanWarningsTest {
    private static final Map<String, Exercise> CATALOGUE =
            Bundled.EXERCISES.exercises().stream().collect(Collectors.toMap(Exercise::id, each -> each));

    private final ProgrammeDraft empty = ProgrammeDraft.empty(LocalDate.of(2026, 11, 25), "en", "Phase 1", "Set 1");

    private static ProgrammeDraft add(ProgrammeDraft to, String id, InFlare flare) {
        Dose of = Objects.requireNonNull(CATALOGUE.get(id)).dose();
        return to.add(
                id,
                id,
                new ItemDose(
                        of.sets(),
                        of.reps(),
                        of.repMode(),
                        of.hold(),
                        of.pause(),
                        Duration.ZERO,
                        of.bothSides() ? Sides.BOTH : Sides.NONE,
                        Side.NONE,
                        ""),
                flare);
    }

    private static ProgrammeDraft typed(ProgrammeDraft to, String line) {
        if (SetLine.read(line) instanceof SetLine.Line.Read read) {
            return to.with(read);
        }
        return to.with(assertInstanceOf(
                DoseLine.Line.Read.class,
                DoseLine.read(line, to.item().orElseThrow().dose())));
    }

    private static List<Kind> found(ProgrammeDraft draft) {
        return PlanWarnings.of(draft, CATALOGUE).stream().map(PlanWarning::kind).toList();
    }

    @Test
    void saysNothingOfAnExerciseWithItsOwnDose() {
        assertEquals(List.of(), found(add(empty, "chin-tuck-seated", InFlare.KEEP)));
    }

    @Test
    void doubtsOneThatGoesOnInAFlareUpAndIsNotForAFreshSpasm() {
        assertEquals(List.of(Kind.NOT_ACUTE), found(add(empty, "band-row", InFlare.KEEP)));
        assertEquals(List.of(), found(add(empty, "band-row", InFlare.PAUSE)));
    }

    @Test
    void doubtsAHoldAboveTheCataloguesLongest() {
        ProgrammeDraft draft = add(empty, "chin-tuck-seated", InFlare.KEEP);
        assertEquals(List.of(), found(typed(draft, "20s")));
        assertEquals(List.of(Kind.ABOVE), found(typed(draft, "21s")));
        assertEquals(
                20, PlanWarnings.of(typed(draft, "21s"), CATALOGUE).getFirst().number());
    }

    @Test
    void doubtsMoreTimesADayThanTheSourceHas() {
        ProgrammeDraft draft = add(empty, "chin-tuck-seated", InFlare.KEEP);
        assertEquals(List.of(), found(typed(draft, "4/d")));
        assertEquals(List.of(Kind.OFTEN), found(typed(draft, "5/d")));
    }

    @Test
    void doubtsTheFloorInWorkingHours() {
        ProgrammeDraft draft = add(empty, "chin-tuck-lying", InFlare.PAUSE);
        assertEquals(List.of(), found(typed(draft, "2/d mo-fr 7 20")));
        assertEquals(List.of(Kind.FLOOR), found(typed(draft, "2/d mo-fr 10 20")));
        assertEquals(List.of(), found(typed(draft, "2/d mo-fr 17 20")));
        assertEquals(List.of(), found(typed(draft, "2/d sa-su 10 20")));
        assertTrue(found(typed(draft, "3/d mo-fr")).contains(Kind.FLOOR));
    }

    @Test
    void notesQuietlyMoreThanAFewInASet() {
        ProgrammeDraft draft = empty;
        for (int i = 0; i < 4; i++) {
            draft = add(draft, "shoulder-rolls", InFlare.KEEP);
        }
        assertEquals(List.of(), found(draft));
        List<PlanWarning> five = PlanWarnings.of(add(draft, "shoulder-rolls", InFlare.KEEP), CATALOGUE);
        assertEquals(List.of(Kind.CROWDED), five.stream().map(PlanWarning::kind).toList());
        assertTrue(five.getFirst().quiet());
    }

    @Test
    void doubtsALongDay() {
        ProgrammeDraft draft = typed(add(empty, "neck-rotation", InFlare.KEEP), "4x10 30s");
        assertTrue(found(draft).contains(Kind.LONG));
    }

    @Test
    void takesTwentyMinutesForNoLongDayYet() {
        ItemDose dose = new ItemDose(
                1, 1, RepMode.TOTAL, Duration.ofSeconds(110), Duration.ZERO, Duration.ZERO, Sides.NONE, Side.NONE, "");
        ProgrammeDraft draft = typed(empty.add("own-1", "Own", dose, InFlare.KEEP), "10/d");
        assertEquals(Duration.ofMinutes(20), draft.busiestDay(draft.phase()));
        assertEquals(List.of(), found(draft));
        PlanWarning longer = PlanWarnings.of(typed(draft, "111s"), CATALOGUE).getFirst();
        assertEquals(new PlanWarning(Kind.LONG, "p1", "Phase 1", 20), longer);
        assertFalse(longer.quiet());
    }

    @Test
    void saysNothingOfAnExerciseItDoesNotKnow() {
        ProgrammeDraft draft = empty.add(
                "own-1",
                "Own",
                add(empty, "band-row", InFlare.KEEP).item().orElseThrow().dose(),
                InFlare.KEEP);
        assertEquals(List.of(), found(draft));
    }
}
