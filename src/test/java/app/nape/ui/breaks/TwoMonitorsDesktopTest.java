package app.nape.ui.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.desktop.linux.Stage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Prompt and break on a real X server with two monitors, one of which is unplugged and plugged in again. */
@SuppressWarnings("NullAway.Init")
class TwoMonitorsDesktopTest {
    private static final String BOTH = "showing 1024x768+1280+0 1280x720+0+0";

    private final Stage stage = new Stage();
    private BreakProgram program;

    TwoMonitorsDesktopTest() throws IOException {}

    @BeforeEach
    void startDesktop() throws IOException {
        stage.monitors();
        stage.start("openbox");
        stage.awaitCommand("wmctrl", "-m");
        program = new BreakProgram(stage);
    }

    @AfterEach
    void endDesktop() throws IOException {
        if (program != null) {
            program.close();
        }
        stage.close();
    }

    @Test
    void promptsInTheCornerOfTheMonitorWithThePointer() throws IOException {
        stage.run("xdotool", "mousemove", "1500", "300");
        program.say("prompt");
        assertEquals("2304,768", corner());
        program.say("hide");
        stage.run("xdotool", "mousemove", "300", "300");
        program.say("prompt");
        assertEquals("1280,720", corner());
    }

    @Test
    void fillsBothWithTheContentWhereThePointerIsAndSurvivesThatOneIsUnplugged() throws IOException {
        stage.run("xdotool", "mousemove", "1500", "300");
        program.say("break");
        program.awaitState(BOTH);
        assertEquals("1024x768+1280+0", program.say("content"));
        awaitColours("1280x720+0+0", false);
        awaitColours("1024x768+1280+0", true);
        stage.plug(false);
        program.awaitState("showing 1280x720+0+0");
        assertEquals("1280x720+0+0", program.say("content"));
        awaitColours("1280x720+0+0", true);
        stage.plug(true);
        program.awaitState(BOTH);
        awaitColours("1024x768+1280+0", false);
        program.awaitKeyboard();
        stage.run("xdotool", "key", "Escape");
        program.awaitState("nothing");
        assertEquals("[EndBreak[]]", program.say("asked"));
    }

    /** The lower right corner of the card, the room around it included. */
    private String corner() throws IOException {
        String[] search = {"xdotool", "search", "--onlyvisible", "--class", "^java$"};
        stage.awaitCommand(search);
        Map<String, Integer> at = Arrays.stream(stage.run("xdotool", "getwindowgeometry", "--shell", stage.run(search))
                        .split("\n", -1))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Integer.parseInt(pair[1])));
        int right = at.getOrDefault("X", 0) + at.getOrDefault("WIDTH", 0);
        int bottom = at.getOrDefault("Y", 0) + at.getOrDefault("HEIGHT", 0);
        return (right + 16) + "," + (bottom + 16);
    }

    /** Waits until a monitor shows a picture, or one colour only. */
    private void awaitColours(String monitor, boolean many) {
        Stage.await(monitor + (many ? " with a picture" : " of one colour"), () -> {
            try {
                String colours = stage.run("import", "-window", "root", "-crop", monitor, "-format", "%k", "info:");
                return (Integer.parseInt(colours) > 50) == many;
            } catch (IOException problem) {
                throw new IllegalStateException(problem);
            }
        });
    }
}
