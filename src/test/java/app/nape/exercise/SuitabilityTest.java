package app.nape.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuitabilityTest {
    @Test
    void suitsEverythingWhenNothingIsKnown() {
        Suitability nothing = new Suitability(false, Set.of());
        assertTrue(Catalogued.CATALOGUE.exercises().stream().allMatch(nothing::suits));
    }

    @Test
    void leavesOnlyGentleExercisesWhileAnEpisodeIsOpen() {
        Suitability inPain = new Suitability(true, Set.of());
        assertTrue(inPain.suits(Catalogued.exercise("basic-neck-stretch")));
        assertFalse(inPain.suits(Catalogued.exercise("neck-isometrics")));
    }

    @Test
    void namesWhatThePersonTickedAgainstAnExercise() {
        Suitability bones = new Suitability(false, Set.of("osteoporosis", "stop_arm"));
        assertEquals(List.of("osteoporosis"), bones.against(Catalogued.exercise("seated-cat-cow")));
        assertTrue(bones.suits(Catalogued.exercise("shoulder-shrug")), "a way to move is nothing to tick");
    }

    @Test
    void offersOnlyCautionsOfTheCatalogue() {
        assertTrue(Catalogued.CATALOGUE.cautions().keySet().containsAll(Suitability.TICKABLE));
    }

    @Test
    void keepsTheDoseOfARoutineWithinTheExercisesBounds() {
        Exercise stretch = Catalogued.exercise("upper-trapezius-stretch");
        Dose most = new RoutineItem(stretch.id(), 99, Duration.ofMinutes(5), 99).dose(stretch);
        assertEquals(stretch.dose().mostHold(), most.hold());
        assertEquals(stretch.dose().reps(), most.reps());
        assertEquals(RoutineItem.MOST_SETS, most.sets());
        Dose least = new RoutineItem(stretch.id(), 0, Duration.ZERO, 0).dose(stretch);
        assertEquals(stretch.dose().leastHold(), least.hold());
        assertEquals(1, least.reps());
        assertEquals(1, least.sets());
    }

    @Test
    void keepsTheMinutesThatARoutineIsNamedAfter() {
        assertEquals(1, minutes("micro-60"));
        assertEquals(5, minutes("desk-5"));
    }

    private static long minutes(String routine) {
        long half = Math.round(Catalogued.plan(routine).length().toSeconds() / 30.0);
        assertEquals(0, half % 2, routine + " takes " + half + " half minutes");
        return half / 2;
    }

    @Test
    void sparesSkinThatDoesNotFeelAsItSparesBrokenSkin() {
        Exercise ball = Drill.of("ball").cautions("skin").exercise();
        assertFalse(new Suitability(false, Set.of("nerves")).suits(ball));
        assertEquals(List.of("skin"), new Suitability(false, Set.of("nerves", "bp")).against(ball));
        assertTrue(new Suitability(false, Set.of("bp")).suits(ball));
    }

    @Test
    void leavesOutWhatHurtsMoreThanItIsMeantFor() {
        Exercise strong = Drill.of("strong").upTo(3).exercise();
        assertTrue(new Suitability(false, Set.of(), 3).suits(strong));
        assertFalse(new Suitability(false, Set.of(), 4).suits(strong));
        assertTrue(new Suitability(false, Set.of()).suits(strong), "no score, no limit");
    }

    @Test
    void keepsAFreshStrainFromWhatIsNotForOne() {
        Exercise pull = Drill.of("pull").cautions("fresh_strain", "stop_arm").exercise();
        assertFalse(new Suitability(true, Set.of(Suitability.FRESH_STRAIN)).suits(pull));
        assertTrue(new Suitability(true, Set.of("stop_arm")).suits(pull));
    }
}
