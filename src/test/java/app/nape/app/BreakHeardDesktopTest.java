package app.nape.app;

import static app.nape.desktop.linux.Stage.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.window.DesktopVoice;
import app.nape.desktop.OpenDesktop;
import app.nape.desktop.linux.LinuxDesktop;
import app.nape.link.Notice;
import app.nape.settings.Sound;
import app.nape.ui.OnAStage;
import app.nape.ui.breaks.BreakScreens;
import app.nape.workshop.tour.WindowBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A break in its real window is spoken by a real speech program, here into a file, when that was chosen and only then. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class BreakHeardDesktopTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private WindowBench bench;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
    }

    @Test
    void speaksTheBreakWhenThatWasChosen(FxRobot robot) throws Exception {
        List<String> said = broken(robot, it -> it.withInBreaks(true));
        assertEquals(1, said.size(), said.toString());
        assertTrue(said.getFirst().startsWith("Rest break. "), said.toString());
        assertTrue(Files.size(folder.resolve("first.wav")) > 10_000);
    }

    @Test
    void isSilentInBreaksUnlessThatWasChosen(FxRobot robot) throws Exception {
        assertEquals(List.of(), broken(robot, it -> it.withVoice(true)));
        assertFalse(Files.exists(folder.resolve("first.wav")));
    }

    /** Shows a break and takes it away; what was said. */
    private List<String> broken(FxRobot robot, UnaryOperator<Sound> chosen) throws Exception {
        Path program = folder.resolve("espeak-ng");
        Files.writeString(program, """
            #!/bin/sh
            words=$(cat)
            printf '%%s\\n' "$words" >> %1$s/said
            printf '%%s' "$words" | /usr/bin/espeak-ng -w %1$s/first.wav "$@"
            echo done > %1$s/done
            """.formatted(folder));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        try (OpenDesktop desktop = LinuxDesktop.forWindow(Map.of("PATH", folder.toString()), _ -> {})) {
            await(() -> "speech", PATIENCE, () -> desktop.now().speaker().port().isPresent());
            DesktopVoice voice = new DesktopVoice(desktop::now, Locale.ENGLISH);
            robot.interact(() -> {
                BreakScreens _ = new BreakScreens(bench.context(), bench.theme, voice);
                bench.settings.change(now -> now.withSound(chosen));
                bench.agent.tell(new Notice.ShowBreak(bench.offered(true)));
            });
            if (bench.settings.settings().get().sound().inBreaks()) {
                await(() -> "the words", PATIENCE, () -> Files.exists(folder.resolve("done")));
            }
            robot.interact(() -> bench.agent.tell(new Notice.HideBreak()));
        }
        return said();
    }

    private List<String> said() throws IOException {
        Path said = folder.resolve("said");
        return Files.exists(said) ? Files.readAllLines(said) : List.of();
    }
}
