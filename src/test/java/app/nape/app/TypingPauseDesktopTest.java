package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.desktop.linux.Stage;
import app.nape.link.AgentStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the keys to the break: a real agent, the window it opens, and somebody who types into another program on a real X server. */
@SuppressWarnings("NullAway.Init")
class TypingPauseDesktopTest {
    private static final Duration PAUSE = Duration.ofSeconds(4);
    private static final String SCHEDULE = """
        { "schema": "nape-schedule/1", "name": "own", "heads_up": "PT5S", "grace": "%s", "typing_pause": "PT4S",
          "minimum_gap": "PT1M", "strict": false, "until_back": false, %s,
          "rules": [ { "id": "microbreak", "kind": "microbreak", "after_active": "PT1M", "length": "PT10S",
            "delivery": "prompt", "postponements": 2, "postponement": "PT3M", "skippable": true, "skips_a_day": 20 } ] }
        """;

    private final Stage stage = new Stage();
    private LiveNape nape;
    private Path typed;

    TypingPauseDesktopTest() throws IOException {}

    @BeforeEach
    void startDesktop() throws IOException {
        stage.display("-screen", "0", "1280x720x24");
        stage.start("openbox");
        stage.awaitCommand("wmctrl", "-m");
        typed = stage.file("typed.txt");
        stage.start("xterm", "-T", "another program", "-e", "sh", "-c", "stty -icanon -echo; cat > " + typed);
        stage.awaitCommand("wmctrl", "-a", "another program");
        stage.awaitAnswer("another program", "xdotool", "getwindowfocus", "getwindowname");
        Stage.await("the other program’s file", () -> Files.exists(typed));
    }

    @AfterEach
    void endAll() throws IOException {
        if (nape != null) {
            nape.close();
        }
        stage.close();
    }

    @Test
    void beginsTheBreakAtTheFirstPauseInTypingAndLosesNoLetter() throws Exception {
        nape = new LiveNape(stage, SCHEDULE.formatted("PT5M", LiveNape.allDay()));
        StringBuilder letters = new StringBuilder();
        typeUntil(letters, now -> now.offered() != null);
        stage.awaitCommand("xdotool", "search", "--onlyvisible", "--class", "^java$");
        assertEquals("another program", stage.run("xdotool", "getwindowfocus", "getwindowname"));
        // The heads-up lasts five seconds; the break has been due for a while when these are typed.
        for (int i = 0; i < 12; i++) {
            type(letters);
        }
        AgentStatus.OfferedBreak offered = nape.status().offered();
        assertNotNull(offered);
        assertFalse(offered.begun(), "it began while somebody typed");
        Instant stopped = Instant.now();
        nape.awaitStatus(
                "the break", now -> now.offered() != null && now.offered().begun());
        Duration waited = Duration.between(stopped, Instant.now());
        assertTrue(waited.compareTo(PAUSE.minusSeconds(1)) > 0, () -> "it began after " + waited);
        stage.awaitAnswer("Nape: break", "xdotool", "getwindowfocus", "getwindowname");
        assertEquals(letters.toString(), Files.readString(typed));
    }

    @Test
    void beginsTheBreakAfterTheGraceAlthoughSomebodyTypes() throws Exception {
        nape = new LiveNape(stage, SCHEDULE.formatted("PT10S", LiveNape.allDay()));
        StringBuilder letters = new StringBuilder();
        typeUntil(letters, now -> now.offered() != null);
        Instant prompted = Instant.now();
        typeUntil(letters, now -> now.offered() != null && now.offered().begun());
        Duration waited = Duration.between(prompted, Instant.now());
        assertTrue(waited.compareTo(Duration.ofSeconds(13)) > 0, () -> "it began after " + waited);
        stage.awaitAnswer("Nape: break", "xdotool", "getwindowfocus", "getwindowname");
        // Who types on does not leave the break by a space that was meant for something else.
        stage.run("xdotool", "type", "--delay", "80", "and so on to the end");
        Stage.pause(300);
        assertEquals("Nape: break", stage.run("xdotool", "getwindowfocus", "getwindowname"));
        assertTrue(letters.toString().startsWith(Files.readString(typed)));
    }

    private void typeUntil(StringBuilder letters, java.util.function.Predicate<AgentStatus> reached) {
        Stage.await(() -> "it while typing, not " + nape.status(), Duration.ofSeconds(150), () -> {
            type(letters);
            return reached.test(nape.status());
        });
    }

    private void type(StringBuilder letters) {
        try {
            stage.run("xdotool", "type", "--delay", "100", "abcdefghi ");
            letters.append("abcdefghi ");
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
