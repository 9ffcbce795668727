package app.nape.exercise;

import static app.nape.exercise.LegKind.CHANGE_SIDE;
import static app.nape.exercise.LegKind.ENDING;
import static app.nape.exercise.LegKind.GET_READY;
import static app.nape.exercise.LegKind.HOLD;
import static app.nape.exercise.LegKind.MOVE;
import static app.nape.exercise.LegKind.PAUSE;
import static app.nape.exercise.LegKind.SET_PAUSE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionItemTest {
    private static final Drill NECK = Drill.of("neck");

    /** Seconds to get ready for the last of these. */
    private static long ready(Drill... drills) {
        return Drill.plan(drills).items().getLast().legs().getFirst().length().toSeconds();
    }

    private static SessionItem item(Drill drill) {
        return Drill.plan(drill).items().getFirst();
    }

    private static List<LegKind> kinds(SessionItem item) {
        return item.legs().stream().map(Leg::kind).toList();
    }

    private static List<Long> seconds(SessionItem item, LegKind kind) {
        return item.legs().stream()
                .filter(leg -> leg.kind() == kind)
                .map(leg -> leg.length().toSeconds())
                .toList();
    }

    @Test
    void givesMoreTimeToGetIntoAPositionThatTakesLonger() {
        Map<Position, Long> wanted = Map.of(
                Position.SEATED, 6L,
                Position.STANDING, 6L,
                Position.SEATED_OR_STANDING, 6L,
                Position.STANDING_AT_WALL, 10L,
                Position.LYING_SUPINE, 15L,
                Position.LYING_PRONE, 15L,
                Position.FLOOR_FOUR_POINT, 15L);
        for (Position position : Position.values()) {
            assertEquals(wanted.get(position), ready(NECK.position(position)), position.name());
        }
    }

    @Test
    void givesFiveSecondsWhereThePositionHasBeenTakenAlready() {
        Drill lying = NECK.position(Position.LYING_SUPINE);
        assertEquals(5, ready(lying, lying));
        assertEquals(5, ready(NECK, NECK));
        assertEquals(15, ready(NECK, lying));
        assertEquals(6, ready(NECK, lying, NECK), "what was done before the last one has been left");
    }

    @Test
    void restsBetweenRepetitionsAsLongAsTheDoseSaysAndEndsQuietly() {
        SessionItem item = item(NECK);
        assertEquals(
                List.of(GET_READY, MOVE, HOLD, MOVE, PAUSE, MOVE, HOLD, MOVE, ENDING),
                item.legs().stream().map(Leg::kind).toList());
        assertEquals(List.of(3L), seconds(item, PAUSE));
        assertEquals(Duration.ofSeconds(6 + 2 + 5 + 2 + 3 + 2 + 5 + 2 + 4), item.length());
        assertEquals(2, item.legs().getLast().rep(), "the figure stays where the last repetition left it");
    }

    @Test
    void goesStraightOnWhereTheDoseHasNoPause() {
        SessionItem item = item(NECK.dose(Drill.dose(5, 2, 1, 0, false)).doing(Drill.hold()));
        assertEquals(List.of(GET_READY, HOLD, HOLD, ENDING), kinds(item));
    }

    @Test
    void takesAtLeastTwoSecondsToChangeSides() {
        SessionItem quick = item(NECK.dose(Drill.dose(5, 2, 1, 1, true)).doing(Drill.hold()));
        assertEquals(
                List.of(GET_READY, HOLD, CHANGE_SIDE, HOLD, CHANGE_SIDE, HOLD, CHANGE_SIDE, HOLD, ENDING),
                kinds(quick));
        assertEquals(List.of(2L, 2L, 2L), seconds(quick, CHANGE_SIDE));
        assertEquals(
                List.of(Side.RIGHT, Side.LEFT, Side.RIGHT, Side.LEFT),
                quick.legs().stream()
                        .filter(leg -> leg.kind() == HOLD)
                        .map(Leg::side)
                        .toList());
        assertEquals(
                List.of(7L),
                seconds(item(NECK.dose(Drill.dose(5, 1, 1, 7, true))), CHANGE_SIDE),
                "a longer pause is time enough");
    }

    @Test
    void restsTwentySecondsBetweenSets() {
        SessionItem item = item(NECK.dose(Drill.dose(5, 1, 3, 3, true)).doing(Drill.hold()));
        assertEquals(List.of(20L, 20L), seconds(item, SET_PAUSE));
        assertEquals(List.of(3L, 3L, 3L), seconds(item, CHANGE_SIDE), "one within each set");
    }

    @Test
    void leavesOutAHoldOfNoLength() {
        assertEquals(List.of(GET_READY, MOVE, MOVE, ENDING), kinds(item(NECK.dose(Drill.dose(0, 1, 1, 0, false)))));
    }

    @Test
    void endsQuietlyAfterTheLastExerciseOnly() {
        SessionPlan plan = Drill.plan(NECK, NECK);
        assertEquals(MOVE, plan.items().getFirst().legs().getLast().kind());
        assertEquals(ENDING, plan.items().getLast().legs().getLast().kind());
        assertEquals(List.of(4L), seconds(plan.items().getLast(), ENDING));
        assertEquals(Duration.ofSeconds(27 + 30), plan.length());
    }

    @Test
    void leavesOutOfARoutineWhatTheCatalogueDoesNotHave() {
        Routine routine = new Routine(
                "own", "Own", "", List.of(RoutineItem.plain("gone"), new RoutineItem("neck", 1, null, null)));
        SessionPlan plan = SessionPlan.of(routine, Map.of("neck", NECK.exercise()));
        assertEquals(1, plan.items().size());
        assertEquals(1, plan.items().getFirst().dose().reps(), "as often as the routine says");
        assertEquals("own", plan.id());
    }

    @Test
    void isNoSessionWithoutAnExercise() {
        assertThrows(IllegalArgumentException.class, () -> SessionPlan.of("none", List.of()));
    }
}
