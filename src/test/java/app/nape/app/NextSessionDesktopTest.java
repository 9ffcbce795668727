package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.Presence;
import app.nape.desktop.linux.Stage;
import app.nape.link.AgentStatus;
import app.nape.link.Reply;
import app.nape.link.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A real agent that outlives its session, and the one of the next login. */
@SuppressWarnings("NullAway.Init")
class NextSessionDesktopTest {
    private final Stage first = new Stage();
    private final Stage next = new Stage();
    private LiveNape nape;

    NextSessionDesktopTest() throws IOException {}

    @AfterEach
    void endAll() throws IOException {
        if (nape != null) {
            nape.close();
        }
        first.close();
        next.close();
    }

    /** It lived on, said “You are active”, and never found the next display. */
    @Test
    void takesThePlaceOfTheOneThatTheLastLoginLeftBehind() throws Exception {
        Process bus = first.sessionBus();
        Process display = first.display();
        nape = new LiveNape(first, "");
        nape.awaitStatus("its display", NextSessionDesktopTest::tellsIdle);
        assertEquals(new Reply.Done(), nape.ask(new Request.Pause(Duration.ofHours(1))));
        next.display();
        Stage.end(display);
        Stage.end(bus);
        nape.awaitStatus("the loss", now -> now.presence() == Presence.UNKNOWN);
        assertNotEquals(first.environment().get("DISPLAY"), next.environment().get("DISPLAY"));
        Process other =
                NapeProcess.start(next.environment(), first.folder("nape"), next.file("agent.txt"), "--background");
        assertTrue(nape.agent().waitFor(30, TimeUnit.SECONDS), "the old one stays");
        assertEquals(0, nape.agent().exitValue());
        nape.awaitAgain();
        nape.awaitStatus("the next display", NextSessionDesktopTest::tellsIdle);
        assertEquals(Presence.ACTIVE, nape.status().presence());
        assertTrue(nape.status().pausedUntil() != null, "it saved the pause");
        assertTrue(other.isAlive());
    }

    private static boolean tellsIdle(AgentStatus now) {
        return now.capabilities().stream().anyMatch(one -> one.id().equals("idle") && one.available());
    }
}
