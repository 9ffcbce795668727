package app.nape.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WholeSessionsTest {
    private static final List<SessionPlan> PLANS = Stream.concat(
                    Catalogued.CATALOGUE.exercises().stream().map(Exercise::id),
                    Catalogued.CATALOGUE.routines().stream().map(Routine::id))
            .map(Catalogued::plan)
            .toList();

    @Test
    void leadsEveryExerciseAndRoutineToItsEndInTheTimeItSaid() {
        assertTrue(PLANS.size() >= 52, "some were lost: there are only " + PLANS.size());
        for (SessionPlan plan : PLANS) {
            ScriptedSession session = new ScriptedSession(plan).toEnd();
            assertEquals(SessionOutcome.FINISHED, session.state().outcome(), plan.id());
            assertEquals(plan.items().size(), session.state().done().size(), plan.id());
            Duration off = session.state().spent().minus(plan.length()).abs();
            assertTrue(off.compareTo(Duration.ofMillis(101)) < 0, plan.id() + " is off by " + off);
        }
    }

    @Test
    void holdsEachRepetitionOnEachSideAsOftenAsTheDoseSays() {
        for (Exercise exercise : Catalogued.CATALOGUE.exercises()) {
            long phases = exercise.phases().stream().filter(Phase::hold).count();
            int sides = exercise.dose().bothSides() ? 2 : 1;
            long holds = new ScriptedSession(SessionPlan.of(exercise))
                    .toEnd().log().stream()
                            .filter(line -> line.endsWith("HOLD_BEGINS"))
                            .count();
            assertEquals(
                    phases * sides * exercise.dose().reps() * exercise.dose().sets(), holds, exercise.id());
        }
    }

    @Test
    void keepsItsPromisesUnderAnyOrderOfEvents() {
        long seed = 20_260_302L;
        System.out.println("seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 400; round++) {
            anyOrder(PLANS.get(random.nextInt(PLANS.size())), random, "seed " + seed + " round " + round);
        }
    }

    private static void anyOrder(SessionPlan plan, SplittableRandom random, String where) {
        Moment now = new Moment(Instant.parse("2026-03-02T09:00:00Z"), Duration.ZERO);
        SessionPlayer.Decision decision = SessionPlayer.start(plan, now);
        List<SessionEffect> ends = new ArrayList<>();
        for (int event = 0; event < 600; event++) {
            SessionState before = decision.next();
            now = later(now, random);
            decision = SessionPlayer.step(plan, before, any(now, random));
            SessionState after = decision.next();
            decision.effects().stream()
                    .filter(SessionEffect.End.class::isInstance)
                    .forEach(ends::add);
            SessionItem item = plan.items().get(after.item());
            Leg leg = item.legs().get(after.leg());
            assertTrue(after.outcome() != null || after.into().compareTo(leg.length()) < 0, where);
            assertTrue(!after.into().isNegative(), where);
            assertTrue(after.spent().compareTo(before.spent()) >= 0, where);
            assertTrue(after.done().containsAll(before.done()), where);
            assertEquals(after.outcome() == null ? 0 : 1, ends.size(), where);
            SessionScene scene = SessionScene.of(plan, after);
            assertTrue(scene.fraction() >= 0 && scene.fraction() <= 1, where);
            assertTrue(scene.figure().fraction() >= 0 && scene.figure().fraction() <= 1, where);
            assertTrue(scene.figure().phase() < item.exercise().phases().size(), where);
        }
    }

    private static Moment later(Moment now, SplittableRandom random) {
        if (random.nextInt(50) == 0) {
            return new Moment(
                    now.wall().plusSeconds(random.nextInt(-4000, 4000)),
                    now.ticks().plusSeconds(random.nextInt(30)));
        }
        return now.plus(Duration.ofMillis(random.nextInt(9000)));
    }

    private static SessionEvent any(Moment at, SplittableRandom random) {
        return switch (random.nextInt(160)) {
            case 0 -> new SessionEvent.Hurt(at);
            case 1 -> new SessionEvent.Stopped(at);
            case 2, 3, 4, 5, 6, 7 -> new SessionEvent.Skipped(at);
            case 8, 9, 10, 11, 12, 13, 14, 15 -> new SessionEvent.WentBack(at);
            case 16, 17, 18, 19, 20, 21 -> new SessionEvent.Paused(at);
            case 22, 23, 24, 25, 26, 27, 28, 29, 30, 31 -> new SessionEvent.Resumed(at);
            case 32, 33, 34, 35 -> new SessionEvent.BecameReady(at);
            case 36, 37 -> new SessionEvent.TempoChosen(at, new Tempo(random.nextInt(50, 151)));
            default -> new SessionEvent.Ticked(at);
        };
    }
}
