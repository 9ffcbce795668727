package app.nape.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    private static final Suitability NOTHING = new Suitability(false, Set.of());
    private static final Drill ROLLS = Drill.of("shoulder-rolls")
            .category(Category.MOBILITY)
            .doing(Drill.move(3))
            .dose(Drill.dose(0, 5, 1, 0, false));

    /** A stretch that takes, with getting ready and the quiet ending, so many seconds. */
    private static Drill lasting(int seconds) {
        return Drill.of("stretch").doing(Drill.move(seconds - 10)).dose(Drill.dose(0, 1, 1, 0, false));
    }

    private static boolean wanted(Suitability known, Drill... session) {
        return before(known, session).isPresent();
    }

    private static Optional<SessionPlan.Dosed> before(Suitability known, Drill... session) {
        List<SessionPlan.Dosed> dosed = new ArrayList<>();
        List.of(session).forEach(each -> dosed.add(each.dosed()));
        return WarmUp.before(dosed, Map.of("shoulder-rolls", ROLLS.exercise()), known);
    }

    @Test
    void comesBeforeFourMinutesOfStretchingOrEffortAndNotBeforeLess() {
        assertTrue(wanted(NOTHING, lasting(240)));
        assertTrue(wanted(NOTHING, lasting(240).category(Category.STRENGTH)));
        assertFalse(wanted(NOTHING, lasting(239)));
    }

    @Test
    void isTwoSetsOfShoulderRolls() {
        SessionPlan.Dosed rolls = before(NOTHING, lasting(300)).orElseThrow();
        assertEquals("shoulder-rolls", rolls.exercise().id());
        assertEquals(2, rolls.dose().sets());
    }

    @Test
    void doesNotComeWhereTheSessionBeginsByMovingOrHasItAlready() {
        assertFalse(wanted(NOTHING, lasting(300).category(Category.MOBILITY), lasting(300)));
        assertFalse(wanted(NOTHING, lasting(300).category(Category.BREATHING)));
        assertFalse(wanted(NOTHING, lasting(300), ROLLS));
        assertFalse(wanted(NOTHING));
    }

    @Test
    void doesNotComeWhereItDoesNotSuitOrIsNotThere() {
        Map<String, Exercise> shoulder =
                Map.of("shoulder-rolls", ROLLS.cautions("shoulder").exercise());
        List<SessionPlan.Dosed> session = List.of(lasting(300).dosed());
        assertTrue(WarmUp.before(session, shoulder, NOTHING).isPresent());
        assertFalse(WarmUp.before(session, shoulder, new Suitability(false, Set.of("shoulder")))
                .isPresent());
        assertFalse(WarmUp.before(session, Map.of(), NOTHING).isPresent());
    }
}
