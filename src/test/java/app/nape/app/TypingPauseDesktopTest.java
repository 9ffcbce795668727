package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.desktop.linux.Stage;
import app.nape.link.AgentStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the keys to the break: a real agent, the window it opens, and somebody who types into another program on a real X server. */
@SuppressWarnings("NullAway.Init")
class TypingPauseDesktopTest {
    private static final Duration LONG = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofSeconds(4);
    /** A minute of use leads to the break, and most of it is behind. */
    private static final Duration USED = Duration.ofSeconds(48);

    private static final String SCHEDULE = """
        { "schema": "nape-schedule/1", "name": "own", "heads_up": "PT5S", "grace": "%s", "typing_pause": "PT4S",
          "minimum_gap": "PT1M", "strict": false, "until_back": false, %s,
          "rules": [ { "id": "microbreak", "kind": "microbreak", "after_active": "PT1M", "length": "PT45S",
            "delivery": "full-screen", "postponements": 2, "postponement": "PT3M", "skippable": true, "skips_a_day": 20 } ] }
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
        nape = new LiveNape(stage, SCHEDULE.formatted("PT5M", LiveNape.allDay()), USED);
        String letters = "the quick brown fox jumps over the lazy dog ".repeat(12);
        Process typing = stage.start("xdotool", "type", "--delay", "100", letters);
        CompletableFuture<Instant> stopped = typing.onExit().thenApply(_ -> Instant.now());
        Stage.await(
                () -> "a prompt, not " + nape.status(),
                LONG,
                () -> nape.status().offered() != null);
        stage.awaitCommand("xdotool", "search", "--onlyvisible", "--class", NapeProcess.WINDOW_CLASS);
        assertEquals("another program", stage.run("xdotool", "getwindowfocus", "getwindowname"));
        Stage.await(() -> "the end of the typing", LONG, () -> {
            AgentStatus.OfferedBreak offered = nape.status().offered();
            assertFalse(typing.isAlive() && offered != null && offered.begun(), "it began while somebody typed");
            return !typing.isAlive();
        });
        nape.awaitStatus("the break", TypingPauseDesktopTest::begun);
        Duration waited = Duration.between(stopped.join(), Instant.now());
        assertTrue(waited.compareTo(PAUSE.minusSeconds(1)) > 0, () -> "it began after " + waited);
        stage.awaitAnswer("Nape: break", "xdotool", "getwindowfocus", "getwindowname");
        assertEquals(letters, Files.readString(typed));
    }

    @Test
    void beginsTheBreakAfterTheGraceAlthoughSomebodyTypesStepsBackOnceAndIsNotLeftByTheNextSpace() throws Exception {
        nape = new LiveNape(stage, SCHEDULE.formatted("PT10S", LiveNape.allDay()), USED);
        String letters = "a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(30);
        Process typing = stage.start("xdotool", "type", "--delay", "100", letters);
        Stage.await(
                () -> "a prompt, not " + nape.status(),
                LONG,
                () -> nape.status().offered() != null);
        Instant prompted = Instant.now();
        nape.awaitStatus("the break", TypingPauseDesktopTest::begun);
        Duration waited = Duration.between(prompted, Instant.now());
        assertTrue(waited.compareTo(Duration.ofSeconds(13)) > 0, () -> "it began after " + waited);
        stage.awaitAnswer("Nape: break", "xdotool", "getwindowfocus", "getwindowname");
        assertTrue(letters.startsWith(Files.readString(typed)), () -> "some letters were lost before");
        // What is typed in its first second was meant for the other program: it steps back, and waits once more.
        nape.awaitStatus(
                "a step back", now -> now.offered() != null && now.offered().steppedBack());
        stage.awaitAnswer("another program", "xdotool", "getwindowfocus", "getwindowname");
        nape.awaitStatus("the break again", TypingPauseDesktopTest::begun);
        stage.awaitAnswer("Nape: break", "xdotool", "getwindowfocus", "getwindowname");
        Stage.pause(3000);
        assertTrue(typing.isAlive(), "nobody typed any more");
        assertEquals("Nape: break", stage.run("xdotool", "getwindowfocus", "getwindowname"));
    }

    private static boolean begun(AgentStatus now) {
        return now.offered() != null && now.offered().begun();
    }
}
