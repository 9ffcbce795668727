package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.parts.ProcessParts;
import app.nape.app.parts.StartWords;
import app.nape.desktop.linux.Stage;
import app.nape.ui.lock.Passphrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real window behind a passphrase, and its copies written and put back through the desktop's own dialogs. */
@SuppressWarnings("NullAway.Init")
class LockAndCopiesDesktopTest {
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final String WORD = "quietowl";

    private final Stage stage = new Stage();
    private LiveNape nape;
    private Path data;

    LockAndCopiesDesktopTest() throws IOException {}

    @BeforeEach
    void startDesktop() throws IOException {
        stage.display("-screen", "0", "1280x800x24");
        stage.start("openbox");
        stage.awaitCommand("wmctrl", "-m");
        data = stage.folder("nape");
    }

    @AfterEach
    void endAll() throws IOException {
        if (nape != null) {
            nape.close();
        }
        stage.close();
    }

    private void open(boolean locked) throws IOException, InterruptedException, StartWords.ValueMissing {
        ProcessParts parts = ProcessParts.of(StartWords.read("--data-dir", data.toString()));
        parts.settings()
                .write(parts.choices()
                        .withStart(it -> it.withWelcomed(true))
                        .withPrivacy(it -> locked
                                ? it.withPassphrase(Passphrase.hash(WORD)).withHideAfterMinutes(1)
                                : it));
        nape = new LiveNape(stage, "");
        var _ = NapeProcess.start(stage.environment(), data, stage.file("window.txt"));
        stage.awaitCommand("xdotool", "search", "--onlyvisible", "--name", "^Nape$", "windowfocus", "--sync");
    }

    @Test
    void takesNoKeyBehindThePassphraseAndHidesAgainWhenNobodyTouchesIt() throws Exception {
        open(true);
        Stage.await("a painted window", this::painted);
        Path locked = atRest("locked");
        keys("ctrl+a");
        type("wrong");
        keys("Return");
        writePain();
        assertEquals(0, written());

        Stage.await(() -> "an entry behind the passphrase", LONG, () -> {
            unlock();
            writePain();
            return written() > 0;
        });
        int kept = written();

        Stage.await(() -> "the hiding after a minute", LONG, () -> like(locked, picture("later")));
        writePain();
        keys("Escape");
        writePain();
        assertEquals(kept, written());
        Stage.await(() -> "the way back in", LONG, () -> {
            unlock();
            writePain();
            return written() > kept;
        });
    }

    @Test
    void writesACopyAndPutsItBackThroughTheDesktopsOwnDialogs() throws Exception {
        open(false);
        Stage.await("a painted window", this::painted);
        said("log", "pain", "--score", "4", "--site", "neck-back", "--side", "left");
        Path copy = stage.file("copy.db");
        Stage.await(() -> "the copy", LONG, () -> {
            dialog("daily copies", "Backup", copy);
            return Files.exists(copy);
        });
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)));

        String id = said("log", "list").lines().findFirst().orElseThrow().replaceAll("^.* ", "");
        said("log", "delete", id);
        assertEquals(0, episodes());
        Stage.await(() -> "what the copy held", LONG, () -> {
            dialog("present data", "Restore", copy);
            if (windows("Restore").isEmpty()) {
                // It is asked whether the file is to take the place of what there is.
                keys("space");
                Stage.pause(2000);
            }
            return episodes() == 1;
        });
        assertFalse(Files.exists(stage.file("copy.db-wal")), "nothing is left beside the copy");
    }

    /** Finds the setting by these words, presses its button, and names the file in the dialog that comes. */
    private void dialog(String words, String title, Path file) {
        if (windows(title).isEmpty()) {
            keys("Escape", "alt+1", "alt+6", "ctrl+a");
            type(words);
            Stage.pause(2000);
            keys("Tab", "space");
            Stage.pause(3000);
        }
        String dialog = windows(title);
        if (!dialog.isEmpty()) {
            command(
                    "xdotool",
                    "windowfocus",
                    "--sync",
                    dialog.lines().findFirst().orElseThrow());
            keys("ctrl+l", "ctrl+a");
            type(file.toString());
            Stage.pause(1000);
            keys("Return");
            Stage.pause(2000);
        }
    }

    private String windows(String title) {
        return command("sh", "-c", "xdotool search --onlyvisible --name '^" + title + "$' || true");
    }

    private void unlock() {
        keys("ctrl+a");
        type(WORD);
        keys("Return");
        Stage.pause(2000);
    }

    /** The three keys of an entry, and the one that opens it. */
    private void writePain() {
        keys("ctrl+l");
        Stage.pause(1500);
        keys("space", "6", "Return");
        Stage.pause(1500);
    }

    private void keys(String... keys) {
        for (String key : keys) {
            command("xdotool", "key", key);
            Stage.pause(150);
        }
    }

    private void type(String words) {
        command("xdotool", "type", "--delay", "40", words);
    }

    private boolean painted() {
        picture("now");
        return Integer.parseInt(command(
                        "identify", "-format", "%k", stage.file("now.png").toString()))
                > 50;
    }

    private Path picture(String name) {
        Path file = stage.file(name + ".png");
        // Of the middle: a frame is drawn before there is anything in it.
        command("import", "-window", "root", "-crop", "640x400+320+200", "+repage", file.toString());
        return file;
    }

    /** A picture of what no longer changes: on a busy machine a window is seen before its field has the keyboard. */
    private Path atRest(String name) {
        Stage.await("a window at rest", () -> {
            Path before = picture("before");
            Stage.pause(3000);
            return like(before, picture(name), 100);
        });
        return stage.file(name + ".png");
    }

    /** The same but for a caret. */
    private boolean like(Path one, Path other) {
        return like(one, other, 1500);
    }

    private boolean like(Path one, Path other, int most) {
        String differing =
                command("sh", "-c", "compare -metric AE -fuzz 10% " + one + " " + other + " null: 2>&1 || true");
        return Double.parseDouble(differing) < most;
    }

    /** Pain and scores: a second entry of the same place becomes a score of its episode. */
    private int written() {
        return (int) said("log", "list")
                .lines()
                .filter(line -> line.contains("  pain  ") || line.contains("  reading  "))
                .count();
    }

    private int episodes() {
        return (int) said("log", "list")
                .lines()
                .filter(line -> line.contains("  pain  "))
                .count();
    }

    private String said(String... words) {
        try {
            String said = NapeProcess.run(data, words);
            assertTrue(said.startsWith("0"), said);
            return said.substring(1).strip();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(problem);
        }
    }

    private String command(String... words) {
        try {
            return stage.run(words);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
