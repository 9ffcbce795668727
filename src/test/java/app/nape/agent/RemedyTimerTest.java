package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.nape.agent.RemedyTimer.Effect;
import app.nape.agent.RemedyTimer.Running;
import app.nape.care.Nprs;
import app.nape.content.Bundled;
import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RemedyTimerTest {
    private static final Moment START = new Moment(Instant.parse("2026-11-21T10:00:00Z"), Duration.ofHours(3));
    private static final RemedyTimer TIMER = new RemedyTimer(Bundled.CARE.remedies());
    private static final UUID ID = UUID.fromString("01932f4e-0000-7000-8000-000000000001");

    @Test
    void asksForALookAtTheSkinThenEndsThenStopsForGood() {
        assertEquals(List.of("5 skin", "15 over", "20 hard stop", "20 keep PT15M"), day(ice(15)));
    }

    @Test
    void endsOnceWhenTheHardStopWasChosen() {
        assertEquals(List.of("5 skin", "20 over", "20 keep PT20M"), day(ice(20)));
    }

    @Test
    void asksForNoLookAtTheSkinAfterTheEnd() {
        assertEquals(List.of("4 over", "20 hard stop", "20 keep PT4M"), day(ice(4)));
    }

    @Test
    void endsAtItsLengthWhenNothingIsOnTheSkinAndAsksNothingOfTheSkin() {
        assertEquals(List.of("15 over", "15 keep PT15M"), day(timer("breathing", Duration.ofMinutes(15))));
        assertEquals(List.of("1 over", "1 keep PT1M"), day(timer("massage-self", Duration.ofMinutes(1))));
        assertEquals(List.of("0 over", "0 keep PT45S"), day(timer("ball", Duration.ofSeconds(45))));
    }

    @Test
    void keepsTheTimeReallyUsedAndTheScores() {
        JournalKept kept = stopped(ice(15), START.plus(Duration.ofSeconds(432)), new Nprs(3));
        assertEquals(Duration.ofSeconds(432), kept.length());
        assertEquals(new Nprs(3), kept.after());
    }

    @Test
    void neverKeepsMoreThanTheHardStop() {
        assertEquals(
                RemedyTimer.HARD_STOP,
                stopped(ice(15), START.plus(Duration.ofHours(2)), null).length());
    }

    @Test
    void countsSleepThroughWhichTheMonotonicClockStoodStill() {
        Moment woken =
                new Moment(START.wall().plusSeconds(16 * 60), START.ticks().plusSeconds(60));
        RemedyTimer.Decision decision = TIMER.tick(ice(15), woken);
        assertEquals(List.of(new Effect.TellOver("ice")), decision.effects());
        assertEquals(Duration.ofMinutes(4), decision.wakeIn().orElseThrow());
    }

    @Test
    void endsInTimeThoughTheWallClockWasSetBack() {
        Moment setBack =
                new Moment(START.wall().minusSeconds(3600), START.ticks().plusSeconds(15 * 60));
        assertEquals(
                List.of(new Effect.TellOver("ice")),
                TIMER.tick(ice(15), setBack).effects());
    }

    @Test
    void tellsOnceAndKeepsWhenAllOfItWasSleptThrough() {
        Moment woken = new Moment(START.wall().plusSeconds(7200), START.ticks().plusSeconds(1));
        RemedyTimer.Decision decision = TIMER.tick(ice(15), woken);
        assertNull(decision.next());
        assertEquals(2, decision.effects().size());
        assertEquals(new Effect.TellOver("ice"), decision.effects().getFirst());
    }

    @Test
    void goesOnAfterARestartWithAnotherMonotonicClock() {
        Moment restarted = new Moment(START.wall().plusSeconds(6 * 60), Duration.ofSeconds(2));
        Running resumed = ice(15).resumed(restarted);
        assertEquals(Duration.ofMinutes(6), resumed.gone(restarted));
        RemedyTimer.Decision decision = TIMER.tick(resumed, restarted);
        assertEquals(List.of(new Effect.TellSkinCheck("ice")), decision.effects());
        assertEquals(Duration.ofMinutes(9), decision.wakeIn().orElseThrow());
    }

    /** Follows the timer's own wake-ups and writes down what it does, with the minute. */
    private static List<String> day(Running start) {
        List<String> told = new ArrayList<>();
        Running running = start;
        Moment now = START;
        while (running != null) {
            RemedyTimer.Decision decision = TIMER.tick(running, now);
            long minute = Duration.between(START.wall(), now.wall()).toMinutes();
            decision.effects().forEach(effect -> told.add(minute + " " + word(effect)));
            running = decision.next();
            now = now.plus(decision.wakeIn().orElse(Duration.ZERO));
        }
        return told;
    }

    private static String word(Effect effect) {
        return switch (effect) {
            case Effect.TellSkinCheck _ -> "skin";
            case Effect.TellOver _ -> "over";
            case Effect.TellHardStop _ -> "hard stop";
            case Effect.Keep keep -> "keep " + keep.entry().length();
        };
    }

    private record JournalKept(Duration length, @Nullable Nprs after) {}

    private static JournalKept stopped(Running running, Moment at, @Nullable Nprs after) {
        RemedyTimer.Decision decision = TIMER.stop(running, at, after);
        assertNull(decision.next());
        Effect.Keep keep = (Effect.Keep) decision.effects().getFirst();
        assertNotNull(keep.entry());
        assertEquals(new Nprs(6), keep.entry().before());
        return new JournalKept(keep.entry().length(), keep.entry().after());
    }

    private static Running ice(long minutes) {
        return timer("ice", Duration.ofMinutes(minutes));
    }

    private static Running timer(String remedyId, Duration length) {
        return new Running(
                ID, remedyId, START.wall(), START, Duration.ZERO, length, "neck", null, new Nprs(6), false, false);
    }
}
