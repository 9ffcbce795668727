package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.desktop.linux.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The real window leads a session with the keyboard on it; the keys of a music player still reach the music player. */
class MediaKeysDesktopTest {
    private static final List<String> KEYS =
            List.of("XF86AudioPlay", "XF86AudioNext", "XF86AudioPrev", "XF86AudioStop", "XF86AudioRaiseVolume");

    private final Stage stage = new Stage();

    MediaKeysDesktopTest() throws IOException {}

    @AfterEach
    void end() throws IOException {
        try {
            nape("quit");
        } finally {
            stage.close();
        }
    }

    @Test
    void leavesMediaKeysToTheProgramsTheyAreFor() throws IOException {
        Path heard = stage.file("heard");
        stage.display();
        stage.awaitCommand("xdpyinfo");
        Path rules = Files.writeString(stage.file("rc.xml"), """
            <?xml version="1.0"?>
            <openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard>%s</keyboard></openbox_config>
            """.formatted(
                        KEYS.stream().map(key -> bound(key, heard)).reduce("", String::concat)));
        stage.start(command("--lang", "en-GB").toArray(String[]::new));
        stage.awaitCommand("xdotool", "search", "--onlyvisible", "--name", "Nape");
        nape("stretch", "chin-tuck-seated");
        // The music player comes last: it could not have the keys if the window had taken them.
        stage.start("openbox", "--config-file", rules.toString());
        stage.awaitCommand("wmctrl", "-m");
        stage.awaitCommand("wmctrl", "-a", "Nape");
        Stage.await("the keyboard on the window", () -> focused().contains("Nape"));
        List<String> expected = new ArrayList<>();
        for (String key : KEYS) {
            stage.run("xdotool", "key", key);
            expected.add(key);
            Stage.await(() -> key + ", not " + read(heard), () -> read(heard).equals(expected));
        }
        assertTrue(focused().contains("Nape"));
        assertEquals(expected, read(heard));
    }

    private static String bound(String key, Path heard) {
        return "<keybind key=\"" + key + "\"><action name=\"Execute\"><command>sh -c 'echo " + key + " &gt;&gt; "
                + heard + "'</command></action></keybind>";
    }

    private String focused() {
        try {
            return stage.run("xdotool", "getwindowfocus", "getwindowname");
        } catch (IOException | AssertionError nobody) {
            return "";
        }
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException none) {
            return List.of();
        }
    }

    private void nape(String... words) throws IOException {
        stage.run(command(words).toArray(String[]::new));
    }

    private List<String> command(String... words) {
        return Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Dprism.order=sw",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=javafx.graphics,org.xerial.sqlitejdbc,app.nape",
                                "--module-path",
                                NapeProcess.modulePath(),
                                "--module",
                                "app.nape/app.nape.app.Main",
                                "--data-dir",
                                stage.file("data").toString()),
                        Stream.of(words))
                .toList();
    }
}
