package app.nape.care.plan;

import static app.nape.care.plan.SamplePlan.EVERY_DAY;
import static app.nape.care.plan.SamplePlan.MONDAY;
import static app.nape.care.plan.SamplePlan.phase;
import static app.nape.care.plan.SamplePlan.programme;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.exercise.Exercise;
import app.nape.exercise.Leg;
import app.nape.exercise.LegKind;
import app.nape.exercise.RepMode;
import app.nape.exercise.SessionItem;
import app.nape.exercise.SessionPlan;
import app.nape.exercise.SessionPlayer;
import app.nape.exercise.SessionScene;
import app.nape.exercise.Side;
import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How the player leads what a therapist wrote. */
class LedTest {
    private static final OwnExercise SLIDE = new OwnExercise(
            "own-wall-slide", "Wall slide", List.of("Slide up.", "Slide down."), "wall-angels", true, List.of(), null);

    private static Optional<Exercise> known(String id) {
        return Bundled.EXERCISES.exercise(id);
    }

    private static ItemDose dose(
            int sets, int reps, RepMode mode, int hold, int rest, int between, Sides sides, Side first) {
        return new ItemDose(
                sets,
                reps,
                mode,
                Duration.ofSeconds(hold),
                Duration.ofSeconds(rest),
                Duration.ofSeconds(between),
                sides,
                first,
                "yellow band");
    }

    private static SessionPlan led(String exercise, ItemDose dose, OwnExercise... own) {
        Item item = new Item("i1", exercise, "By name", dose, "slowly", InFlare.KEEP, false);
        ProgrammeSet set = new ProgrammeSet("s1", "Set", EVERY_DAY, 1, List.of(), List.of(item));
        Programme bare = programme(phase("p1", new Begins.On(MONDAY), 3, set));
        Programme whole = new Programme(
                bare.head(),
                bare.sender(),
                bare.goals(),
                bare.valid(),
                null,
                bare.phases(),
                bare.pain(),
                bare.stop(),
                bare.remedies(),
                null,
                bare.measures(),
                null,
                "",
                List.of(own));
        return SessionPlan.of("set", List.of(Led.of(whole, item, LedTest::known)));
    }

    private static List<Leg> legs(SessionPlan plan, LegKind kind) {
        return plan.items().getFirst().legs().stream()
                .filter(leg -> leg.kind() == kind)
                .toList();
    }

    private static String sides(SessionPlan plan) {
        return String.join(
                " ",
                legs(plan, LegKind.HOLD).stream().map(leg -> leg.side().name()).toList());
    }

    @Test
    void holdsTwiceOnEachSideForTheTherapistsOwnSecondsWithACueToChange() {
        SessionPlan plan =
                led("upper-trapezius-stretch", dose(1, 2, RepMode.PER_SIDE, 33, 7, 0, Sides.BOTH, Side.LEFT));
        assertEquals("LEFT RIGHT LEFT RIGHT", sides(plan));
        assertTrue(
                legs(plan, LegKind.HOLD).stream().allMatch(leg -> leg.length().equals(Duration.ofSeconds(33))));
        assertEquals(3, legs(plan, LegKind.CHANGE_SIDE).size());
        assertEquals(Side.LEFT, plan.items().getFirst().legs().getFirst().side(), "gets ready for the first side");
    }

    @Test
    void doesOnlyTheSideThatIsWritten() {
        assertEquals(
                "LEFT LEFT",
                sides(led("upper-trapezius-stretch", dose(1, 2, RepMode.PER_SIDE, 20, 5, 0, Sides.LEFT, Side.NONE))));
        assertEquals(
                "RIGHT",
                sides(led("upper-trapezius-stretch", dose(1, 1, RepMode.TOTAL, 20, 5, 0, Sides.RIGHT, Side.NONE))));
    }

    @Test
    void takesTurnsWhereTheRepetitionsCountBothSidesTogether() {
        ItemDose three = dose(1, 3, RepMode.TOTAL, 4, 5, 0, Sides.BOTH, Side.NONE);
        assertEquals("RIGHT LEFT RIGHT", sides(led("upper-trapezius-stretch", three)));
        assertEquals(
                three.repetitions(),
                legs(led("upper-trapezius-stretch", three), LegKind.HOLD).size());
    }

