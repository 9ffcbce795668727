package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.Delivery;
import app.nape.breaks.WorkingHours;
import app.nape.link.AgentStatus;
import app.nape.link.Reply;
import app.nape.link.Request;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the agent says of itself in its first moments. */
class AgentStartTest {
    @TempDir
    private Path folder;

    @Test
    void tellsNoWindowHowItStandsBeforeItKnows() {
        AgentScript script = new AgentScript(folder, AgentScript.rest(Delivery.PROMPT));
        script.slowDesktop();
        script.begin();
        script.windowCalls();
        assertNull(script.told(), "the desktop has not said yet what it offers, so nothing has begun");
        script.seconds(2);
        AgentStatus told = script.told();
        assertNotNull(told);
        assertTrue(told.working(), "it is nine on a Thursday");
    }

    @Test
    void answersHowItStandsOnceItKnows() {
        AgentScript script = new AgentScript(folder, AgentScript.rest(Delivery.PROMPT));
        script.slowDesktop();
        script.begin();
        List<Reply> replies = script.askEarly(new Request.Status());
        assertEquals(List.of(), replies);
        script.seconds(2);
        assertTrue(((Reply.StatusIs) replies.getFirst()).status().working());
    }

    @Test
    void hasItsTellerPutTheStatusIntoWords() {
        AgentScript script = new AgentScript(folder, AgentScript.rest(Delivery.PROMPT));
        script.begin();
        script.seconds(2);
        Reply said = script.ask(new Request.StatusInWords(null, "en", "UTC", false));
        assertEquals(new Reply.InWords(List.of("ACTIVE")), said);
    }

    @Test
    void knowsTheHoursThatWereChangedWhileItDidNotRun() {
        AgentScript script = new AgentScript(folder, AgentScript.rest(Delivery.PROMPT));
        WorkingHours never = new WorkingHours(Map.of());
        script.change(
                script.settings().withSchedule(script.settings().schedule().withHours(never)));
        script.begin();
        script.crash(Duration.ofMinutes(1));
        assertFalse(script.status().working());
        script.close();
        script.change(
                script.settings().withSchedule(script.settings().schedule().withHours(WorkingHours.always())));
        script.crash(Duration.ofMinutes(1));
        assertTrue(script.status().working());
    }
}
