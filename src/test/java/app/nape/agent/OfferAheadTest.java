package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.nape.breaks.Beginning;
import app.nape.breaks.Delivery;
import app.nape.link.AgentStatus;
import app.nape.link.Reply;
import app.nape.link.Request;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the agent says ahead of a break that is on offer. */
class OfferAheadTest {
    private static final Duration WHOLE = Duration.ofSeconds(80);

    @TempDir
    Path folder;

    @Test
    void runsHeadsUpAndGraceAsOneTimeToTheBreak() {
        AgentScript day = working(Delivery.FULL_SCREEN);
        day.minutes(49);
        day.seconds(40);
        assertEquals(
                new Beginning(Duration.ofSeconds(20), WHOLE, WHOLE),
                offered(day).begins());
        day.seconds(10);
        assertEquals(
                new Beginning(Duration.ofSeconds(10), Duration.ofSeconds(70), WHOLE),
                offered(day).begins());
        day.seconds(10);
        assertEquals(
                new Beginning(Duration.ZERO, Duration.ofSeconds(60), WHOLE),
                offered(day).begins());
        day.seconds(59);
        assertEquals(
                new Beginning(Duration.ZERO, Duration.ofSeconds(1), WHOLE),
                offered(day).begins());
        day.seconds(1);
        assertNull(offered(day).begins());
        assertEquals(true, offered(day).begun());
    }

    @Test
    void saysWhetherTheScreenWillBeTaken() {
        for (Delivery delivery : Delivery.values()) {
            AgentScript day = working(delivery);
            day.minutes(50);
            assertEquals(delivery, offered(day).delivery());
        }
    }

    @Test
    void namesNoTimeForANotificationBecauseNothingBeginsUnlessItIsAnswered() {
        AgentScript day = working(Delivery.NOTIFICATION);
        day.minutes(50);
        assertNull(offered(day).begins());
    }

    @Test
    void saysOfABreakThatWasPutOffWhenItComesInsteadOfThatItIsDue() {
        AgentScript day = working(Delivery.PROMPT);
        day.minutes(50);
        assertEquals(new Reply.Done(), day.ask(new Request.PostponeBreak(null)));
        AgentStatus status = day.status();
        AgentStatus.NextBreak next = status.breaks().getFirst();
        assertEquals(Duration.ofMinutes(5), next.in());
        assertEquals(status.at().plus(Duration.ofMinutes(5)), next.putOffUntil());
        assertEquals(false, next.overdue());
        assertEquals("Rest break put off, in 5 min", day.desktop().face().tooltip());
        day.minutes(3);
        assertEquals(Duration.ofMinutes(2), day.status().breaks().getFirst().in());
        day.minutes(3);
        assertNull(day.status().breaks().getFirst().putOffUntil());
        assertEquals(true, day.status().breaks().getFirst().overdue());
    }

    @Test
    void saysOfABreakPutOffBeforeItWasDueOnlyThatItComesLater() {
        AgentScript day = working(Delivery.PROMPT);
        day.minutes(40);
        day.ask(new Request.PostponeBreak(null));
        assertEquals(Duration.ofMinutes(15), day.status().breaks().getFirst().in());
        assertNull(day.status().breaks().getFirst().putOffUntil());
    }

    private static AgentStatus.OfferedBreak offered(AgentScript day) {
        AgentStatus.OfferedBreak offered = day.status().offered();
        assertNotNull(offered);
        return offered;
    }

    private AgentScript working(Delivery delivery) {
        AgentScript day = new AgentScript(folder.resolve(delivery.name()), AgentScript.rest(delivery)).begin();
        day.windowCalls();
        return day;
    }
}
