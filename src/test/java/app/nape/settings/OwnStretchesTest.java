package app.nape.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.exercise.Routine;
import app.nape.exercise.RoutineItem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnStretchesTest {
    private static final Routine MORNING =
            new Routine("my-morning", "Morning", "", List.of(RoutineItem.plain("chin-tuck")));
    private static final Stretching CHOSEN = new Stretching(
            false, Set.of("osteoporosis"), Set.of("desk-5"), Set.of("chin-tuck"), List.of(MORNING), false);

    @Test
    void putsBackWhatWasThePersonsAndNothingElse() {
        Stretching other = Stretching.defaults().withTicked(Set.of("floor"));
        assertEquals(
                new Stretching(
                        true, Set.of("osteoporosis"), Set.of("desk-5"), Set.of("chin-tuck"), List.of(MORNING), true),
                OwnStretches.of(CHOSEN).in(other));
    }

    @Test
    void addsWithoutTakingAnythingAway() {
        Routine other = new Routine("my-morning", "Other", "", List.of(RoutineItem.plain("shoulder-rolls")));
        OwnStretches coming = new OwnStretches(Set.of("floor"), Set.of(), Set.of("shoulder-rolls"), List.of(other));
        OwnStretches both = OwnStretches.of(CHOSEN).with(coming, List.of("desk-5"));
        assertEquals(Set.of("osteoporosis", "floor"), both.ticked());
        assertEquals(Set.of("desk-5"), both.followed());
        assertEquals(Set.of("chin-tuck", "shoulder-rolls"), both.favourites());
        assertEquals(
                List.of("my-morning", "my-other"),
                both.routines().stream().map(Routine::id).toList());
        assertEquals(both, both.with(OwnStretches.of(CHOSEN), List.of()));
    }
}
