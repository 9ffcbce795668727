package app.nape.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnRoutinesTest {
    private static Routine routine(String id, String name, String... exercises) {
        return new Routine(
                id,
                name,
                "",
                java.util.Arrays.stream(exercises).map(RoutineItem::plain).toList());
    }

    @Test
    void makesAnIdThatCanBeTyped() {
        assertEquals("my-morning-neck", OwnRoutines.id("Morning: neck", List.of()));
        assertEquals("my-fruhstuck", OwnRoutines.id("Frühstück", List.of()));
        assertEquals("my-routine", OwnRoutines.id("朝", List.of()));
        assertEquals("my-routine-3", OwnRoutines.id("…", List.of("my-routine", "my-routine-2")));
    }

    @Test
    void putsADeletedRoutineBackWhereItWas() {
        List<Routine> own = List.of(routine("a", "A"), routine("b", "B"), routine("c", "C"));
        List<Routine> without = OwnRoutines.without(own, "b");
        assertEquals(List.of("a", "c"), without.stream().map(Routine::id).toList());
        assertEquals(own, OwnRoutines.with(without, 1, own.get(1)));
    }

    @Test
    void takesTheSameFileInTwiceWithoutDoubling() {
        List<Routine> coming = List.of(routine("my-a", "A", "self-hug"));
        List<Routine> once = OwnRoutines.merged(List.of(), coming, List.of());
        assertEquals(once, OwnRoutines.merged(once, coming, List.of()));
    }

    @Test
    void takesARoutineThatGotAFreshIdInTwiceWithoutDoubling() {
        List<Routine> own = List.of(routine("my-a", "A", "self-hug"));
        List<Routine> coming = List.of(routine("my-a", "A", "shoulder-rolls"), routine("desk-5", "B", "self-hug"));
        List<Routine> once = OwnRoutines.merged(own, coming, List.of("desk-5"));
        assertEquals(3, once.size());
        assertEquals(once, OwnRoutines.merged(once, coming, List.of("desk-5")));
    }

    @Test
    void takesTwoRoutinesThatAreAlikeButForTheirIds() {
        List<Routine> coming = List.of(routine("my-a", "A", "self-hug"), routine("my-b", "A", "self-hug"));
        assertEquals(coming, OwnRoutines.merged(List.of(), coming, List.of()), "sessions of the log name either");
    }

    @Test
    void neverWritesOverARoutineOfTheSameId() {
        Routine mine = routine("my-a", "A", "self-hug");
        Routine theirs = routine("my-a", "A", "shoulder-rolls");
        List<Routine> merged = OwnRoutines.merged(List.of(mine), List.of(theirs), List.of());
        assertEquals(mine, merged.getFirst());
        assertEquals("my-a-2", merged.getLast().id());
        assertEquals(theirs.items(), merged.getLast().items());
    }

    @Test
    void givesAnImportedRoutineAnIdOfItsOwnWhenNapeHasThatId() {
        List<Routine> merged = OwnRoutines.merged(
                List.of(),
                List.of(routine("desk-5", "Mine", "self-hug"), routine("../x", "Odd", "self-hug")),
                List.of("desk-5"));
        assertEquals(
                List.of("my-mine", "my-odd"), merged.stream().map(Routine::id).toList());
    }

    @Test
    void savesAChangedRoutineInItsPlaceAndANewOneAtTheEnd() {
        List<Routine> own = List.of(routine("a", "A"), routine("b", "B"));
        Routine first = routine("a", "A again");
        Routine second = routine("b", "B again");
        assertEquals(List.of(first, own.get(1)), OwnRoutines.with(own, first));
        assertEquals(List.of(own.get(0), second), OwnRoutines.with(own, second));
        Routine more = routine("c", "C");
        assertEquals(List.of(own.get(0), own.get(1), more), OwnRoutines.with(own, more));
    }

    @Test
    void putsARoutineBackIntoAListThatHasGrownShorter() {
        List<Routine> own = List.of(routine("a", "A"));
        Routine back = routine("b", "B");
        assertEquals(List.of(own.getFirst(), back), OwnRoutines.with(own, 7, back));
        assertEquals(List.of(back, own.getFirst()), OwnRoutines.with(own, 0, back));
    }

    @Test
    void keepsTheIdOfAnImportedRoutineThatNobodyHas() {
        Routine theirs = routine("my-b", "B", "self-hug");
        assertEquals(List.of(theirs), OwnRoutines.merged(List.of(), List.of(theirs), List.of("desk-5")));
    }
}
