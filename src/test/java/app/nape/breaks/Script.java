package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import app.nape.time.DayRollover;
import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A day at a make-believe machine. Time passes only when the script says so; the scheduler is woken when it asked for it and at no
 * other time; every effect is kept with the wall clock it came at, and {@link #expect} reports missing and extra ones alike.
 *
 * <p>Every fault with time that other break programs were seen to have, and the day that shows it is not here:
 *
 * <table>
 * <caption>Faults and their tests</caption>
 * <tr><td>sleep counted as work</td><td>SleepAndLockTest.countsNoSleepAsUse</td></tr>
 * <tr><td>sleep not counted as rest</td><td>SleepAndLockTest.countsSleepAsLongAsTheBreakAsThatBreak,
 *     keepsTheUseBehindASleepShorterThanTheBreak</td></tr>
 * <tr><td>reading mode stuck after waking</td><td>SleepAndLockTest.endsReadingModeWithSleep</td></tr>
 * <tr><td>negative time left, the break never comes</td><td>SimulationTest.keepsEveryPromiseOfTheStandardScheduleThroughAYear</td></tr>
 * <tr><td>a lock of two seconds resets the hour</td><td>SleepAndLockTest.keepsTheUseBehindATwoSecondLock</td></tr>
 * <tr><td>the break still over the screen after waking</td>
 *     <td>SleepAndLockTest.takesTheBreakAwayThatWasOnTheScreenWhenTheMachineFellAsleep</td></tr>
 * <tr><td>“less than a minute” for ever after hibernation</td>
 *     <td>SleepAndLockTest.opensTheLaptopAfterAWeekendWithoutABurstOfPrompts, hearsOfSleepOnlyAfterItsOwnWakeUp</td></tr>
 * <tr><td>screen time grows in sleep; the day’s limit half used in the morning</td>
 *     <td>NightTest.beginsTheDaysLimitAnewInTheMorningAndCountsNeitherSleepNorStoppedTime</td></tr>
 * <tr><td>a next break in the past, or stale after the clock was set</td>
 *     <td>AgentDayTest.showsTheSameTimeToTheNextBreakWhateverTheClockSaysAndNeverOneThatIsOver</td></tr>
 * <tr><td>do-not-disturb that ended in sleep holds for hours</td><td>SleepAndLockTest.asksAgainAboutBadMomentsAfterWaking</td></tr>
 * <tr><td>“until tomorrow” wrong by the time zone</td><td>ClockTest.movesThePauseUntilTomorrowAndTheWorkingHoursWithTheZone</td></tr>
 * <tr><td>a pause of thirty minutes lasts three hours</td>
 *     <td>HeldBreakTest.endsAPauseOfFifteenMinutesInFifteenMinutesWhateverTheClockDoes</td></tr>
 * <tr><td>the day turns twice, or an hour late, when summer time ends or begins</td>
 *     <td>ClockTest.turnsTheDayExactlyOnceInTheNightWithAnHourMore, …WithAnHourLess</td></tr>
 * <tr><td>a clock set back moves breaks an hour away</td><td>ClockTest.doesNotCareThatTheClockIsSetBackAnHourAndRightAgain</td></tr>
 * <tr><td>a clock set forward is a free break</td><td>ClockTest.givesNoFreeBreakForAClockSetForward</td></tr>
 * <tr><td>a program that stood still takes that for sleep</td><td>SleepAndLockTest.countsAStoppedProcessNeitherAsUseNorAsRest</td></tr>
 * </table>
 */
final class Script {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private Schedule schedule;
    private ZoneId zone;
    private Instant wall;
    private Duration ticks = Duration.ofHours(7);
    private BreakState state = BreakState.fresh();
    private final List<String> seen = new ArrayList<>();
    private final List<String> decided = new ArrayList<>();
    private final List<String> watched = new ArrayList<>();
    private boolean tellsSleep = true;

    private Script(Schedule schedule, Instant wall, ZoneId zone) {
        this.schedule = schedule;
        this.wall = wall;
        this.zone = zone;
    }

    /** Begins at a local time, for example {@code 2026-03-02T08:00}, with the agent just started. */
    static Script begin(Schedule schedule, String local, String zone) {
        Script script = silent(schedule, local, zone);
        script.event(at -> new BreakEvent.Started(at, script.zone, DayRollover.DEFAULT, script.tellsSleep));
        return script;
    }

    /** The same on a machine that tells nothing of sleep. */
    static Script beginWithoutNewsOfSleep(Schedule schedule, String local, String zone) {
        Script script = silent(schedule, local, zone);
        script.tellsSleep = false;
        script.event(at -> new BreakEvent.Started(at, script.zone, DayRollover.DEFAULT, script.tellsSleep));
        return script;
    }

    private static Script silent(Schedule schedule, String local, String zone) {
        ZoneId id = ZoneId.of(zone);
        return new Script(schedule, LocalDateTime.parse(local).atZone(id).toInstant(), id);
    }

    /** Something happens now. */
    Script event(Function<Moment, BreakEvent> happening) {
        BreakEvent event = happening.apply(moment());
        BreakDecision decision = BreakScheduler.step(schedule, state, event);
        assertEquals(
                decision.effects(),
                BreakScheduler.step(schedule, state, event).effects(),
                () -> "a step changed the state it was given: " + event);
        BreakOffer before = state.offers().offer();
        state = decision.next();
        decision.effects().forEach(effect -> keep(effect, before));
        return this;
    }

    /** Time passes as it does; the scheduler is woken when it asked. */
    Script passes(Duration length) {
        Duration end = ticks.plus(length);
        int woken = 0;
        while (true) {
            Duration wake = state.clock()
                    .last()
                    .ticks()
                    .plus(BreakScheduler.nextWake(state).orElseThrow());
            if (wake.compareTo(end) > 0) {
                run(end.minus(ticks));
                return this;
            }
            run(wake.minus(ticks));
            event(BreakEvent.Ticked::new);
            if (++woken > 100_000) {
                fail("Woken again and again at " + clock());
            }
        }
    }

    Script minutes(int minutes) {
        return passes(Duration.ofMinutes(minutes));
    }

    Script seconds(int seconds) {
        return passes(Duration.ofSeconds(seconds));
    }

    /** Time passes until the wall clock shows this. */
    Script until(String time) {
        Instant then = wall.atZone(zone).with(LocalTime.parse(time)).toInstant();
        return passes(Duration.between(wall, then));
    }

    /** Nobody wakes the scheduler for this long: the process is stopped. */
    Script stopped(Duration length) {
        return unwatched(length).event(BreakEvent.Ticked::new);
    }

    /** The same, and the next event is whatever comes. */
    Script unwatched(Duration length) {
        run(length);
        return this;
    }

    /** The machine sleeps; its monotonic clock stands still. */
    Script sleeps(Duration length) {
        event(BreakEvent.FellAsleep::new);
        wall = wall.plus(length);
        return event(BreakEvent.WokeUp::new);
    }

    /** The wall clock is set, and nobody says so. */
    Script clockSet(Duration by) {
        wall = wall.plus(by);
        return this;
    }

    /** No input for {@code length}, noticed after {@code noticed}; then input again. */
    Script idle(Duration noticed, Duration length) {
        passes(noticed);
        event(at -> new BreakEvent.BecameIdle(at, noticed));
        passes(length.minus(noticed));
        return event(BreakEvent.BecameActive::new);
    }

    /** No input for so long, told after the three minutes for which somebody counts as there; then input again. */
    Script idleMinutes(int length) {
        Duration told = Schedule.PRESENT.compareTo(Duration.ofMinutes(length)) < 0
                ? Schedule.PRESENT
                : Duration.ofMinutes(length);
        return idle(told, Duration.ofMinutes(length));
    }

    Script idleSeconds(int length) {
        return idle(Duration.ofSeconds(Math.min(length, 10)), Duration.ofSeconds(length));
    }

    /** A pause in typing begins and is noticed three seconds later. */
    Script pausesTyping() {
        seconds(3);
        return event(at -> new BreakEvent.TypingPaused(at, Duration.ofSeconds(3)));
    }

    Script types() {
        return event(BreakEvent.Typed::new);
    }

    Script zone(String id) {
        zone = ZoneId.of(id);
        return event(at -> new BreakEvent.ZoneChanged(at, zone));
    }

    Script schedule(Schedule other) {
        ScheduleChange change = ScheduleChange.of(schedule, other);
        event(at -> new BreakEvent.RulesLeft(at, change.left()));
        schedule = other;
        event(at -> new BreakEvent.ScheduleChanged(at, DayRollover.DEFAULT));
        return event(at -> new BreakEvent.RulesChanged(at, change.others()));
    }

    /** The agent dies and is started again from what was saved, after so long; the monotonic clock begins anew. */
    Script restarts(Duration after) {
        wall = wall.plus(after);
        ticks = Duration.ofSeconds(3);
        return event(at -> new BreakEvent.Started(at, zone, DayRollover.DEFAULT, tellsSleep));
    }

    /** The same, and the schedule was changed meanwhile. */
    Script restarts(Duration after, Schedule other) {
        schedule = other;
        return restarts(after);
    }

    /** These effects came since the last look, no others; each as {@code 08:19:38 OpenWindowSoon microbreak}. */
    Script expect(String... lines) {
        assertEquals(String.join("\n", lines), String.join("\n", seen));
        seen.clear();
        return this;
    }

    Script expectNothing() {
        return expect();
    }

    /** What came is of no matter here. */
    Script overlook() {
        seen.clear();
        decided.clear();
        watched.clear();
        return this;
    }

    /** The scheduler asked for this to be watched, or looked at once, since the last look. */
    Script watched(String... lines) {
        assertEquals(String.join("\n", lines), String.join("\n", watched));
        watched.clear();
        return this;
    }

    /** These lines were written to the decision log since the last look. */
    Script decided(String... lines) {
        assertEquals(String.join("\n", lines), String.join("\n", decided));
        decided.clear();
        return this;
    }

    /** How what happens now would be refused, if it would; it does not happen. */
    Optional<Refusal> refusal(Function<Moment, BreakEvent> happening) {
        return BreakScheduler.step(schedule, state, happening.apply(moment())).effects().stream()
                .filter(BreakEffect.Refuse.class::isInstance)
                .map(effect -> ((BreakEffect.Refuse) effect).because())
                .findFirst();
    }

    BreakState state() {
        return state;
    }

    Instant wall() {
        return wall;
    }

    /** Active use that has built up until now. */
    Duration used(String ruleId) {
        event(BreakEvent.Ticked::new);
        return ruleState(ruleId).used();
    }

    RuleState ruleState(String ruleId) {
        return state.offers().rules().stream()
                .filter(rule -> rule.ruleId().equals(ruleId))
                .findFirst()
                .orElseThrow();
    }

    private void run(Duration length) {
        wall = wall.plus(length);
        ticks = ticks.plus(length);
    }

    private Moment moment() {
        return new Moment(wall, ticks);
    }

    private String clock() {
        return CLOCK.format(wall.atZone(zone));
    }

    private void keep(BreakEffect effect, @Nullable BreakOffer before) {
        switch (effect) {
            case BreakEffect.WriteDecision write -> {
                DecisionLine line = write.line();
                decided.add(words(
                        line.code().word(),
                        line.kind() == null ? null : line.kind().word(),
                        line.reason() == null ? null : line.reason().word(),
                        line.length()));
            }
            case BreakEffect.WatchTyping(boolean on) -> watched.add(words(on ? "typing" : "no typing"));
            case BreakEffect.WatchQuiet(boolean on) -> watched.add(words(on ? "quiet" : "no quiet"));
            case BreakEffect.CheckQuiet _ -> watched.add(words("quiet once"));
            case BreakEffect.OpenWindowSoon _ -> seen.add(words("OpenWindowSoon", offer().ruleId()));
            case BreakEffect.ShowHeadsUp _ -> shown("ShowHeadsUp", BreakOffer.Phase.HEADS_UP);
            case BreakEffect.ShowPrompt _ -> shown("ShowPrompt", BreakOffer.Phase.WAITING);
            case BreakEffect.ShowNotice _ -> seen.add(words("ShowNotice", offer().ruleId()));
            case BreakEffect.BeginBreak _ -> shown("BeginBreak", BreakOffer.Phase.UNDER_WAY);
            case BreakEffect.ChangeCountdown _ ->
                shown(offer().handsOnSince() == null ? "RunCountdown" : "HoldCountdown", BreakOffer.Phase.UNDER_WAY);
            case BreakEffect.HidePrompt _ ->
                seen.add(words("HidePrompt", Objects.requireNonNull(before).ruleId()));
            case BreakEffect.EndBreak _ ->
                seen.add(words("EndBreak", Objects.requireNonNull(before).ruleId()));
            case BreakEffect.EndWait _ -> seen.add(words("EndWait"));
            case BreakEffect.RecordOutcome e ->
                seen.add(words(
                        "RecordOutcome",
                        e.ruleId(),
                        e.outcome().word(),
                        CLOCK.format(e.at().atZone(zone)),
                        e.length()));
            case BreakEffect.ShowDailyLimit e -> seen.add(words("ShowDailyLimit", e.used()));
            case BreakEffect.Refuse e -> seen.add(words("Refuse", e.because().word()));
        }
    }

    /** What is shown of an offer is what the state says after the step. */
    private void shown(String what, BreakOffer.Phase phase) {
        BreakOffer offer = offer();
        assertEquals(phase, offer.phase(), what);
        BreakRule rule = schedule.inForce(state.person().stint().posture())
                .rule(offer.ruleId())
                .orElseThrow();
        seen.add(words(what, rule.id(), offer.left(rule, state.clock().lived())));
    }

    private BreakOffer offer() {
        return Objects.requireNonNull(state.offers().offer());
    }

    private String words(@Nullable Object... parts) {
        StringBuilder line = new StringBuilder(clock());
        for (Object part : parts) {
            if (part instanceof Duration length) {
                line.append(' ').append(length.toString().substring(2).toLowerCase(java.util.Locale.ROOT));
            } else if (part != null) {
                line.append(' ').append(part);
            }
        }
        return line.toString();
    }
}
