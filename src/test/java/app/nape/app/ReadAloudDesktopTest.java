package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.desktop.linux.BusMock;
import app.nape.desktop.linux.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The real program on a display, used by its keys while a screen reader is on: what Speech Dispatcher is given to say, by a module of its own
 * that writes it down.
 */
class ReadAloudDesktopTest {
    private final Stage stage = new Stage();

    ReadAloudDesktopTest() throws IOException {}

    @BeforeEach
    void setStage() throws IOException {
        stage.display();
        stage.start("openbox");
        stage.awaitCommand("wmctrl", "-m");
        stage.sessionBus();
        stage.start("/usr/libexec/at-spi-bus-launcher");
        stage.awaitCommand(BusMock.call("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Peer.Ping"));
        // It wants a device though nothing is heard.
        Files.writeString(stage.folder("home").resolve(".asoundrc"), "pcm.!default { type null }\n");
        Path settings = stage.folder("home/.config/speech-dispatcher");
        Files.writeString(settings.resolve("speechd.conf"), """
            AudioOutputMethod "alsa"
            AddModule "writes" "sd_generic" "writes.conf"
            DefaultModule writes
            """);
        Files.createDirectories(settings.resolve("modules"));
        Files.writeString(settings.resolve("modules/writes.conf"), String.format(Locale.ROOT, """
            GenericExecuteSynth "echo \\'$DATA\\' >> %s"
            GenericLanguage "en" "en" "utf-8"
            AddVoice "en" "MALE1" "en"
            """, stage.file("said")));
        stage.start("speech-dispatcher", "--run-single", "--timeout", "0");
        Stage.await("the speech service", () -> Files.exists(stage.file("run/speech-dispatcher/speechd.sock")));
    }

    @AfterEach
    void endAll() throws IOException {
        NapeProcess.on(stage.folder("nape")).forEach(ProcessHandle::destroy);
        stage.close();
    }

    private String said() {
        try {
            return Files.exists(stage.file("said")) ? Files.readString(stage.file("said")) : "";
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private void hears(String words) {
        Stage.await(() -> words + " in: " + said(), () -> said().contains(words));
    }

    private void press(String key) {
        try {
            stage.run("xdotool", "key", key);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Test
    void readsWhatHasTheKeyboardWhileAScreenReaderIsOn() throws IOException {
        NapeProcess.start(stage.environment(), stage.folder("nape"), stage.file("window.txt"));
        stage.awaitCommand("xdotool", "search", "--onlyvisible", "--name", "^Nape");
        Stage.pause(2000);
        stage.run("xdotool", "key", "Tab");
        Stage.pause(1000);
        assertEquals("", said(), "nobody uses a screen reader");
        stage.run(BusMock.call(
                "org.a11y.Bus",
                "/org/a11y/bus",
                "org.freedesktop.DBus.Properties.Set",
                "org.a11y.Status",
                "ScreenReaderEnabled",
                "<true>"));
        hears("It does not diagnose, and it does not replace a doctor");
        stage.run("xdotool", "key", "Escape");
        stage.run("xdotool", "key", "ctrl+l");
        hears("Where does it hurt? Back of neck, left, not chosen.");
    }

    /**
     * Orca, started by its command as people do who restart it: it sets nothing that says that a screen reader is on. Of JavaFX's window it
     * knows the title alone, and says that each time; what has the keyboard is heard before or after, whole.
     */
    @Test
    void readsBesideOrcaAsLongAsThatRuns() throws IOException {
        stage.set("NO_AT_BRIDGE", "0");
        Process orca = stage.start("orca");
        hears("Screen reader on.");
        NapeProcess.start(stage.environment(), stage.folder("nape"), stage.file("window.txt"));
        hears("Nape frame.");
        hears("It does not diagnose, and it does not replace a doctor");
        stage.run("xdotool", "key", "Escape");
        hears("Stretch now, button.");
        Stage.end(orca);
        hears("Screen reader off.");
        Stage.await("silence", () -> {
            String before = said();
            press("Tab");
            Stage.pause(1500);
            return said().equals(before);
        });
    }
}
