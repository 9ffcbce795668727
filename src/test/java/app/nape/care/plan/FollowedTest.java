package app.nape.care.plan;

import static app.nape.care.plan.SamplePlan.EVERY_DAY;
import static app.nape.care.plan.SamplePlan.MONDAY;
import static app.nape.care.plan.SamplePlan.answer;
import static app.nape.care.plan.SamplePlan.followed;
import static app.nape.care.plan.SamplePlan.phase;
import static app.nape.care.plan.SamplePlan.programme;
import static app.nape.care.plan.SamplePlan.set;
import static app.nape.care.plan.SamplePlan.twoPhases;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which phase a person is in, and when they are asked about the next. */
class FollowedTest {
    private static String phaseOn(Followed followed, LocalDate day) {
        return followed.phaseOn(day).map(now -> now.phase().id()).orElse("none");
    }

    private static String asked(Followed followed, LocalDate day) {
        return followed.phaseOn(day)
                .flatMap(now -> Optional.ofNullable(now.asks()))
                .map(Phase::id)
                .orElse("nothing");
    }

    @Test
    void beginsOnTheTherapistsDayAndNotBefore() {
        Followed early = new Followed(twoPhases(), MONDAY.minusDays(2), List.of());
        assertEquals("none", phaseOn(early, MONDAY.minusDays(1)));
        assertEquals("p1", phaseOn(early, MONDAY));
        assertEquals(MONDAY, early.firstDay());
    }

    @Test
    void countsTheDaysOfTheFirstPhaseFromThePersonsOwnFirstDayWhereTheyBeganLater() {
        Followed late = new Followed(twoPhases(), MONDAY.plusDays(2), List.of());
        assertEquals("none", phaseOn(late, MONDAY.plusDays(1)));
        assertEquals(2, late.phaseOn(MONDAY.plusDays(3)).orElseThrow().number(MONDAY.plusDays(3)));
        assertEquals("nothing", asked(late, MONDAY.plusDays(4)));
        assertEquals("p2", asked(late, MONDAY.plusDays(5)));
    }

    @Test
    void staysInAPhaseHoweverLongUntilThePersonSaysYes() {
        Followed on = followed(twoPhases());
        assertEquals("nothing", asked(on, MONDAY.plusDays(2)));
        for (int day = 3; day < 200; day++) {
            assertEquals("p1", phaseOn(on, MONDAY.plusDays(day)));
            assertEquals("p2", asked(on, MONDAY.plusDays(day)));
        }
    }

    @Test
    void movesOnFromTheDayOfTheYes() {
        LocalDate yes = MONDAY.plusDays(4);
        Followed on = followed(twoPhases(), answer("p2", MoveOn.YES, yes));
        assertEquals("p1", phaseOn(on, yes.minusDays(1)), "what was before stays as it was");
        assertEquals("p2", phaseOn(on, yes));
        assertEquals(1, on.phaseOn(yes).orElseThrow().number(yes));
        assertEquals("nothing", asked(on, yes.plusDays(60)), "after the last phase there is nothing to ask");
    }

    @Test
    void asksAgainTheNextDayAfterNotYetOrAsk() {
        LocalDate day = MONDAY.plusDays(3);
        for (MoveOn later : List.of(MoveOn.NOT_YET, MoveOn.ASK)) {
            Followed on = followed(twoPhases(), answer("p2", later, day));
            assertEquals("p1", phaseOn(on, day));
            assertEquals("nothing", asked(on, day));
            assertEquals("p2", asked(on, day.plusDays(1)));
        }
    }

    @Test
    void asksAboutAPhaseWithADateFromThatDayAndMovesToItNoMoreByItselfThanToAnyOther() {
        Programme dated = programme(
                phase("p1", new Begins.On(MONDAY), 3, set("s1", 1, EVERY_DAY)),
                phase("p2", new Begins.On(MONDAY.plusDays(7)), 3, set("s1", 1, EVERY_DAY)));
        assertEquals("nothing", asked(followed(dated), MONDAY.plusDays(6)));
        assertEquals("p2", asked(followed(dated), MONDAY.plusDays(7)));
        assertEquals("p1", phaseOn(followed(dated), MONDAY.plusDays(9)));
    }

    @Test
    void asksAboutThePhaseThatSaysItComesAfterThisOne() {
        Programme branched = programme(
                phase("p1", new Begins.On(MONDAY), 3, set("s1", 1, EVERY_DAY)),
                phase("p2", new Begins.On(MONDAY.plusDays(9)), 3, set("s1", 1, EVERY_DAY)),
                phase("p3", new Begins.After("p1"), 3, set("s1", 1, EVERY_DAY)));
        assertEquals("p3", asked(followed(branched), MONDAY.plusDays(3)));
        assertEquals("nothing", asked(followed(branched, answer("p3", MoveOn.YES, MONDAY)), MONDAY.plusDays(20)));
    }

    @Test
    void isNotMovedByAnswersAboutPhasesThatAreGoneOrBehindOrStillToCome() {
        Followed on = followed(
                twoPhases(),
                answer("p9", MoveOn.YES, MONDAY),
                answer("p2", MoveOn.YES, MONDAY.plusDays(3)),
                answer("p1", MoveOn.YES, MONDAY.plusDays(4)));
        assertEquals("p1", phaseOn(on, MONDAY.plusDays(2)), "a clock that was set back shows the day as it was");
        assertEquals("p2", phaseOn(on, MONDAY.plusDays(5)), "nobody is taken back by a stray answer");
    }

    @Test
    void countsWhatIsDueByWeekdayTimesADayAndTheDaysItIsMeantFor() {
        Programme weekdays = programme(phase(
                "p1",
                new Begins.On(MONDAY),
                14,
                set("s1", 3, List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                set("s2", 1, EVERY_DAY)));
        Followed on = followed(weekdays);
        assertEquals(4, on.timesOn(MONDAY));
        assertEquals(1, on.timesOn(MONDAY.plusDays(1)));
        assertEquals(1, on.timesOn(MONDAY.plusDays(13)));
        assertEquals(0, on.timesOn(MONDAY.plusDays(14)), "its time is over");
        assertEquals(0, on.timesOn(MONDAY.minusDays(1)));
    }
}
