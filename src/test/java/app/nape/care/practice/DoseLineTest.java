package app.nape.care.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.nape.care.plan.InFlare;
import app.nape.care.plan.ItemDose;
import app.nape.care.plan.Sides;
import app.nape.exercise.RepMode;
import app.nape.exercise.Side;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoseLineTest {
    private static final ItemDose BEFORE = new ItemDose(
            1,
            8,
            RepMode.TOTAL,
            Duration.ofSeconds(5),
            Duration.ofSeconds(2),
            Duration.ZERO,
            Sides.NONE,
            Side.NONE,
            "");

    private static DoseLine.Line.Read read(String typed) {
        return assertInstanceOf(DoseLine.Line.Read.class, DoseLine.read(typed, BEFORE), typed);
    }

    private static ItemDose dose(String typed) {
        return read(typed).dose();
    }

    @Test
    void readsAWholeLine() {
        DoseLine.Line.Read line = read("2x10 5s left yellow band; slow");
        assertEquals(2, line.dose().sets());
        assertEquals(10, line.dose().reps());
        assertEquals(Duration.ofSeconds(5), line.dose().hold());
        assertEquals(Sides.LEFT, line.dose().sides());
        assertEquals("yellow band", line.dose().resistance());
        assertEquals("slow", line.note());
        assertNull(line.flare());
        assertNull(line.optional());
    }

    @Test
    void leavesWhatIsNotTypedAsItWas() {
        ItemDose dose = dose("12");
        assertEquals(12, dose.reps());
        assertEquals(1, dose.sets());
        assertEquals(Duration.ofSeconds(5), dose.hold());
        assertEquals(Duration.ofSeconds(2), dose.rest());
        assertEquals(BEFORE, dose("; breathe out"));
        assertNull(read("12").note());
        assertEquals("", read("12;").note(), "an empty note takes it out");
    }

    @Test
    void readsHoldAndRestsInSecondsAndMinutes() {
        assertEquals(Duration.ofSeconds(20), dose("20s").hold());
        assertEquals(Duration.ofSeconds(20), dose("20sec").hold());
        assertEquals(Duration.ofMinutes(2), dose("2min").hold());
        assertEquals(Duration.ofMinutes(1), dose("1m").hold());
        assertEquals(Duration.ofSeconds(9), dose("r9").rest());
        assertEquals(Duration.ofSeconds(30), dose("b30s").restBetweenSets());
    }

    @Test
    void readsSidesAndWhichComesFirst() {
        assertEquals(Sides.BOTH, dose("both").sides());
        assertEquals(Side.LEFT, dose("10 left first").first());
        assertEquals(Sides.BOTH, dose("10 left first").sides());
        assertEquals(Side.RIGHT, dose("right first").first());
        assertEquals(Sides.RIGHT, dose("right").sides());
        assertEquals(RepMode.PER_SIDE, dose("each").repMode());
        assertEquals(Sides.BOTH, dose("each").sides());
        assertEquals(RepMode.TOTAL, dose("each total").repMode());
        ItemDose leftFirst = dose("left first");
        DoseLine.Line.Read none = assertInstanceOf(DoseLine.Line.Read.class, DoseLine.read("none", leftFirst));
        assertEquals(Side.NONE, none.dose().first(), "without sides none is first");
    }

    @Test
    void readsWhatHappensInAFlareUpAndWhatMayBeLeftOut() {
        assertEquals(InFlare.PAUSE, read("pause").flare());
        assertEquals(InFlare.KEEP, read("keep 8").flare());
        assertEquals(true, read("8 optional").optional());
        assertEquals(false, read("8 always").optional());
    }

    @Test
    void takesEveryOtherWordForTheResistanceToTheEnd() {
        assertEquals(
                "2 kg left hand", dose("2x10 band 2 kg left hand").resistance().replace("band ", ""));
        assertEquals(Sides.NONE, dose("2x10 band left").sides(), "what follows a resistance belongs to it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chin", "yellow band", "thread", "", "  ", "goal: walk", "3/d mo", "s5", "leftover"})
    void leavesAllElseToTheSearch(String typed) {
        assertInstanceOf(DoseLine.Line.None.class, DoseLine.read(typed, BEFORE), typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7x10", "0x10", "2x51", "0", "181s", "4min", "r121", "b301", "9999x9999"})
    void refusesWhatNoProgrammeMayHold(String typed) {
        assertInstanceOf(DoseLine.Line.Refused.class, DoseLine.read(typed, BEFORE), typed);
    }

    @Test
    void takesTheLargestThatAProgrammeMayHold() {
        ItemDose most = dose("6x50 3min r120 b300");
        assertEquals(6, most.sets());
        assertEquals(50, most.reps());
        assertEquals(Duration.ofMinutes(3), most.hold());
        assertEquals(Duration.ofMinutes(2), most.rest());
        assertEquals(Duration.ofMinutes(5), most.restBetweenSets());
    }

    @Test
    void saysWhichFieldIsWrong() {
        DoseLine.Line.Refused refused = assertInstanceOf(DoseLine.Line.Refused.class, DoseLine.read("7x10", BEFORE));
        assertEquals("practice.refused", refused.why().id());
        assertEquals(
                "practice.field.sets",
                ((app.nape.code.Sentence) refused.why().parts().getFirst()).id());
    }
}
