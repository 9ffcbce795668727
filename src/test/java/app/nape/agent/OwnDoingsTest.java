package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.Delivery;
import app.nape.desktop.QuietReason;
import app.nape.link.AgentStatus;
import app.nape.link.Doing;
import app.nape.link.Reply;
import app.nape.link.Request;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the person does with Nape itself holds breaks; a rest break is due after 50 minutes. */
@SuppressWarnings("NullAway.Init")
class OwnDoingsTest {
    private AgentScript day;

    @BeforeEach
    void begin(@TempDir Path folder) {
        day = new AgentScript(folder, AgentScript.rest(Delivery.FULL_SCREEN)).begin();
        day.windowCalls();
        day.minutes(49);
        day.said();
    }

    @Test
    void aSessionThatRunsHoldsTheBreakAndSaysSo() {
        stretching(120);
        assertEquals(List.of(), day.said());
        assertEquals("you are stretching", day.status().held());
        assertEquals("Held: you are stretching", day.desktop().face().tooltip());
        assertTrue(
                decided().contains("Rest break due, held: you are stretching."),
                () -> decided().toString());
    }

    @Test
    void aSessionAsLongAsTheBreakWasTheBreak() {
        stretching(360);
        day.ask(new Request.Stretched(day.loop().now().wall(), Duration.ofMinutes(6), List.of("desk-5"), false));
        day.ask(new Request.Busy(Doing.STRETCHING, Duration.ZERO));
        assertEquals(List.of("08:49:00 TAKEN PT6M"), day.outcomes());
        assertNull(day.status().held());
        day.minutes(10);
        assertEquals(List.of(), day.said());
        assertEquals("Rest break taken, 6 min.", decided().getFirst());
    }

    @Test
    void aWindowThatDiesHoldsNothingForLong() {
        stretching(60);
        day.seconds(46);
        assertTrue(day.said().stream().anyMatch(line -> line.endsWith("prompt rest-break")));
    }

    @Test
    void anEntryHoldsBreaksUntilItHasNotBeenTouchedForAWhile() {
        day.ask(new Request.Busy(Doing.PAIN_ENTRY, Duration.ofMinutes(3)));
        day.seconds(150);
        assertEquals("you are writing down your pain", day.status().held());
        assertEquals(List.of(), day.said());
        day.seconds(40);
        assertTrue(day.said().stream().anyMatch(line -> line.endsWith("prompt rest-break")));
    }

    @Test
    void takesACardAwayThatWasThereAndSaysWhy() {
        day.seconds(45);
        day.said();
        day.ask(new Request.Busy(Doing.PAIN_ENTRY, Duration.ofMinutes(3)));
        assertEquals(List.of("08:49:45 hide"), day.said());
        assertEquals(
                "Rest break withdrawn: you are writing down your pain.",
                decided().getFirst());
    }

    @Test
    void aTimerHoldsBreaksInItsFirstAndItsLastMinuteOnly() {
        day.seconds(30);
        day.said();
        assertEquals(
                new Reply.Done(), day.ask(new Request.StartRemedy("ice", Duration.ofMinutes(10), null, null, null)));
        day.seconds(59);
        assertEquals(
                "your timer has just begun or is about to end", day.status().held());
        day.said();
        day.seconds(3);
        assertTrue(
                day.said().stream().anyMatch(line -> line.endsWith("prompt rest-break")), "its first minute is over");
        day.ask(new Request.PostponeBreak(Duration.ofMinutes(8)));
        day.said();
        day.seconds(8 * 60 + 57);
        assertEquals(
                "your timer has just begun or is about to end", day.status().held());
        day.said();
        day.minutes(3);
        assertTrue(day.said().stream().anyMatch(line -> line.endsWith("prompt rest-break")), "it has ended");
    }

    @Test
    void aTimerThatIsStoppedLetsGoAtOnce() {
        day.seconds(30);
        day.ask(new Request.StartRemedy("ice", Duration.ofMinutes(10), null, null, null));
        day.seconds(50);
        assertEquals(
                "your timer has just begun or is about to end", day.status().held());
        day.ask(new Request.StopRemedy(null));
        day.seconds(3);
        assertNull(day.status().held());
    }

    @Test
    void aDesktopThatTellsOfNothingEndsNoSession() {
        day.desktop().quiet(QuietReason.DO_NOT_DISTURB, true);
        stretching(60);
        day.desktop().quiet(QuietReason.DO_NOT_DISTURB, false);
        stretching(15);
        assertEquals("you are stretching", day.status().held());
    }

    @Test
    void anAgentThatIsStartedAnewHoldsOnlyWhatIsSaidAgain() {
        stretching(60);
        day.crash(Duration.ofSeconds(5));
        day.windowCalls();
        day.said();
        day.seconds(30);
        assertEquals(List.of(), day.said());
        assertEquals("you are stretching", day.status().held());
        day.seconds(40);
        assertTrue(day.said().stream().anyMatch(line -> line.endsWith("prompt rest-break")));
    }

    private void stretching(int seconds) {
        for (int i = 0; i < seconds / 15; i++) {
            assertEquals(new Reply.Done(), day.ask(new Request.Busy(Doing.STRETCHING, Duration.ofSeconds(45))));
            day.seconds(15);
        }
    }

    private List<String> decided() {
        return day.status().decisions().stream().map(AgentStatus.Decision::text).toList();
    }
}
