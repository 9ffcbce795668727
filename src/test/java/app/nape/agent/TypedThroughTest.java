package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.Delivery;
import app.nape.desktop.Absence;
import app.nape.link.AgentStatus;
import app.nape.link.Request;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who types all through a break, begun before any pause of theirs was seen: it counted to its end as if they rested. */
@SuppressWarnings("NullAway.Init")
class TypedThroughTest {
    @TempDir
    Path folder;

    private AgentScript day;
    private Duration pause;

    @BeforeEach
    void begin() {
        day = new AgentScript(folder, AgentScript.rest(Delivery.FULL_SCREEN)).begin();
        day.windowCalls();
        pause = day.settings().schedule().typingPause();
        assertEquals(Duration.ofSeconds(3), pause);
    }

    @AfterEach
    void end() {
        day.closeJournal();
    }

    private AgentStatus.OfferedBreak offered() {
        AgentStatus.OfferedBreak offered = day.status().offered();
        assertNotNull(offered);
        return offered;
    }

    @Test
    void isNoticedWithoutAnyPauseBefore() {
        day.ask(new Request.BreakNow(null));
        day.seconds(4);
        assertFalse(offered().counting());
        assertEquals(List.of("08:00:00 break rest-break 300 s", "08:00:03 break stands rest-break 296 s"), day.said());
        day.seconds(60);
        assertEquals(Duration.ofMillis(296_500), offered().left());
        day.desktop().handsOff();
        day.seconds(3);
        assertTrue(offered().counting());
        assertEquals(Duration.ofMillis(293_500), offered().left());
    }

    @Test
    void isNoticedAlsoWhereTheBreakWasBegunByTheCard() {
        day.minutes(50);
        day.seconds(10);
        day.ask(new Request.BeginBreak());
        day.said();
        day.seconds(4);
        assertFalse(offered().counting());
    }

    @Test
    void holdsABreakFromItsBeginningThatComesAfterTheGrace() {
        day.minutes(52);
        assertFalse(offered().counting());
        assertTrue(day.said().contains("08:51:00 break stands rest-break 300 s"), "from its first second");
    }

    @Test
    void isNotThoughtOfWhoeverLetsTheHandsRest() {
        day.desktop().handsOff();
        day.ask(new Request.BreakNow(null));
        day.seconds(20);
        assertTrue(offered().counting());
        assertEquals(List.of("08:00:00 break rest-break 300 s"), day.said());
    }

    @Test
    void isNotThoughtOfWhereNothingTellsOfInput() {
        day.desktop().noIdle(Absence.DESKTOP_DOES_NOT_TELL);
        day.ask(new Request.BreakNow(null));
        day.seconds(9);
        assertTrue(offered().counting());
    }
}
