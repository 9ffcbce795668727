package app.nape.care.plan;

import static app.nape.care.plan.SamplePlan.EVERY_DAY;
import static app.nape.care.plan.SamplePlan.MONDAY;
import static app.nape.care.plan.SamplePlan.item;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.exercise.Exercise;
import app.nape.exercise.SessionOutcome;
import app.nape.exercise.Suitability;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is left out of a set, and why. */
class SetNowTest {
    private static final ProgrammeSet SET = new ProgrammeSet(
            "s1",
            "Set",
            EVERY_DAY,
            1,
            List.of(),
            List.of(
                    item("i1", "chin-tuck-seated"),
                    item("i2", "shoulder-rolls", InFlare.PAUSE, 6),
                    item("i3", "own-wall-slide")));
    private static final Bounds PAIN = new Bounds(6, 2, Ask.AFTER);

    private static Optional<Exercise> known(String id) {
        return Bundled.EXERCISES.exercises().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private static int catalogue(String id) {
        return known(id).orElseThrow().safety().mostStartPain();
    }

    private static SetNow now(SetNow.Known person) {
        return SetNow.of(PAIN, SET, person, SetNowTest::known);
    }

    private static String out(SetNow now) {
        return String.join(
                " ",
                now.leftOut().stream()
                        .map(each -> each.item().id() + ":" + each.why().word() + ":" + each.limit())
                        .toList());
    }

    private static List<String> in(SetNow now) {
        return now.items().stream().map(Item::id).toList();
    }

    @Test
    void holdsAllOfItAsItIsWrittenWhereNothingSpeaksAgainstIt() {
        SetNow now = now(new SetNow.Known(false, null, Set.of()));
        assertEquals(SET.items(), now.items());
        assertEquals("", out(now));
    }

    @Test
    void leavesOutInAFlareWhatTheTherapistMarkedAndKeepsTheRest() {
        SetNow now = now(new SetNow.Known(true, null, Set.of()));
        assertEquals(List.of("i1", "i3"), in(now));
        assertEquals("i2:flare:10", out(now));
    }

    @Test
    void beginsAnItemAtNoMoreThanTheLowerOfBothBounds() {
        int most = catalogue("chin-tuck-seated");
        assertTrue(most < 6, "the catalogue's is the lower one here: " + most);
        assertEquals(most, SetNow.startAtMost(PAIN, known("chin-tuck-seated")));
        assertEquals(1, SetNow.startAtMost(new Bounds(1, 0, Ask.NEVER), known("chin-tuck-seated")));
        assertEquals(6, SetNow.startAtMost(PAIN, known("own-wall-slide")), "unknown here: only the therapist's");
        assertEquals(
                List.of("i1", "i2", "i3"),
                in(now(new SetNow.Known(false, Math.min(most, catalogue("shoulder-rolls")), Set.of()))));
        assertTrue(out(now(new SetNow.Known(false, most + 1, Set.of()))).startsWith("i1:too-painful:" + most));
        assertEquals(List.of(), in(now(new SetNow.Known(false, 7, Set.of()))));
    }

    @Test
    void doesNotAskAgainOnADayOnWhichAnItemDidNotSuit() {
        DatedTurn morning = SamplePlan.turn(
                "p1",
                "s1",
                MONDAY,
                Instant.EPOCH,
                SessionOutcome.FINISHED,
                new Skipped("i3", SkipReason.NOT_SUITED),
                new Skipped("i1", SkipReason.TIME));
        SetNow now = now(SetNow.Known.of(false, null, List.of(morning)));
        assertEquals(List.of("i1", "i2"), in(now));
        assertEquals("i3:not-suited:10", out(now));
    }

    @Test
    void knowsWhenThePainRoseByMoreThanTheTherapistAllows() {
        assertFalse(SetNow.roseTooMuch(PAIN, 2, 4));
        assertTrue(SetNow.roseTooMuch(PAIN, 2, 5));
        assertFalse(SetNow.roseTooMuch(PAIN, 8, 2));
        assertFalse(SetNow.roseTooMuch(PAIN, null, 9));
        assertFalse(SetNow.roseTooMuch(PAIN, 2, null));
    }

    @Test
    void leavesOutWhatThePersonHasTickedSomethingAgainst() {
        String caution = known("chin-tuck-seated").orElseThrow().safety().cautions().stream()
                .filter(Suitability.TICKABLE::contains)
                .findFirst()
                .orElseThrow();
        SetNow.Known person = new SetNow.Known(false, null, Set.of());
        assertTrue(out(now(person.applying(Set.of(caution)))).startsWith("i1:caution:10"));
        assertEquals("", out(now(person.applying(Set.of("no_bounce")))), "that is said of how to move, and of nobody");
    }
}
