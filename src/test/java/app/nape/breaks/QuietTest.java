package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.nape.time.DayRollover;
import app.nape.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What each bad moment does to a break, and whether somebody with the hands off works in it. */
class QuietTest {
    private final Schedule rest = TestSchedules.of(TestSchedules.rest());

    private Script inTheBreak() {
        return Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .until("09:44:45")
                .event(BreakEvent.BreakBegun::new)
                .minutes(1)
                .overlook();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"CALL", "SCREEN_SHARING", "STRETCHING"})
    void takesABreakAwayThatOthersWouldSeeOrThatAStretchTakesThePlaceOf(Quiet quiet) {
        inTheBreak().event(at -> new BreakEvent.QuietBegan(at, quiet)).expect("09:45:45 EndBreak rest-break");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"CALL", "SCREEN_SHARING", "STRETCHING"})
    void letsABreakRunThatDisturbsNobody(Quiet quiet) {
        inTheBreak()
                .event(at -> new BreakEvent.QuietBegan(at, quiet))
                .expectNothing()
                .minutes(4)
                .expect("09:49:45 EndBreak rest-break", "09:49:45 RecordOutcome rest-break taken 09:44:45 5m");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {
                "DO_NOT_DISTURB",
                "PAIN_ENTRY",
                "REMEDY_TIMER",
                "STRETCHING",
                "PLAYING",
                "PROGRAM",
                "CALENDAR",
                "PLANNED"
            })
    void countsWatchingWithTheHandsOffAsUse(Quiet quiet) {
        assertEquals(Duration.ofMinutes(18), usedWithTheHandsOffIn(quiet));
    }

    /** Whoever wants no messages and takes the hands off is not at work for that. */
    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"DO_NOT_DISTURB", "PROGRAM", "CALENDAR", "PLANNED"})
    void countsNoHandsOffAsUseForTheSakeOfNotBeingInterrupted(Quiet quiet) {
        assertEquals(Duration.ofMinutes(17), usedWithTheHandsOffIn(quiet));
    }

    @Test
    void isABadMomentForWhateverHasATimeOfItsOwnToo() {
        Script day = Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin").minutes(1);
        assertNull(day.state().badMoment());
        day.event(at -> new BreakEvent.QuietBegan(at, Quiet.CALL));
        assertEquals(HoldReason.CALL, day.state().badMoment());
        day.event(at -> new BreakEvent.PauseAsked(at, Duration.ofMinutes(15)));
        assertEquals(HoldReason.PAUSED, day.state().badMoment());
    }

    @Test
    void isLookedForAgainOnlyWhereNobodyTellsOfItsEnd() {
        assertEquals(
                EnumSet.of(
                        Quiet.PLAYING,
                        Quiet.DO_NOT_DISTURB,
                        Quiet.FULL_SCREEN,
                        Quiet.PRESENTATION,
                        Quiet.CALL,
                        Quiet.SCREEN_SHARING,
                        Quiet.PROGRAM),
                Arrays.stream(Quiet.values())
                        .filter(Quiet::looked)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Quiet.class))));
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheScreenOnForThoseThatSomebodyWatchesWithTheHandsOff(Quiet quiet) {
        boolean watched = EnumSet.of(
                        Quiet.PLAYING,
                        Quiet.IN_USE,
                        Quiet.FULL_SCREEN,
                        Quiet.PRESENTATION,
                        Quiet.CALL,
                        Quiet.SCREEN_SHARING)
                .contains(quiet);
        assertEquals(watched, quiet.countsAsUse());
        assertEquals(watched, Quiet.anyCountsAsUse(EnumSet.of(Quiet.PLANNED, quiet)));
    }

    private Duration usedWithTheHandsOffIn(Quiet quiet) {
        return Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .event(at -> new BreakEvent.QuietBegan(at, quiet))
                .minutes(17)
                .event(at -> new BreakEvent.BecameIdle(at, Duration.ofMinutes(3)))
                .minutes(1)
                .used("rest-break");
    }

    @Test
    void namesTheReasonThatAPersonRecognizes() {
        assertNull(Quiet.plainest(Set.of()));
        assertEquals(Quiet.FULL_SCREEN, Quiet.plainest(EnumSet.of(Quiet.FULL_SCREEN, Quiet.DO_NOT_DISTURB)));
        assertEquals(Quiet.PRESENTATION, Quiet.plainest(EnumSet.of(Quiet.FULL_SCREEN, Quiet.PRESENTATION)));
        assertEquals(Quiet.CALL, Quiet.plainest(EnumSet.of(Quiet.CALL, Quiet.PRESENTATION, Quiet.FULL_SCREEN)));
        assertEquals(Quiet.SCREEN_SHARING, Quiet.plainest(EnumSet.range(Quiet.DO_NOT_DISTURB, Quiet.SCREEN_SHARING)));
        assertEquals(Quiet.STRETCHING, Quiet.plainest(EnumSet.allOf(Quiet.class)), "what somebody does in Nape itself");
        assertEquals(Quiet.CALENDAR, Quiet.plainest(EnumSet.of(Quiet.CALENDAR, Quiet.PROGRAM, Quiet.CALL)));
        assertEquals(Quiet.PLANNED, Quiet.plainest(EnumSet.range(Quiet.PLAYING, Quiet.PLANNED)));
        assertNull(Quiet.plainest(EnumSet.of(Quiet.IN_USE)));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"PLAYING", "IN_USE"})
    void holdsABreakAndSaysSo(Quiet quiet) {
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .event(at -> new BreakEvent.QuietBegan(at, quiet))
                .minutes(60)
                .expectNothing()
                .decided(
                        "09:00:00 started",
                        "09:45:00 held rest-break "
                                + HoldReason.valueOf(quiet.name()).word());
    }

    @Test
    void holdsNothingWhereReadingCountsAsUse() {
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .event(at -> new BreakEvent.QuietBegan(at, Quiet.IN_USE))
                .minutes(44)
                .seconds(39)
                .expect("09:44:38 OpenWindowSoon rest-break");
    }

    /** What only a look can find is forgotten when a process ends; what was told goes on until it is told to be over. */
    @ParameterizedTest
    @EnumSource
    void outlivesTheProcessOnlyWhereSomebodyTellsThatItIsOver(Quiet quiet) {
        BreakState before = BreakState.fresh();
        Moment at = new Moment(Instant.parse("2026-03-02T08:00:00Z"), Duration.ofHours(5));
        DayRollover day = new DayRollover(LocalTime.of(4, 0));
        BreakEvent started = new BreakEvent.Started(at, ZoneId.of("Europe/Berlin"), day, true);
        for (BreakEvent event : List.of(started, new BreakEvent.QuietBegan(at, quiet), started)) {
            before = BreakScheduler.step(rest, before, event).next();
        }
        boolean told = quiet == Quiet.PLANNED || quiet == Quiet.CALENDAR;
        assertEquals(told ? Set.of(quiet) : Set.of(), before.person().quiet());
    }

    /** Looking costs wake-ups, and nobody need look for what is told. */
    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"CALENDAR", "PLANNED", "IN_USE"})
    void isNotLookedForWhereItIsTold(Quiet quiet) {
        Script.begin(rest, "2026-03-02T09:00", "Europe/Berlin")
                .event(at -> new BreakEvent.QuietBegan(at, quiet))
                .minutes(10)
                .expectNothing();
    }
}
