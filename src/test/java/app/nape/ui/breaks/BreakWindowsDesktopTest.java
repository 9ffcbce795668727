package app.nape.ui.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.desktop.linux.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Prompt and break on a real X server with a window manager and another program that is typed into. */
@SuppressWarnings("NullAway.Init")
class BreakWindowsDesktopTest {
    /** Five hundred take more than a minute. */
    private static final int BREAKS = Integer.getInteger("nape.breaks", 200);

    private static final String LETTERS = "the quick brown fox jumps over the lazy dog";

    private final Stage stage = new Stage();
    private BreakProgram program;

    BreakWindowsDesktopTest() throws IOException {}

    @BeforeEach
    void startDesktop() throws IOException {
        stage.display("-screen", "0", "2560x720x24");
        stage.start("openbox");
        stage.awaitCommand("wmctrl", "-m");
    }

    @AfterEach
    void endDesktop() throws IOException {
        if (program != null) {
            program.close();
        }
        stage.close();
    }

    @Test
    void letsEveryKeyReachTheOtherProgramWhileThePromptComesAndGoes() throws IOException {
        Path typed = stage.file("typed.txt");
        stage.start("xterm", "-T", "another program", "-e", "sh", "-c", "stty -icanon -echo; cat > " + typed);
        focusOtherProgram();
        Stage.await("the other program’s file", () -> Files.exists(typed));
        String focused = stage.run("xdotool", "getwindowfocus");
        startProgram();

        Process typing = stage.start("xdotool", "type", "--delay", "120", LETTERS);
        assertEquals("showing", say("prompt").split(" ", -1)[0]);
        stage.awaitCommand("xdotool", "search", "--onlyvisible", "--class", "^java$");
        Stage.pause(800);
        assertEquals(focused, stage.run("xdotool", "getwindowfocus"), "the prompt took the focus");
        say("hide");
        Stage.pause(400);
        say("prompt");
        Stage.await("the end of the typing", () -> !typing.isAlive());
        Stage.await(() -> "all letters, not " + read(typed), () -> read(typed).equals(LETTERS));
        assertEquals(focused, stage.run("xdotool", "getwindowfocus"));
        assertEquals("[]", say("asked"));
    }

    @Test
    void beginsByAClickOnTheCardAndGivesTheKeyboardBackAfterTheBreak() throws IOException {
        stage.start("xterm", "-T", "another program");
        focusOtherProgram();
        String focused = stage.run("xdotool", "getwindowfocus");
        startProgram();
        say("break");
        Stage.await("the break to have the keyboard", () -> !focus().equals(focused));
        escape();
        Stage.await("the end of the break", () -> say("state").startsWith("nothing"));
        assertEquals("[EndBreak[]]", say("asked"));
        Stage.await("the keyboard to be back", () -> focus().equals(focused));
    }

    @Test
    void fillsTheScreenAlsoWhenItsSizeChangesUnderTheBreak() throws IOException {
        startProgram();
        say("break");
        Stage.await(
                () -> "the whole screen, not " + say("state"),
                () -> say("state").equals("showing 2560x720+0+0"));
        stage.run("xrandr", "--newmode", "small", "40", "1280", "1300", "1340", "1400", "720", "730", "740", "750");
        stage.run("xrandr", "--addmode", "screen", "small");
        stage.run("xrandr", "--output", "screen", "--mode", "small");
        Stage.await(
                () -> "the smaller window, not " + say("state"),
                () -> say("state").equals("showing 1280x720+0+0"));
        stage.run("xrandr", "--output", "screen", "--mode", "2560x720");
        Stage.await(
                () -> "the larger window, not " + say("state"),
                () -> say("state").equals("showing 2560x720+0+0"));
        escape();
        Stage.await("the end of the break", () -> say("state").equals("nothing"));
    }

    @Test
    void holdsEscForThreeSecondsToLeaveAStrictBreak() throws IOException {
        startProgram();
        say("strict");
        escape();
        Stage.pause(300);
        assertTrue(say("state").startsWith("showing"));
        stage.run("xdotool", "keydown", "Escape");
        Stage.await("the end of the break", () -> say("state").equals("nothing"));
        stage.run("xdotool", "keyup", "Escape");
        assertEquals("[EndBreak[]]", say("asked"));
        say("strict");
        // A window is there before its manager lists it.
        stage.awaitCommand("wmctrl", "-c", "Nape: break");
        Stage.pause(2000);
        assertTrue(say("state").startsWith("showing"), "closing begins the slow way out");
        Stage.await("the end by the window manager", () -> say("state").equals("nothing"));
    }

