package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.desktop.linux.Stage;
import app.nape.link.AgentStatus;
import app.nape.link.Reply;
import app.nape.link.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A real agent with no window open, on a session in which no program shows notifications: its timer is heard all the same. */
@SuppressWarnings("NullAway.Init")
class TimerHeardDesktopTest {
    private static final Request ICE = new Request.StartRemedy("ice", Duration.ofSeconds(3), null, null, null);

    private final Stage stage = new Stage();
    private LiveNape nape;

    TimerHeardDesktopTest() throws IOException {}

    @AfterEach
    void endAll() throws IOException {
        if (nape != null) {
            nape.close();
        }
        stage.close();
    }

    @Test
    void showsACardThatTakesNoFocusAndIsGoneWithTheTimer() throws Exception {
        stage.display("-screen", "0", "1280x720x24");
        stage.start("openbox");
        stage.awaitCommand("wmctrl", "-m");
        stage.start("xterm", "-T", "another program");
        stage.awaitCommand("wmctrl", "-a", "another program");
        stage.awaitAnswer("another program", "xdotool", "getwindowfocus", "getwindowname");
        nape = new LiveNape(stage, "");
        assertEquals(new Reply.Done(), nape.ask(ICE));

        stage.awaitCommand("xdotool", "search", "--onlyvisible", "--class", NapeProcess.WINDOW_CLASS);
        assertEquals(2, nape.processes().size(), "the agent has opened a window for it");
        assertEquals("Time is up", standing().getFirst().title());
        awaitSoundAsked();
        assertEquals("another program", stage.run("xdotool", "getwindowfocus", "getwindowname"));

        pressFirstButton();
        nape.awaitStatus(
                "the end of the timer",
                now -> now.remedy() == null && now.notices().isEmpty());
        assertEquals("another program", stage.run("xdotool", "getwindowfocus", "getwindowname"));
        Stage.await(
                () -> "the end of the window",
                Duration.ofSeconds(90),
                () -> nape.processes().size() == 1);
    }

    @Test
    void soundsAndSaysSoInTheStatusWithoutADisplay() throws Exception {
        nape = new LiveNape(stage, "");
        assertEquals(new Reply.Done(), nape.ask(ICE));
        nape.awaitStatus("the end of the length", now -> !now.notices().isEmpty());
        assertEquals(List.of(new AgentStatus.StandingNotice("remedy", "Time is up", "Please end it now.")), standing());
        awaitSoundAsked();
        assertNotNull(nape.status().remedy());
        assertEquals(new Reply.Done(), nape.ask(new Request.StopRemedy(null)));
        assertEquals(List.of(), standing());
        assertNull(nape.status().remedy());
    }

    private List<AgentStatus.StandingNotice> standing() {
        return nape.status().notices();
    }

    /** There is no sound device on the stage; the agent knows only once it has asked for one. */
    private void awaitSoundAsked() {
        nape.awaitStatus(
                "a sound",
                now -> now.capabilities().stream().anyMatch(one -> one.id().equals("chime") && !one.available()));
    }

    /** The card hangs in the upper right corner, and its first button begins its last line. */
    private void pressFirstButton() throws IOException {
        String window = stage.run("xdotool", "search", "--onlyvisible", "--class", NapeProcess.WINDOW_CLASS)
                .lines()
                .toList()
                .getFirst();
        String told = stage.run("xdotool", "getwindowgeometry", "--shell", window);
        int x = number(told, "X");
        int y = number(told, "Y");
        assertTrue(x + number(told, "WIDTH") > 1200 && y < 60, told);
        int bottom = y + number(told, "HEIGHT");
        stage.run("xdotool", "mousemove", Integer.toString(x + 76), Integer.toString(bottom - 50), "click", "1");
    }

    private static int number(String told, String name) {
        Matcher found =
                Pattern.compile("^" + name + "=(-?\\d+)$", Pattern.MULTILINE).matcher(told);
        assertTrue(found.find(), told);
        return Integer.parseInt(found.group(1));
    }
}
