package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.nape.breaks.Beginning;
import app.nape.breaks.Delivery;
import app.nape.link.AgentStatus;
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
