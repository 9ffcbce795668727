package app.nape.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
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
            names = {"CALL", "SCREEN_SHARING"})
    void takesABreakAwayThatOthersWouldSee(Quiet quiet) {
        inTheBreak().event(at -> new BreakEvent.QuietBegan(at, quiet)).expect("09:45:45 EndBreak rest-break");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"CALL", "SCREEN_SHARING"})
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
            names = {"DO_NOT_DISTURB", "PLAYING"})
    void countsWatchingWithTheHandsOffAsUse(Quiet quiet) {
        assertEquals(Duration.ofMinutes(18), usedWithTheHandsOffIn(quiet));
    }

    /** Whoever wants no messages and takes the hands off is not at work for that. */
    @Test
    void countsNoHandsOffAsUseForTheSakeOfDoNotDisturb() {
        assertEquals(Duration.ofMinutes(17), usedWithTheHandsOffIn(Quiet.DO_NOT_DISTURB));
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
        assertEquals(Quiet.SCREEN_SHARING, Quiet.plainest(EnumSet.allOf(Quiet.class)));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PLAYING")
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
}
