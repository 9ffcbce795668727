package app.nape.care.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.nape.care.plan.Ask;
import app.nape.care.plan.Bounds;
import app.nape.care.plan.BreakOffer;
import app.nape.care.plan.Goal;
import app.nape.care.plan.MeasureEvery;
import app.nape.care.plan.OutcomeKind;
import app.nape.care.plan.PlanRemedy;
import app.nape.care.plan.RemedyOffer;
import app.nape.care.plan.Review;
import app.nape.code.Sentence;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a programme says beside its exercises, typed a line at a time. */
class WordLineTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final ProgrammeDraft empty = ProgrammeDraft.empty(DAY, "en", "Phase 1", "Set 1");

    private static ProgrammeDraft line(ProgrammeDraft draft, String typed) {
        return assertInstanceOf(WordLine.Line.Read.class, WordLine.read(typed, draft), typed)
                .draft();
    }

    private Sentence refused(String typed) {
        return assertInstanceOf(WordLine.Line.Refused.class, WordLine.read(typed, empty), typed)
                .why();
    }

    private static Goal goal(String text) {
        return new Goal(text, null, "", null, null);
    }

    private static RemedyOffer heat(int minutes) {
        return new RemedyOffer(PlanRemedy.HEAT, Duration.ofMinutes(minutes), null, null, "");
    }

    @Test
    void addsGoalsAndWhatToStopForBehindThoseThatAreThere() {
        ProgrammeDraft two = line(line(empty, "  goal: Sleep "), "goal: Work");
        assertEquals(List.of(goal("Sleep"), goal("Work")), two.beside().goals());
        ProgrammeDraft stops = line(line(two, "stop: Pins"), "stop: Dizzy");
        assertEquals(List.of("Pins", "Dizzy"), stops.beside().stop());
        assertEquals(two.beside().goals(), stops.beside().goals());
    }

    @Test
    void countsGoalsFromOneAndRefusesAnyOther() {
        ProgrammeDraft two = line(line(empty, "goal: Sleep"), "goal: Work");
        ProgrammeDraft second = line(two, "goal 2: 1 > 9");
        assertEquals(
                List.of(goal("Sleep"), new Goal("Work", null, "", 1, 9)),
                second.beside().goals());
        for (String odd : List.of("goal 0: 1>2", "goal 3: 1>2", "goal 1: better")) {
            assertInstanceOf(WordLine.Line.Refused.class, WordLine.read(odd, two), odd);
        }
        ProgrammeDraft measured = two.with(two.beside()
                .withGoals(List.of(new Goal("Drive", OutcomeKind.PSFS, "Drive to work", 2, 6), goal("Work"))));
        Goal again = line(measured, "3>7").beside().goals().getFirst();
        assertEquals(new Goal("Drive", OutcomeKind.PSFS, "Drive to work", 3, 7), again);
    }

    @Test
    void keepsWhenPainIsAskedForWhereTheLineDoesNotSayIt() {
        assertEquals(
                new Bounds(5, 1, Ask.AFTER), line(empty, "pain: 5 1").beside().pain());
        ProgrammeDraft never = line(empty, "pain: 3 2 never");
        assertEquals(new Bounds(3, 2, Ask.NEVER), never.beside().pain());
        assertEquals(
                new Bounds(10, 4, Ask.NEVER), line(never, "pain: 10 4").beside().pain());
    }

    @Test
    void takesARemedyInPlaceOfThatOfItsKindAndLeavesTheOthers() {
        ProgrammeDraft both = line(line(empty, "ice: 10"), "heat: 15");
        RemedyOffer ice = both.beside().remedies().getFirst();
        assertEquals(
                new RemedyOffer(PlanRemedy.ICE, Duration.ofMinutes(10), null, null, ""), ice, "nothing more was said");
        assertEquals(List.of(ice, heat(15)), both.beside().remedies());
        assertEquals(List.of(ice, heat(20)), line(both, "heat: 20min").beside().remedies());
        assertEquals(List.of(ice), line(both, "heat:").beside().remedies());
        assertEquals(
                List.of(
                        ice,
                        new RemedyOffer(
                                PlanRemedy.HEAT, Duration.ofMinutes(15), 12, 8, "if it is stiff; in the evening")),
                line(both, "heat: 15min 12h 8/d; if it is stiff; in the evening")
                        .beside()
                        .remedies());
    }

    @Test
    void takesAMeasureInPlaceOfThatOfItsKindAndLeavesTheOthers() {
        ProgrammeDraft both = line(line(empty, "nprs: 7"), "peg: 30");
        MeasureEvery weekly = new MeasureEvery(OutcomeKind.NPRS, 7);
        assertEquals(
                List.of(weekly, new MeasureEvery(OutcomeKind.PEG, 30)),
                both.beside().measures());
        assertEquals(
                List.of(weekly, new MeasureEvery(OutcomeKind.PEG, 90)),
                line(both, "peg: 90").beside().measures());
        assertEquals(List.of(weekly), line(both, "peg:").beside().measures());
    }

    @Test
    void namesBreakHoursByTheirKeyHoweverItIsTyped() {
        assertEquals(
                new BreakOffer("standard", ""),
                line(empty, "breaks: Standard").beside().breaks());
        assertNull(line(line(empty, "breaks: standard"), "breaks:").beside().breaks());
    }

    @Test
    void countsDaysOfAReviewFromTheFirstDayOnAndThreeWeeksWhereNoneIsSaid() {
        assertEquals(
                new Review(DAY.plusDays(21), null, "bring your file"),
                line(empty, "review: ; bring your file").review());
        assertEquals(
                new Review(DAY.plusDays(14), LocalTime.of(8, 30), "see"),
                line(line(empty, "review: 14; see"), "review: 8:30").review());
    }

    @Test
    void changesThePhaseThatIsWrittenAndNoOther() {
        ProgrammeDraft second = empty.nextPhase("Phase 2", "Set 2");
        ProgrammeDraft changed = line(line(second, "days: 14"), "when: No pain at night");
        assertEquals(second.phases().getFirst(), changed.phases().getFirst());
        assertEquals(14, changed.phase().lastsDays());
        assertEquals("No pain at night", changed.phase().moveOnWhen());
        assertEquals("Phase 2", changed.phase().title());
        assertEquals(second.phase().begins(), changed.phase().begins());
        assertEquals("", line(changed, "when:").phase().moveOnWhen());
    }

    /** The words that were typed come back, so that the therapist sees what was not understood. */
    @Test
    void namesTheWholeLineWhereAWordIsNotKnown() {
        assertEquals(Sentence.of("practice.word.odd", "gaol: Walk"), refused(" gaol: Walk "));
        assertEquals(Sentence.of("practice.word.odd", "language:"), refused("language:"));
        assertEquals(
                Sentence.of("practice.field.minutes"),
                refused("heat: 21").parts().getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"chin", "10:30", "4>", ">8", "go: on", "Goal: Walk", "", "4>8 again"})
    void leavesAllElseToTheSearch(String typed) {
        assertInstanceOf(WordLine.Line.None.class, WordLine.read(typed, empty), typed);
    }
}
