package app.nape.care.plan;

import static app.nape.care.plan.SamplePlan.EVERY_DAY;
import static app.nape.care.plan.SamplePlan.MONDAY;
import static app.nape.care.plan.SamplePlan.item;
import static app.nape.care.plan.SamplePlan.phase;
import static app.nape.care.plan.SamplePlan.programme;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is told of a newer revision: exactly what is other. */
class DiffTest {
    private static ProgrammeSet set(String id, int times, Item... items) {
        return new ProgrammeSet(id, "At the desk", EVERY_DAY, times, List.of(), List.of(items));
    }

    private static Programme with(ProgrammeSet... sets) {
        return programme(phase("p1", new Begins.On(MONDAY), 7, sets));
    }

    private static final Item CHIN = item("i1", "chin-tuck");
    private static final Item HUG = item("i2", "self-hug");

    private static List<String> told(Programme before, Programme after) {
        return Diff.of(before, after).changes().stream()
                .map(change -> change.what().word() + " " + change.where().phase() + "/"
                        + change.where().set() + "/" + change.where().item())
                .toList();
    }

    @Test
    void tellsNothingOfARevisionThatOnlyHasAnotherNumber() {
        Programme one = with(set("s1", 3, CHIN, HUG));
        Programme two = one.with(one.head().next("sha256:" + "0".repeat(64), Instant.EPOCH, "Nape"));
        assertTrue(Diff.of(one, two).isEmpty());
        assertEquals(
                Set.of(new ItemPath("p1", "s1", "i1"), new ItemPath("p1", "s1", "i2")),
                Diff.of(one, two).stayed());
    }

    @Test
    void tellsWhatIsNewGoneAndOtherInASet() {
        assertEquals(
                List.of("set-times p1/s1/", "item-dose p1/s1/i1", "item-new p1/s1/i3", "item-gone p1/s1/i2"),
                told(
                        with(set("s1", 3, CHIN, HUG)),
                        with(set("s1", 2, item("i1", "chin-tuck", InFlare.KEEP, 9), item("i3", "neck-rotation")))));
    }

    @Test
    void doesNotLendTheHistoryOfAnItemToAnotherExerciseOfItsId() {
        Diff diff = Diff.of(with(set("s1", 3, CHIN, HUG)), with(set("s1", 3, CHIN, item("i2", "neck-rotation"))));
        assertEquals(Set.of(new ItemPath("p1", "s1", "i1")), diff.stayed());
        assertEquals(
                List.of(Diff.What.ITEM_EXERCISE),
                diff.changes().stream().map(Diff.Change::what).toList());
    }

    @Test
    void tellsAnotherOrderButNotForWhatWasAddedOrTakenAway() {
        assertEquals(List.of("set-order p1/s1/"), told(with(set("s1", 3, CHIN, HUG)), with(set("s1", 3, HUG, CHIN))));
        assertEquals(
                List.of("item-new p1/s1/i0"),
                told(with(set("s1", 3, CHIN, HUG)), with(set("s1", 3, item("i0", "neck-rotation"), CHIN, HUG))));
    }

    @Test
    void tellsOfPhasesAndSets() {
        Programme before = programme(phase("p1", new Begins.On(MONDAY), 7, set("s1", 3, CHIN), set("s2", 1, HUG)));
        Programme after = programme(
                new Phase("p1", "Slowly", new Begins.On(MONDAY.plusDays(1)), 9, "", List.of(set("s1", 3, CHIN))),
                phase("p2", new Begins.After("p1"), 7, set("s1", 3, CHIN)));
        assertEquals(
                List.of(
                        "phase-title p1//",
                        "phase-begins p1//",
                        "phase-length p1//",
                        "phase-move-on p1//",
                        "set-gone p1/s2/",
                        "phase-new p2//"),
                told(before, after));
        assertEquals(
                List.of(
                        "phase-title p1//",
                        "phase-begins p1//",
                        "phase-length p1//",
                        "phase-move-on p1//",
                        "set-new p1/s2/",
                        "phase-gone p2//"),
                told(after, before));
    }

    @Test
    void tellsEachPartOfASetAndAnItem() {
        ProgrammeSet plain = set("s1", 3, CHIN);
        ProgrammeSet other = new ProgrammeSet(
                "s1",
                "At home",
                List.of(java.time.DayOfWeek.MONDAY),
                3,
                List.of(LocalTime.NOON),
                List.of(new Item("i1", "chin-tuck", "chin-tuck", CHIN.dose(), "Slowly", InFlare.PAUSE, true)));
        assertEquals(
                List.of(
                        "set-title p1/s1/",
                        "set-days p1/s1/",
                        "set-suggested p1/s1/",
                        "item-note p1/s1/i1",
                        "item-flare p1/s1/i1",
                        "item-optional p1/s1/i1"),
                told(with(plain), with(other)));
    }

    @Test
    void isNotEmptyOnceOneThingIsOther() {
        Programme one = with(set("s1", 3, CHIN));
        assertTrue(Diff.of(one, one).isEmpty());
        assertFalse(Diff.of(one, with(set("s1", 4, CHIN))).isEmpty());
    }

    @Test
    void tellsWhatConcernsTheWhole() {
        Programme one = with(set("s1", 3, CHIN));
        LocalDate day = MONDAY.plusDays(9);
        Programme two = new Programme(
                new Head(SamplePlan.ID, 2, "", Instant.EPOCH, "", "catalogue/1", "en", "NP-0412", "Second week"),
                new Sender("A. Sample", "", "", "1234", "", "", ""),
                List.of(new Goal("Turn the head", null, "", null, null)),
                new Validity(MONDAY, day),
                new Review(day, null, ""),
                one.phases(),
                new Bounds(4, 2, Ask.NEVER),
                List.of("Ring us."),
                List.of(),
                new BreakOffer("standard", ""),
                List.of(new MeasureEvery(OutcomeKind.NPRS, 1)),
                new Sharing(7, List.of(Shared.DAYS)),
                "Go slowly.",
                List.of());
        assertEquals(
                List.of(
                        "title",
                        "sender",
                        "goals",
                        "valid",
                        "review",
                        "pain",
                        "stop",
                        "breaks",
                        "measures",
                        "progress",
                        "note"),
                Diff.of(one, two).changes().stream()
                        .map(change -> change.what().word())
                        .toList());
    }
}
