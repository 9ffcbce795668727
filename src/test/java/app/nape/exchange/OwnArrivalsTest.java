package app.nape.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.nape.content.Bundled;
import app.nape.content.RoutineRefused;
import app.nape.exercise.Exercise;
import app.nape.exercise.OwnRoutines;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineItem;
import app.nape.settings.OwnStretches;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an archive brings of the stretches joins what is here; a routine that is not safe here is refused by its exercise's name. */
class OwnArrivalsTest {
    private static final Exercise EXERCISE = Bundled.EXERCISES.exercises().getFirst();

    private static Routine routine(String id, String name, int reps) {
        return new Routine(id, name, "", List.of(new RoutineItem(EXERCISE.id(), reps, null, null)));
    }

    private static OwnStretches own(List<Routine> routines) {
        return new OwnStretches(Set.of(), Set.of(), Set.of(), routines);
    }

    private static List<Routine> many(String id, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> routine(id + number, id + number, 1))
                .toList();
    }

    private static OwnStretches with(OwnStretches before, OwnStretches coming) {
        return OwnArrivals.with(Bundled.TEXTS, Bundled.EXERCISES, before, coming);
    }

    private static String refused(OwnStretches before, OwnStretches coming) {
        return String.valueOf(
                assertThrows(RoutineRefused.class, () -> with(before, coming)).getMessage());
    }

    @Test
    void takesNothingAwayAndAddsWhatIsNew() {
        OwnStretches here = new OwnStretches(
                Set.of("floor"), Set.of("desk-5"), Set.of("chin-tuck"), List.of(routine("my-a", "A", 1)));
        OwnStretches coming = new OwnStretches(
                Set.of("osteoporosis"), Set.of(), Set.of("self-hug"), List.of(routine("my-b", "B", 1)));
        assertEquals(
                new OwnStretches(
                        Set.of("floor", "osteoporosis"),
                        Set.of("desk-5"),
                        Set.of("chin-tuck", "self-hug"),
                        List.of(routine("my-a", "A", 1), routine("my-b", "B", 1))),
                with(here, coming));
    }

    @Test
    void givesARoutineThatHasTheIdOfOneOfNapesAnotherId() {
        String shipped = Bundled.EXERCISES.routines().getFirst().id();
        assertEquals(
                List.of(routine("my-own", "Own", 1)),
                with(OwnStretches.NOTHING, own(List.of(routine(shipped, "Own", 1))))
                        .routines());
    }

    @Test
    void namesTheExerciseOfARoutineThatIsNotSafeHere() {
        int most = EXERCISE.dose().reps();
        assertEquals(
                EXERCISE.name() + ": from 1 to " + most + " repetitions are safe here.",
                refused(OwnStretches.NOTHING, own(List.of(routine("my-a", "A", most + 1)))));
        assertEquals(
                most,
                with(OwnStretches.NOTHING, own(List.of(routine("my-a", "A", most))))
                        .routines()
                        .getFirst()
                        .items()
                        .getFirst()
                        .reps());
    }

    @Test
    void hasRoomForFiftyOfBothTogether() {
        OwnStretches most = with(own(many("my-a", 30)), own(many("my-b", 20)));
        assertEquals(OwnRoutines.MOST, most.routines().size());
        assertEquals(most, with(most, own(many("my-b", 20))), "what is there already needs no room");
        assertEquals(
                "There is room for 50 routines of your own.", refused(own(many("my-a", 30)), own(many("my-b", 21))));
    }
}