    /** The next workspace was an empty one to go on working on. */
    @Test
    void isOnEveryWorkspace() throws IOException {
        stage.run("wmctrl", "-n", "3");
        startProgram();
        say("break");
        stage.awaitCommand("wmctrl", "-a", "Nape: break");
        Stage.await(
                () -> "the break on all workspaces, not " + workspaces(),
                () -> workspaces().equals("-1"));
        stage.run("wmctrl", "-s", "2");
        stage.awaitAnswer("Nape: break", "xdotool", "getactivewindow", "getwindowname");
        escape();
        Stage.await("the end of the break", () -> say("state").equals("nothing"));
        say("break");
        Stage.await(
                () -> "the next one, too, not " + workspaces(),
                () -> workspaces().equals("-1"));
    }

    private String workspaces() {
        try {
            return stage.run("wmctrl", "-l")
                    .lines()
                    .filter(line -> line.endsWith("Nape: break"))
                    .map(line -> line.trim().split("\\s+", -1)[1])
                    .distinct()
                    .collect(Collectors.joining(" "));
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Test
    void goesByItselfWhenTheAgentIsSilentAlsoAfterTheProcessStoodStill() throws IOException {
        startProgram();
        say("short");
        stage.run("kill", "-STOP", Long.toString(program.pid()));
        Stage.pause(4000);
        stage.run("kill", "-CONT", Long.toString(program.pid()));
        Stage.await("the end of the break", () -> say("state").equals("nothing"));
        say("break");
        stage.run("kill", "-STOP", Long.toString(program.pid()));
        Stage.pause(2000);
        stage.run("kill", "-CONT", Long.toString(program.pid()));
        escape();
        Stage.await("the end by Esc", () -> say("state").equals("nothing"));
    }

    @Test
    void showsHundredsOfBreaksWithoutGrowing() throws IOException {
        startProgram();
        breaks(50);
        long windows = windows();
        long objects = objects();
        long resident = resident();
        breaks(BREAKS);
        long growth = objects() - objects;
        long residentGrowth = resident() - resident;
        Stage.await(() -> windows + " windows, not " + windows(), () -> windows() <= windows);
        System.out.println(BREAKS + " breaks: " + growth + " objects more, resident +" + residentGrowth + " KiB");
        assertTrue(growth < BREAKS * 10L, () -> growth + " objects more: ten for each break");
        assertTrue(residentGrowth < 60_000, () -> "the process grew by " + residentGrowth + " KiB");
    }

    /** Asked again where a window went while it was being listed. */
    private long windows() {
        long[] lines = {0};
        Stage.await("a list of windows that all stand", () -> {
            try {
                lines[0] = stage.run("xwininfo", "-root", "-tree").lines().count();
                return true;
            } catch (IOException gone) {
                return false;
            }
        });
        return lines[0];
    }

    /** Live objects, after a collection; their number tells more than bytes, which the toolkit's frame buffers sway. */
    private long objects() throws IOException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        String total = stage.run(jcmd, Long.toString(program.pid()), "GC.class_histogram")
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(total.trim().split("\\s+", -1)[1]);
    }

    private void breaks(int count) {
        for (int i = 0; i < count; i++) {
            say("prompt");
            say("break");
            say("hide");
        }
    }

    private long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(program.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    private void focusOtherProgram() throws IOException {
        stage.awaitCommand("xdotool", "search", "--onlyvisible", "--name", "another program");
        stage.awaitCommand("wmctrl", "-a", "another program");
        stage.awaitAnswer("another program", "xdotool", "getactivewindow", "getwindowname");
        stage.awaitAnswer("another program", "xdotool", "getwindowfocus", "getwindowname");
    }

    /** Presses Esc once the break has the keyboard. */
    private void escape() throws IOException {
        program.awaitKeyboard();
        stage.run("xdotool", "key", "Escape");
    }

    private String focus() {
        try {
            return stage.run("xdotool", "getwindowfocus");
        } catch (IOException | AssertionError nobody) {
            return "";
        }
    }

    private void startProgram() throws IOException {
        program = new BreakProgram(stage);
    }

    private String say(String word) {
        return program.say(word);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException none) {
            return "";
        }
    }
}