    @Test
    void restsBetweenSetsAsLongAsItIsWrittenAndTwentySecondsWhereItIsNot() {
        SessionPlan written = led("band-row", dose(3, 2, RepMode.TOTAL, 1, 0, 45, Sides.NONE, Side.NONE));
        assertEquals(
                List.of(Duration.ofSeconds(45), Duration.ofSeconds(45)),
                legs(written, LegKind.SET_PAUSE).stream().map(Leg::length).toList());
        assertEquals(6, legs(written, LegKind.HOLD).size());
        SessionPlan silent = led("band-row", dose(2, 1, RepMode.TOTAL, 1, 0, 0, Sides.NONE, Side.NONE));
        assertEquals(
                Duration.ofSeconds(20),
                legs(silent, LegKind.SET_PAUSE).getFirst().length());
    }

    @Test
    void holdsInTheMiddleWhatTheCatalogueOnlyMovesThroughAndTheFigureStandsStillThere() {
        SessionPlan plan = led("seated-cat-cow", dose(1, 1, RepMode.TOTAL, 9, 0, 0, Sides.NONE, Side.NONE));
        assertEquals(
                List.of(Duration.ofSeconds(9)),
                legs(plan, LegKind.HOLD).stream().map(Leg::length).toList());
        Moment begin = new Moment(Instant.EPOCH, Duration.ZERO);
        var state = SessionPlayer.start(plan, begin).next();
        for (int second = 1; second < 60; second++) {
            state = SessionPlayer.step(
                            plan,
                            state,
                            new app.nape.exercise.SessionEvent.Ticked(begin.plus(Duration.ofSeconds(second))))
                    .next();
            SessionScene scene = SessionScene.of(plan, state);
            if (scene.leg().kind() == LegKind.HOLD) {
                assertEquals(1, scene.figure().fraction());
            }
        }
    }

    @Test
    void touchesAPositionThatIsOnlyHeldInTheCatalogueAndWrittenWithoutAHold() {
        Exercise massage = known("neck-self-massage").orElseThrow();
        SessionPlan plan = led(massage.id(), dose(1, 2, RepMode.TOTAL, 0, 0, 0, Sides.NONE, Side.NONE));
        assertTrue(plan.items().getFirst().legs().stream()
                .allMatch(leg -> leg.length().isPositive()));
        assertTrue(plan.items().getFirst().legs().stream().anyMatch(leg -> leg.kind() == LegKind.MOVE));
    }

    @Test
    void showsTheirOwnExerciseByItsWordsWithTheFigureItBorrowsTheOtherWayRound() {
        SessionItem item = led(SLIDE.id(), dose(1, 1, RepMode.TOTAL, 3, 0, 0, Sides.NONE, Side.NONE), SLIDE)
                .items()
                .getFirst();
        assertEquals("Wall slide", item.exercise().name());
        assertEquals(SLIDE.steps(), item.exercise().steps());
        assertEquals("wall-angels", item.way().figure());
        assertTrue(item.way().mirrored());
        assertEquals("yellow band · slowly", item.way().beside());
        assertEquals(
                known("wall-angels").orElseThrow().phases().size(),
                item.exercise().phases().size(),
                "as many as the figure's motion has");
        assertTrue(item.exercise().phases().stream().allMatch(each -> each.cue() == null), "its cues are not theirs");
    }

    @Test
    void leadsWhatNobodyKnowsHereByItsNameWithoutAFigure() {
        SessionPlan plan = led("from-a-later-nape", dose(1, 2, RepMode.TOTAL, 6, 2, 0, Sides.NONE, Side.NONE));
        SessionItem item = plan.items().getFirst();
        assertEquals("By name", item.exercise().name());
        assertEquals("", item.way().figure());
        assertEquals(2, legs(plan, LegKind.HOLD).size());
        assertEquals(
                "",
                SessionScene.of(
                                plan,
                                SessionPlayer.start(plan, new Moment(Instant.EPOCH, Duration.ZERO))
                                        .next())
                        .figure()
                        .exerciseId());
    }

    @Test
    void namesASetInOneWordThatIsReadBackAndNothingElseIs() {
        SetRef set = new SetRef(new UUID(1, 2), "p1", "evening-2");
        assertEquals(Optional.of(set), SetRef.of(set.word()));
        for (String other : List.of("desk-5", "set:1:p1:s1", set.word() + ":", "set:" + new UUID(1, 2) + ":p1:-s")) {
            assertEquals(Optional.empty(), SetRef.of(other), other);
        }
    }
}
